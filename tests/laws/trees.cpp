// Laws of the parser: how a statement is written changes no tree, and no text breaks one.
#include "../grammar/damage.hpp"
#include "../guarded_copy.hpp"
#include "../well_formed.hpp"
#include "statements.hpp"
#include "words.hpp"

#include <zoql/literal/walk_rules.hpp>
#include <zoql/parse.hpp>
#include <zoql/print.hpp>
#include <zoql/same_tree.hpp>

#include <catch2/catch.hpp>

#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace {

using zoql::dialect;
using zoql::parse;
using zoql::tests::example;

std::string random_bytes(std::mt19937_64& random) {
   std::string bytes;
   for (std::size_t left = random() % 200; left > 0; --left) bytes += static_cast<char>(random() % 256);
   return bytes;
}

/// A statement with one byte changed, gone or new.
std::string damage_byte(std::string text, std::mt19937_64& random) {
   const std::size_t place = text.empty() ? 0 : static_cast<std::size_t>(random() % text.size());
   const char byte = static_cast<char>(random() % 256);
   switch (random() % 3) {
   case 0:
      text.insert(place, 1, byte);
      break;
   case 1:
      text.erase(place, 1 + static_cast<std::size_t>(random() % 5));
      break;
   default:
      if (!text.empty()) text[place] = byte;
   }
   return text;
}

} // namespace

TEST_CASE("upper-case keywords change no tree") {
   for (const example& one : zoql::tests::statements()) {
      const std::string changed = zoql::tests::upper_case_keywords(one.text, one.language);
      INFO(one.text << "\n" << changed);
      REQUIRE(zoql::same_tree(parse(one.text, one.language), parse(changed, one.language)));
   }
}

TEST_CASE("doubled blanks change no tree") {
   for (const example& one : zoql::tests::statements()) {
      const zoql::ast::statement tree = parse(one.text, one.language);
      if (tree.present.has(zoql::ast::kind::spaced_name)) continue; // its blanks are part of the name
      const std::string changed = zoql::tests::double_blanks(one.text, one.language);
      INFO(one.text << "\n" << changed);
      REQUIRE(zoql::same_tree(tree, parse(changed, one.language)));
   }
}

TEST_CASE("a view of nothing is a text without a statement") {
   for (const dialect language : {dialect::zoql, dialect::zoqlexport}) {
      const zoql::ast::statement tree = parse(std::string_view(), language);
      REQUIRE(tree.nodes == parse("", language).nodes);
      CHECK(tree.nodes.size() == 1);
   }
}

TEST_CASE("a tree that differs is not the same") {
   const zoql::ast::statement tree = parse("select a + b from C where d = 'x' and e > 1", dialect::zoqlexport);
   for (const char* other :
        {"select a - b from C where d = 'x' and e > 1", "select a + b from C where d = 'X' and e > 1",
         "select a + b from C where d = 'x' or e > 1", "select a + b from C where d = 'x' and e >= 1",
         "select A + b from C where d = 'x' and e > 1", "select a + b from C where d = 'x' and e > 1 limit 1",
         "select a + b from C where d = 'x'", "select a + b, c from C where d = 'x' and e > 1", ""}) {
      INFO(other);
      CHECK_FALSE(zoql::same_tree(tree, parse(other, dialect::zoqlexport)));
   }
   CHECK(zoql::same_tree(parse("select a from B where c = 'it\\'s'", dialect::zoql),
                         parse("select a from B where c = 'it''s'", dialect::zoqlexport)));
}

TEST_CASE("what is printed parses to the tree it was printed from") {
   std::size_t whole = 0;
   for (const example& one : zoql::tests::statements()) {
      const zoql::ast::statement tree = parse(one.text, one.language);
      if (!zoql::is_whole(tree)) continue;
      ++whole;
      const std::string printed = zoql::print(tree);
      const zoql::ast::statement again = parse(printed, one.language);
      INFO(one.text << "\n" << printed);
      REQUIRE(zoql::same_tree(tree, again));
      REQUIRE(zoql::print(again) == printed);
      REQUIRE(zoql::same_tree(tree, parse(zoql::print(tree, {.width = 60}), one.language)));
   }
   CHECK(whole > 1000);
}

namespace {

/// Compares the trees of a text that PEGTL, which takes shortcuts, and the compiler's walk, which takes none, make.
class comparer {
public:
   void compare(const std::string& text) {
      const std::string_view held(guarded_.hold(text), text.size());
      for (const dialect language : {dialect::zoql, dialect::zoqlexport}) {
         INFO(text);
         const zoql::ast::statement& tree = parser_.parse(held, language);
         REQUIRE(zoql::tests::is_well_formed(tree));
         zoql::ast::statement walked;
         zoql::walking::parse(text, language, zoql::parse_options().depth_limit, walked);
         REQUIRE(walked.root == tree.root);
         REQUIRE(walked.nodes == tree.nodes);
         REQUIRE(walked.present == tree.present);
         REQUIRE(walked.has_rare_bytes == tree.has_rare_bytes);
      }
   }

private:
   zoql::parser parser_;
   zoql::tests::guarded_copy guarded_;
};

/// A statement of the forms that have shortcuts, now and then with something in it for which there is none.
class nearly_usual {
public:
   explicit nearly_usual(std::mt19937_64& random) : random_(random) {}

   std::string make() {
      std::string text = pick(selects) + blank();
      for (std::size_t left = random_() % 5; left > 0; --left) text += name() + odd_blank() + "," + blank();
      text += name() + blank() + pick(froms) + blank() + name() + blank();
      if (random_() % 5 == 0) return text;
      text += pick(wheres) + blank() + comparison();
      for (std::size_t left = random_() % 5; left > 0; --left) text += blank() + pick(ties) + blank() + comparison();
      return text + (random_() % 3 == 0 ? odd_blank() + pick(ends) : "");
   }

private:
   using texts = std::vector<std::string>;

   const std::string& pick(const texts& some) { return some[random_() % some.size()]; }
   std::string rarely(const texts& some) { return random_() % 12 == 0 ? pick(some) : ""; }
   std::string blank() { return random_() % 12 == 0 ? pick(blanks) : " "; }
   std::string odd_blank() { return rarely(blanks); }
   std::string name() {
      return pick(random_() % 6 == 0 ? odd_names : names) + rarely({".Name", ".x", ".", ".*", ". y"});
   }
   std::string comparison() {
      return rarely({"not ", "(", "NOT  "}) + name() + blank() + pick(signs) + blank() +
             pick(random_() % 6 == 0 ? odd_values : values) + rarely({" + 1", ")", ".x", "(", "'", "--", "*", "$"});
   }

   static inline const texts selects{"select", "select", "SELECT", "Select", "select distinct"};
   static inline const texts froms{"from", "from", "FROM", "From", "fromm"};
   static inline const texts wheres{"where", "where", "WHERE", "where where", "having"};
   static inline const texts ties{"and", "or", "AND", "OR", "And", "oR", "or or", "andx", "and not", "order", ","};
   static inline const texts ends{"order by Name", "limit 5", "LIMIT 5 ", "group by Id", ";",  "; select",
                                  "union",         "as x",    "order",    "and",         "or", "x"};
   static inline const texts blanks{"", "  ", "\n", "\t ", " /* a */ ", " -- a\n", "\r\n", "\v"};
   static inline const texts names{"Id",
                                   "Name",
                                   "Account.Name",
                                   "AccountNumber",
                                   "Order",
                                   "a",
                                   "Field__c",
                                   "x1",
                                   "InvoiceDeliveryPrefsEmailAdditional",
                                   "Account.InvoiceDeliveryPrefsEmail"};
   static inline const texts odd_names{"not",       "null",     "NULL", "in",  "from",     "like",      "is",
                                       "a.b.c",     "_x",       "$x",   "x$y", "1x",       "order",     "limit",
                                       "timestamp", "interval", "case", "or",  "\xC3\xA9", "N\xC3\xA9", "and",
                                       "select",    "distinct", "true", "'x'", "count(a)", "",          "*"};
   static inline const texts signs{"=",  "!=", "<",  ">",    "<=", ">=", "=", "=",
                                   "<>", "==", "=>", "like", "is", "in", "!", ""};
   static inline const texts values{"'2c92c0f9123456780123456789abcdef'",
                                    "'Active'",
                                    "'x'",
                                    "''",
                                    "5",
                                    "10.25",
                                    "true",
                                    "FALSE",
                                    "null",
                                    "'2026-01-31'",
                                    "'2026-01-31T10:20:30-08:00'",
                                    "'2026-01-31T10:20:30'"};
   static inline const texts odd_values{"'now'",
                                        "'NOW - 1 day'",
                                        "'Today'",
                                        "'today'",
                                        "'Nowhere'",
                                        "'Total'",
                                        "' x'",
                                        "'2026-'",
                                        "'2026-01-3x'",
                                        "'2026-01-31T10:20'",
                                        "'2026-01-31Z'",
                                        "'2026-01-31+01:00'",
                                        "'2026-01-31T10:20:30.5Z'",
                                        "'2026-01-31T10:20:30+0100'",
                                        "'2026-01-31",
                                        "'2026-01-31''",
                                        "'it''s'",
                                        "'it\\'s'",
                                        "'open",
                                        "5.",
                                        "5.x",
                                        "5and",
                                        "1.2.3",
                                        "2026-01-31",
                                        "1/2/2026",
                                        "-5",
                                        "+5",
                                        "trues",
                                        "tru",
                                        "nul",
                                        "Null",
                                        "TRUE",
                                        "false(",
                                        "Name",
                                        "{x}",
                                        "?",
                                        "\"x\"",
                                        "'\xE2\x82\xAC'",
                                        "\xE2\x80\x98x\xE2\x80\x99",
                                        "date '2026-01-31'",
                                        "(1)",
                                        ""};

   std::mt19937_64& random_;
};

} // namespace

TEST_CASE("no text breaks a tree, and the compiler's walk makes the same one") {
   std::mt19937_64 random(31);
   comparer trees;
   for (int round = 0; round < 5000; ++round) trees.compare(random_bytes(random));
   for (const example& one : zoql::tests::statements()) {
      trees.compare(one.text);
      trees.compare(zoql::tests::damage(one.text + " ", random));
      trees.compare(damage_byte(damage_byte(one.text, random), random));
   }
}

TEST_CASE("the shortcuts of the grammar make the trees of its sentences") {
   std::mt19937_64 random(32);
   comparer trees;
   nearly_usual statements(random);
   for (int round = 0; round < 6'000; ++round) {
      const std::string text = statements.make();
      trees.compare(text);
      trees.compare(text.substr(0, random() % (text.size() + 1)));
      trees.compare(damage_byte(text, random));
   }
}
