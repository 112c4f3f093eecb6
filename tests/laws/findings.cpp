// Laws of the rules: a finding lies in its text, and a fix mends what it says it mends.
#include "../grammar/damage.hpp"
#include "statements.hpp"

#include <zoql/check.hpp>
#include <zoql/fix.hpp>
#include <zoql/parse.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace {

using zoql::span;
using zoql::tests::example;

/// What the rules say of a text in the place of a statement.
std::vector<zoql::diagnostic> findings_in(const std::string& text, const example& like) {
   return zoql::check(zoql::parse(text, like.language), like.options);
}

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

/// How many bytes a character has that begins with this one, as far as UTF-8 says.
std::uint32_t character_size(char lead) {
   const auto value = static_cast<unsigned char>(lead);
   return value >= 0xF0 ? 4 : value >= 0xE0 ? 3 : value >= 0xC0 ? 2 : 1;
}

/// Whether a place is inside a character; bytes that are no whole character may be cut anywhere.
bool cuts_character(std::string_view text, std::uint32_t at) {
   for (std::uint32_t back = 1; back < 4 && back <= at && at < text.size() && is_continuation(text[at]); ++back) {
      const std::uint32_t lead = at - back;
      if (is_continuation(text[lead])) continue;
      const std::string_view character = text.substr(lead, character_size(text[lead]));
      return character.size() > back && character.size() == character_size(text[lead]) &&
             std::all_of(character.begin() + 1, character.end(), is_continuation);
   }
   return false;
}

bool lies_on_characters(std::string_view text, span where) {
   return where.begin <= where.end && where.end <= text.size() && !cuts_character(text, where.begin) &&
          !cuts_character(text, where.end);
}

bool are_in_order(const std::vector<zoql::edit>& edits) {
   return std::is_sorted(edits.begin(), edits.end(), [](const zoql::edit& one, const zoql::edit& other) {
      return one.where.end <= other.where.begin && one.where.begin < other.where.end;
   });
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
         REQUIRE(lies_on_characters(one.text, finding.where));
         for (const zoql::note& note : finding.notes) REQUIRE(lies_on_characters(one.text, note.where));
         for (const zoql::fix& fix : finding.fixes) {
            REQUIRE(are_in_order(fix.edits));
            for (const zoql::edit& edit : fix.edits) REQUIRE(lies_on_characters(one.text, edit.where));
         }
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
