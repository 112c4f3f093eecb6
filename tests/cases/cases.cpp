// Compares each `.cases` file with what the rules say today; `--bless` rewrites the drawn lines, and only those.
#include "case_file.hpp"
#include "compare.hpp"

int main(int count, char** arguments) {
   return zoql::tests::compare(count, arguments, [](std::string_view file) { return zoql::tests::redraw(file); });
}
