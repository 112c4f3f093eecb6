// The promise about names: what is in no list is a warning by the built-in catalogue and an error by the tenant's.
#include "case_file.hpp"

#include "../files.hpp"

#include <zoql/catalogue/built_in.gen.hpp>
#include <zoql/catalogue/stamp.hpp>
#include <zoql/catalogue/store.hpp>
#include <zoql/catalogue/unpack.hpp>
#include <zoql/check.hpp>
#include <zoql/parse.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace {

using namespace zoql;

/// The built-in lists as those of a tenant that has exactly what they have.
catalogue::view same_as_tenant() {
   static const catalogue::store held = [] {
      catalogue::draft all = catalogue::unpacked(catalogue::built_in);
      catalogue::stamp(all, catalogue::layer::tenant);
      return catalogue::store(all);
   }();
   return held.view();
}

std::vector<diagnostic> found(const ast::statement& tree, std::optional<catalogue::view> names) {
   check_options options;
   options.catalogue = names;
   return check(tree, options);
}

bool has_error(const std::string& text, dialect language, catalogue::view names) {
   return !is_valid(found(parse(text, language), names));
}

/// Rules that call an error what the built-in catalogue alone says, and why that is certain without the tenant's. It
/// may only shrink.
const std::map<std::string_view, std::string_view> argued{
   // A name that no list has.
   {"foreign-key-in-export", "a tenant answered so; a source that was seen to have its key is listed with it (R5)"},
   {"label-as-object", "no name has blanks, and the label is that of a known object (E10)"},
   {"unknown-join", "`Contact.` alone, which tenants refused where contacts go by other names (R5 R10)"},
   // A name that a page has, and what it says of it.
   {"encrypted-field", "ZOQL never yields the fields that the page lists as encrypted (E15 Z14)"},
   {"exclusive-fields", "ZOQL answers \"You can only use …\" to two of the fields that the page lists (Z14)"},
   {"filter-only-field", "the page on the object marks the field as one to filter by only (Z14)"},
   {"lone-field", "the page on the object says that the field goes alone, by Id (Z14)"},
   {"object-outside-export", "the page lists the object, and not as a data source; AQuA's limits name others (E10 A2)"},
   {"object-outside-zoql", "the page on action/query names the objects it does not serve (Z10)"},
   {"unknown-field", "Describe was seen to list the field for ZOQL only, where an export names it (E11 R11)"},
   {"unpinned-body", "the page on Invoice says that Body is read of one invoice (Z14)"},
   {"unselectable-field", "the page on the object marks the field as one that no query yields (Z14)"},
   // The documented type of a known field.
   {"date-against-datetime", "the page on dates lists which fields are datetimes, and what they take (Z1 Z9)"},
   {"datetime-against-date", "the same page lists which are dates (Z1 Z9)"},
   {"like-on-other-type", "`like` is an operator of text alone (Z2 E5)"},
   {"mismatched-value", "a word is no number, whatever the tenant (Z2 E5)"},
   {"sum-of-text", "`sum` and `avg` take numbers (E3)"},
   {"text-against-date", "the same, of a text that no reading makes a date of (Z2 E5)"},
   {"unreadable-date", "the type of a field says that a text has to be a date (Z2 E5)"},
};

/// The statements of the corpus that go without a tenant's catalogue, and the bad examples of all rules.
std::vector<std::pair<std::string, dialect>> statements() {
   std::vector<std::pair<std::string, dialect>> all;
   for (const auto& entry : std::filesystem::directory_iterator(ZOQL_SOURCE_ROOT "/tests/cases")) {
      if (entry.path().extension() != ".cases") continue;
      for (const auto& block : tests::read_blocks(tests::read_file(entry.path()))) {
         for (const dialect language : block.section.dialects) all.emplace_back(block.statement, language);
      }
   }
   for (const about* rule : rule_abouts) {
      if (speaks_of_files(*rule)) continue;
      for (const dialect language : {dialect::zoql, dialect::zoqlexport}) {
         if (covers(rule->dialects, language)) all.emplace_back(rule->bad, language);
      }
   }
   return all;
}

/// ZOQL takes values alone on the right of a sign. Without a catalogue `field-comparison` says so of any word; with one
/// these say what the word was to be.
bool is_of_bare_words(std::string_view rule) { return rule == "unquoted-value" || rule == "misspelt-keyword"; }

/// A subtraction of two fields is a hyphen in a name without a catalogue, and of two words behind `from` the last is
/// the one too many: an error all the same, beside where it is with one.
bool is_told_otherwise(std::string_view rule) { return rule == "arithmetic" || rule == "object-alias"; }

bool touch(span one, span other) { return one.begin <= other.end + 1 && other.begin <= one.end + 1; }

/// The rules whose errors come from the built-in catalogue: they are not there without it.
std::set<std::string_view> rules_that_trust_it() {
   std::set<std::string_view> rules;
   for (const auto& [text, language] : statements()) {
      ast::statement tree = parse(text, language);
      // As it stands: what a broken one was meant to be may be another with a catalogue, and it is an error without.
      tree.reread = nullptr;
      const std::vector<diagnostic> without = found(tree, std::nullopt);
      for (const diagnostic& finding : found(tree, catalogue::built_in)) {
         if (finding.level != severity::error) continue;
         const bool is_of_names = std::ranges::none_of(without, [&](const diagnostic& other) {
            if (is_told_otherwise(finding.rule) && other.level == severity::error && touch(other.where, finding.where))
               return true;
            const bool is_same = other.rule == finding.rule || is_of_bare_words(finding.rule);
            return is_same && other.where == finding.where && other.level == severity::error;
         });
         if (is_of_names) rules.insert(finding.rule);
      }
   }
   return rules;
}

} // namespace

TEST_CASE("by the built-in catalogue alone no rule is sure of a name, but for those argued") {
   std::set<std::string_view> expected;
   for (const auto& [rule, why] : argued) expected.insert(rule);
   CHECK(rules_that_trust_it() == expected);
}

TEST_CASE("a name that is in no list is a warning by the built-in catalogue and an error by the tenant's") {
   const auto check_both = [](const std::string& text, dialect language) {
      CAPTURE(text, capabilities_of(language).name);
      CHECK_FALSE(found(parse(text, language), catalogue::built_in).empty());
      CHECK_FALSE(has_error(text, language, catalogue::built_in));
      CHECK(has_error(text, language, same_as_tenant()));
   };
   for (const dialect language : {dialect::zoql, dialect::zoqlexport}) check_both("select Id from Xyzzy", language);
   int fields = 0;
   int joins = 0;
   for (const catalogue::object one : catalogue::built_in.objects()) {
      const std::string name(one.name());
      for (const auto& [language, where] : {std::pair(dialect::zoql, catalogue::context::soap),
                                            std::pair(dialect::zoqlexport, catalogue::context::export_)}) {
         if (!one.in(where).is(true) || one.fields_listed_by(where) == catalogue::layer::none) continue;
         ++fields;
         check_both("select Id, Xyzzy from " + name + " where Id = null", language);
         if (name != "SubscriptionStatusHistory") check_both("select Id from " + name + " where Xyzzy = 5", language);
      }
      if (!one.in(catalogue::context::export_).is(true)) continue;
      if (one.joins_listed_by() == catalogue::layer::none) continue;
      ++joins;
      check_both("select Xyzzy.Id from " + name, dialect::zoqlexport);
   }
   CHECK(fields > 100);
   CHECK(joins > 100);
}

TEST_CASE("what tenants refused is an error without a catalogue of the tenant too") {
   for (const char* const text : {"select Contact.Country from Invoice", "select Contact.WorkEmail from Account"})
      CHECK(has_error(text, dialect::zoqlexport, catalogue::built_in));
}
