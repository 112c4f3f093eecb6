// Laws of the parser: how a statement is written changes no tree, and no text breaks one.
#include "../grammar/damage.hpp"
#include "statements.hpp"
#include "words.hpp"

#include <zoql/literal/walk_rules.hpp>
#include <zoql/parse.hpp>
#include <zoql/print.hpp>
#include <zoql/same_tree.hpp>

#include <catch2/catch.hpp>

#include <random>
#include <string>

namespace {

using zoql::dialect;
using zoql::parse;
using zoql::tests::example;

/// Whether every span lies in the text, and children in their parents, in their order.
bool is_well_formed(const zoql::ast::statement& tree) {
   for (const zoql::ast::node& node : tree.nodes) {
      if (node.where.begin > node.where.end || node.where.end > tree.text.size()) return false;
      std::uint32_t before = 0;
      for (const zoql::ast::node& child : tree.children(node)) {
         if (child.kind == zoql::ast::kind::missing) continue;
         if (child.where.begin < node.where.begin || child.where.end > node.where.end) return false;
         if (child.where.begin < before) return false;
         before = child.where.end;
      }
   }
   return true;
}

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

TEST_CASE("no text breaks a tree, and the compiler's walk makes the same one") {
   std::mt19937_64 random(31);
   zoql::parser parser;
   const auto check = [&](const std::string& text) {
      for (const dialect language : {dialect::zoql, dialect::zoqlexport}) {
         INFO(text);
         const zoql::ast::statement& tree = parser.parse(text, language);
         REQUIRE(is_well_formed(tree));
         zoql::ast::statement walked;
         zoql::walking::parse(text, language, zoql::parse_options().depth_limit, walked);
         REQUIRE(walked.root == tree.root);
         REQUIRE(walked.nodes == tree.nodes);
      }
   };
   for (int round = 0; round < 5000; ++round) check(random_bytes(random));
   for (const example& one : zoql::tests::statements()) {
      check(one.text);
      check(zoql::tests::damage(one.text + " ", random));
      check(damage_byte(damage_byte(one.text, random), random));
   }
}
