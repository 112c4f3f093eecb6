// Laws of the rules: a finding lies in its text, and a fix mends what it says it mends.
#include "../grammar/damage.hpp"
#include "../well_formed.hpp"
#include "statements.hpp"

#include <zoql/check.hpp>
#include <zoql/fix.hpp>
#include <zoql/parse.hpp>

#include <catch2/catch.hpp>

#include <map>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace {

using zoql::tests::example;

/// What the rules say of a text in the place of a statement.
std::vector<zoql::diagnostic> findings_in(const std::string& text, const example& like) {
   return zoql::check(zoql::parse(text, like.language), like.options);
}

std::map<std::string_view, int> count_rules(const std::vector<zoql::diagnostic>& findings) {
   std::map<std::string_view, int> counts;
   for (const zoql::diagnostic& finding : findings) ++counts[finding.rule];
   return counts;
}

/// The first safe fix of a text, applied; the text itself where there is none.
std::string mend_once(const std::string& text, const example& like) {
   for (const zoql::diagnostic& finding : findings_in(text, like)) {
      for (const zoql::fix& fix : finding.fixes) {
         if (fix.trust == zoql::applicability::safe) return zoql::apply(text, fix);
      }
   }
   return text;
}

/// Rules that can only speak of a value or a condition once another's fix has made it readable.
const std::multimap<std::string_view, std::string_view> uncovered{{"unreadable-date", "date-against-datetime"},
                                                                  {"missing-part", "contradiction"},
                                                                  {"unescaped-quote", "like-without-wildcard"},
                                                                  {"xml-entity", "control-character"},
                                                                  {"unexpected-text", "mixed-and-or"}};

} // namespace

TEST_CASE("a finding lies in its text and cuts no character") {
   std::mt19937_64 random(41);
   std::vector<example> texts = zoql::tests::statements();
   for (const example& one : zoql::tests::statements())
      texts.push_back({zoql::tests::damage(one.text + " ", random), one.language, one.options});
   for (const example& one : texts) {
      for (const zoql::diagnostic& finding : findings_in(one.text, one)) {
         INFO(one.text << "\n" << finding.rule << " " << finding.where.begin << " " << finding.where.end);
         REQUIRE(zoql::tests::lies_in(one.text, finding));
      }
   }
}

TEST_CASE("a fix removes its finding and adds none") {
   for (const example& one : zoql::tests::corpus()) {
      const std::vector<zoql::diagnostic> before = findings_in(one.text, one);
      for (const zoql::diagnostic& finding : before) {
         for (const zoql::fix& fix : finding.fixes) {
            const std::string mended = zoql::apply(one.text, fix);
            INFO(zoql::capabilities_of(one.language).name << ": " << one.text << "\n"
                                                          << finding.rule << "\n"
                                                          << mended);
            std::map<std::string_view, int> counts = count_rules(before);
            --counts[finding.rule];
            const auto [first, last] = uncovered.equal_range(finding.rule);
            for (auto next = first; next != last; ++next) ++counts[next->second];
            for (const auto& [rule, count] : count_rules(findings_in(mended, one))) {
               INFO(rule << " speaks " << count << " times, and " << counts[rule] << " before");
               CHECK(count <= counts[rule]);
            }
         }
      }
   }
}

TEST_CASE("mending until nothing changes ends, and mending again changes nothing") {
   for (const example& one : zoql::tests::statements()) {
      std::string text = one.text;
      int rounds = 0;
      for (std::string next = mend_once(text, one); next != text; next = mend_once(text, one)) {
         text = next;
         INFO(one.text << "\n" << text);
         REQUIRE(++rounds < 200);
      }
      REQUIRE(mend_once(text, one) == text);
   }
}
