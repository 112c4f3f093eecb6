// Two translation units that include everything link, and share one definition of each thing.
#include "both_units.hpp"

int main() {
   const bool agree = zoql::tests::findings_in_one_unit() == 1 && zoql::tests::findings_in_another_unit() == 1;
   return agree ? 0 : 1;
}
