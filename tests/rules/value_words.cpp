// Words without quotes that are nearly `null`, `true` or `false`, and texts that came through XML: whatever is mended
// without a look is what was meant.
#include <zoql/catalogue/built_in.gen.hpp>
#include <zoql/check.hpp>
#include <zoql/fix.hpp>
#include <zoql/parse.hpp>
#include <zoql/repair/whole_text.hpp>
#include <zoql/string_text.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace {

using zoql::diagnostic;
using zoql::dialect;

std::vector<diagnostic> findings_in(const std::string& text, dialect language) {
   zoql::check_options options;
   options.catalogue = zoql::catalogue::built_in;
   return zoql::check(zoql::parse(text, language), options);
}

/// All words one slip away from a word: a letter another one, too few, too many, or in its neighbour's place.
std::set<std::string> slips_of(const std::string& word) {
   std::set<std::string> all;
   for (std::size_t at = 0; at <= word.size(); ++at) {
      for (char letter = 'a'; letter <= 'z'; ++letter) {
         all.insert(word.substr(0, at) + letter + word.substr(at));
         if (at < word.size()) all.insert(word.substr(0, at) + letter + word.substr(at + 1));
      }
      if (at < word.size()) all.insert(word.substr(0, at) + word.substr(at + 1));
      if (at + 1 < word.size()) all.insert(word.substr(0, at) + word[at + 1] + word[at] + word.substr(at + 2));
   }
   all.erase(word);
   return all;
}

struct field_kind {
   const char* name;
   bool may_be_text;
   bool may_be_boolean;
};

constexpr field_kind fields[] = {{"Name", true, false},         {"Status", true, false},  {"Balance", false, false},
                                 {"CreatedDate", false, false}, {"AutoPay", false, true}, {"Custom__c", true, true}};

/// Whether a fix writes a keyword in the place of what stood there.
bool writes_one_of(const zoql::fix& fix, std::initializer_list<std::string_view> words) {
   return std::any_of(fix.edits.begin(), fix.edits.end(), [&](const zoql::edit& edit) {
      return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return edit.text == word; });
   });
}

bool puts_into_quotes(const zoql::fix& fix) {
   return fix.edits.size() > 1 && fix.edits.front().text == "'" && fix.edits.back().text == "'";
}

void check_word(const field_kind& field, const std::string& word, dialect language) {
   const std::string text = std::string("select Id from Account where ") + field.name + " = " + word;
   CAPTURE(text, zoql::capabilities_of(language).name);
   for (const diagnostic& finding : findings_in(text, language)) {
      CAPTURE(finding.rule);
      bool offers_literal = false;
      bool offers_quotes = false;
      for (const zoql::fix& fix : finding.fixes) {
         CHECK(fix.trust == zoql::applicability::unsafe);
         offers_literal |= writes_one_of(fix, {"null", "true", "false"});
         offers_quotes |= puts_into_quotes(fix);
         if (!field.may_be_boolean) CHECK_FALSE(writes_one_of(fix, {"true", "false"}));
      }
      if (offers_literal && field.may_be_text) CHECK(offers_quotes);
   }
}

/// A text as XML has it.
std::string escaped(std::string_view text) {
   std::string all;
   for (const char byte : text) {
      switch (byte) {
      case '<':
         all += "&lt;";
         break;
      case '>':
         all += "&gt;";
         break;
      case '&':
         all += "&amp;";
         break;
      case '\'':
         all += "&apos;";
         break;
      case '\n':
         all += "&#10;";
         break;
      case '\r':
         all += "&#xD;";
         break;
      case '\t':
         all += "&#9;";
         break;
      default:
         all += byte;
      }
   }
   return all;
}

} // namespace

TEST_CASE("a word that is nearly a literal is never made one without a look") {
   for (const char* const literal : {"null", "true", "false"}) {
      std::size_t at = 0;
      for (const std::string& word : slips_of(literal)) {
         // Words of English all, the others in turn.
         const std::set<std::string> english{"full",  "dull",  "hull", "pull",  "bull",  "gull",
                                             "lull",  "cull",  "mull", "nulls", "tree",  "trees",
                                             "trues", "truce", "rue",  "trued", "truer", "falser"};
         const bool is_tried = english.count(word) != 0 || ++at % 3 == 0;
         for (const field_kind& field : fields) {
            for (const dialect language : {dialect::zoql, dialect::zoqlexport}) {
               if (is_tried) check_word(field, word, language);
            }
         }
      }
   }
   for (const char* const word : {"Full", "Dull", "Pull", "Tree"}) {
      for (const field_kind& field : fields) check_word(field, word, dialect::zoql);
   }
}

TEST_CASE("a text that was escaped for XML with its statement is what it was, or is not mended without a look") {
   const std::string_view values[] = {"AT&T",      "a\nb",      "a\tb\rc",     "a&lt;b",        "&amp;",
                                      "&amp;amp;", "x &#10; y", "a < b > c",   "\xC2\xA0n",     "&nbsp;&nbsp;",
                                      "&apos;a",   "5 &gt;= 4", "&#39;&quot;", "&amp;&amp;amp;"};
   for (const std::string_view value : values) {
      for (const bool escapes_quotes : {false, true}) {
         const std::string literal = escapes_quotes ? "&apos;" + escaped(value) + "&apos;" : "'" + escaped(value) + "'";
         const std::string text = "select Id from Account where Balance &lt; 5 and Name = " + literal;
         const std::string meant = "select Id from Account where Balance < 5 and Name = '" + std::string(value) + "'";
         CAPTURE(text);
         for (const diagnostic& finding : findings_in(text, dialect::zoqlexport)) {
            if (finding.rule != "xml-entity") continue;
            REQUIRE_FALSE(finding.fixes.empty());
            const std::string mended = zoql::apply(text, finding.fixes.front());
            CHECK(mended == meant);
         }
      }
   }
}

TEST_CASE("entities in a text are written out without a look only where they say the same outside of it") {
   const auto trust_of = [](const std::string& value) {
      const std::string text = "select Id from Account where Balance &lt; 5 and Name = '" + value + "'";
      const std::vector<diagnostic> findings = findings_in(text, dialect::zoqlexport);
      REQUIRE_FALSE(findings.empty());
      REQUIRE(findings.front().rule == "xml-entity");
      return findings.front().fixes.front().trust;
   };
   for (const char* const value : {"AT&amp;T", "a &lt; b", "plain", "&apos;x"})
      CHECK(trust_of(value) == zoql::applicability::safe);
   for (const char* const value : {"a&#10;b", "a&nbsp;b", "a&#xA0;b", "&amp;amp;", "&amp;lt;br", "a&#13;b", "a&#9;b"})
      CHECK(trust_of(value) == zoql::applicability::unsafe);
}

TEST_CASE("a break stays an error though the rule that names it is off or not so loud") {
   using choice = zoql::check_options::choice;
   const std::string_view texts[] = {
      "select Id form Account where Status == 'Active'",
      "select Id from Account wher Name = 'x' and Status == 'Active'",
      "select Id from Account where Balance &lt; 5 and Status == 'Active'",
      "select Id from Account where Name = 'O'Neil' and Status == 'Active'",
      "select Id, Name from Account where Balance > 5 Name = 'x' and Status == 'Active'",
      "select Id from\xC2\xA0"
      "Account where Status == 'Active'",
      "select Id from Account where Name = North West and Status == 'Active'",
   };
   for (const std::string_view text : texts) {
      zoql::ast::statement tree = zoql::parse(text, dialect::zoqlexport);
      const std::vector<diagnostic> as_usual = zoql::check(tree);
      CAPTURE(text);
      REQUIRE(as_usual.size() > 1);
      const std::string_view named = as_usual.front().rule;
      CAPTURE(named);
      for (const choice set : {choice::off, choice::info, choice::warning}) {
         zoql::check_options options;
         for (std::size_t at = 0; at < zoql::rule_count; ++at) {
            if (zoql::rule_abouts[at]->name == named) options.choices[at] = set;
         }
         const std::vector<diagnostic> findings = zoql::check(tree, options);
         const bool has_break = std::any_of(findings.begin(), findings.end(), [&](const diagnostic& one) {
            return one.level == zoql::severity::error && one.rule != "double-equal";
         });
         CHECK(has_break);
      }
   }
}

TEST_CASE("a quote from XML is that of a label after `as` and after no word that ends so") {
   const auto first_quote = [](const std::string& text) {
      return std::string(zoql::repair::write_out_entities(text, dialect::zoqlexport).front().text);
   };
   CHECK(first_quote("select Name as &quot;x&quot; from Account") == "\"");
   for (const char* const word : {"Alias", "Bias", "_as", "Atlas"})
      CHECK(first_quote(std::string("select Name ") + word + " &quot;x&quot; from Account") == "'");
}
