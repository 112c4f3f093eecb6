// A program of somebody who uses the library.
#include <zoql/zoql.hpp>

#include <cstdio>

int main() {
   const auto tree = zoql::parse("select Id from Account where Status <> 'Draft'", zoql::dialect::zoql);
   const auto findings = zoql::check(tree);
   for (const zoql::diagnostic& finding : findings) std::puts(zoql::to_string(finding.words).c_str());
   return findings.size() == 1 && !zoql::is_valid(findings) ? 0 : 1;
}
