// The sentences of `zoql.ebnf` and those of the grammar are the same: what either takes, the other takes.
#include "../cases/case_file.hpp"
#include "../files.hpp"
#include "damage.hpp"
#include "ebnf.hpp"

#include <zoql/grammar/query.hpp>
#include <zoql/parse.hpp>

#include <catch2/catch.hpp>

#include <tao/pegtl/contrib/coverage.hpp>

#include <algorithm>
#include <random>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace {

namespace ebnf = zoql::tests::ebnf;
using zoql::dialect;

const std::string& text_of_grammar() {
   static const std::string text = zoql::tests::read_file(ZOQL_SOURCE_ROOT "/grammar/zoql.ebnf");
   return text;
}

const ebnf::grammar& rules() {
   static const ebnf::grammar read = ebnf::read(text_of_grammar());
   return read;
}

/// Whether the parser found a sentence: nothing is absent, nothing fits nowhere.
bool is_sentence(const zoql::ast::statement& tree) {
   using enum zoql::ast::kind;
   return tree.root != zoql::ast::none && !tree.present.has(missing) && !tree.present.has(skipped) &&
          !tree.present.has(too_deep);
}

/// Whether a string of Export ZOQL ends in a backslash: the parser guesses if its quote was meant to be escaped.
bool is_guessed(const std::string& sentence, dialect language) {
   return language == dialect::zoqlexport && sentence.find("\\'") != std::string::npos;
}

std::vector<std::string> corpus() {
   std::vector<std::string> statements;
   for (const std::string& path : zoql::tests::files_under(ZOQL_SOURCE_ROOT "/tests/cases", ".cases")) {
      for (const zoql::tests::block& block : zoql::tests::read_blocks(zoql::tests::read_file(path)))
         statements.push_back(block.statement);
   }
   return statements;
}

/// Our own names among the rules below `statement`, without those that are spelled out in place.
std::set<std::string> names_of_rules() {
   tao::pegtl::coverage_result found;
   tao::pegtl::visit<zoql::grammar::statement, tao::pegtl::internal::coverage_insert>(found);
   std::set<std::string> names;
   constexpr std::string_view prefix = "zoql::grammar::";
   for (const auto& [rule, entry] : found) {
      if (rule.starts_with(prefix) && rule.find('<') == std::string_view::npos)
         names.emplace(rule.substr(prefix.size()));
   }
   names.erase("too_deep");
   return names;
}

} // namespace

TEST_CASE("what the productions of a language derive, the parser takes") {
   for (const dialect language : {dialect::zoql, dialect::zoqlexport}) {
      zoql::parser parser;
      for (const std::string& sentence : ebnf::sentences(rules(), language, 4000, 1)) {
         if (is_guessed(sentence, language)) continue;
         INFO(zoql::capabilities_of(language).name << ": " << sentence);
         REQUIRE(is_sentence(parser.parse(sentence, language)));
      }
   }
}

TEST_CASE("what the productions recognise and refuse, the parser takes for its rules") {
   zoql::parser parser;
   for (const std::string& sentence : ebnf::sentences(rules(), std::nullopt, 4000, 2)) {
      INFO(sentence);
      CHECK((is_sentence(parser.parse(sentence, dialect::zoql)) ||
             is_sentence(parser.parse(sentence, dialect::zoqlexport))));
   }
}

TEST_CASE("a damaged sentence is one for the productions where it is one for the parser") {
   std::mt19937_64 random(3);
   zoql::parser parser;
   std::size_t sentences = 0;
   std::size_t others = 0;
   std::vector<std::string> whole = ebnf::sentences(rules(), dialect::zoqlexport, 1500, 4);
   const std::vector<std::string> written = corpus();
   whole.insert(whole.end(), written.begin(), written.end());
   for (const std::string& sentence : whole) {
      if (sentence.find('\\') != std::string::npos) continue;
      const std::string damaged = zoql::tests::damage(sentence, random);
      INFO(damaged);
      const zoql::ast::statement& tree = parser.parse(damaged, dialect::zoqlexport);
      // How deep a sentence may go is the parser's own limit; the productions know none.
      if (tree.present.has(zoql::ast::kind::too_deep)) continue;
      const bool taken = is_sentence(tree);
      REQUIRE(ebnf::matches(rules(), "statement", damaged, std::nullopt) == taken);
      ++(taken ? sentences : others);
   }
   CHECK(sentences > whole.size() / 20);
   CHECK(others > whole.size() / 20);
}

TEST_CASE("each production is a struct and each struct a production, in the same order") {
   std::vector<std::string> alone;
   for (const std::string& name : names_of_rules()) {
      if (rules().find(name) == nullptr) alone.push_back(name);
   }
   CHECK(alone == std::vector<std::string>{});

   static const std::regex definition(R"((?:^|\n)struct (\w+)\s*[:{])");
   std::vector<std::string> ordered;
   for (const char* header : {"query", "ahead", "tokens", "scan", "datetime"}) {
      const std::string text =
         zoql::tests::read_file(ZOQL_SOURCE_ROOT "/grammar/zoql/grammar/" + std::string(header) + ".hpp");
      for (std::sregex_iterator at(text.begin(), text.end(), definition), end; at != end; ++at) {
         if (rules().find((*at)[1].str()) != nullptr) ordered.push_back((*at)[1]);
      }
   }
   std::vector<std::string> names;
   for (const ebnf::production& one : rules().productions) names.push_back(one.name);
   CHECK(names == ordered);
}

TEST_CASE("the notation is refused where it is wrong") {
   CHECK_THROWS(ebnf::read("both a = b"));
   CHECK_THROWS(ebnf::read("both a = \"x\" both a = \"y\""));
   CHECK_THROWS(ebnf::read("some a = \"x\""));
   CHECK_THROWS(ebnf::read("both a = ( \"x\""));
}

TEST_CASE("a production of the other language is no sentence") {
   CHECK(ebnf::matches(rules(), "statement", "select a.b from C group by a.b", dialect::zoqlexport));
   CHECK_FALSE(ebnf::matches(rules(), "statement", "select a.b from C", dialect::zoql));
   CHECK_FALSE(ebnf::matches(rules(), "statement", "select a from C group by a", dialect::zoql));
   CHECK_FALSE(ebnf::matches(rules(), "statement", "select a from C where not in (1)", dialect::zoqlexport));
   CHECK(ebnf::matches(rules(), "statement", "select a from C where d = 'now - 1 day'", dialect::zoqlexport));
}
