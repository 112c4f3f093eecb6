// Findings of any text.
#include "../well_formed.hpp"
#include "law.hpp"
#include "targets.hpp"

#include <zoql/catalogue/built_in.gen.hpp>
#include <zoql/check.hpp>
#include <zoql/fix.hpp>
#include <zoql/parse.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace zoql::fuzz {

namespace {

bool same(const std::vector<diagnostic>& one, const std::vector<diagnostic>& other) {
   return std::ranges::equal(one, other, [](const diagnostic& left, const diagnostic& right) {
      return left.rule == right.rule && left.level == right.level && left.where == right.where &&
             to_string(left.words) == to_string(right.words);
   });
}

} // namespace

void hold_findings(std::string_view statement) {
   check_options strict;
   strict.strict = true;
   strict.catalogue = catalogue::built_in;
   for (const dialect language : {dialect::zoql, dialect::zoqlexport}) {
      const ast::statement tree = parse(statement, language);
      expect(tests::is_well_formed(tree), "a tree is well formed");
      for (const check_options& options : {check_options{}, strict}) {
         const std::vector<diagnostic> findings = check(tree, options);
         expect(same(findings, check(tree, options)), "checking again says the same");
         for (const diagnostic& finding : findings) {
            expect(tests::lies_in(statement, finding), "a finding lies in its text", finding.rule);
            expect(!to_string(finding.words).empty(), "a finding has words", finding.rule);
            for (const fix& one : finding.fixes) {
               const std::string mended = apply(statement, one);
               static_cast<void>(check(parse(mended, language), options));
            }
         }
      }
   }
}

} // namespace zoql::fuzz
