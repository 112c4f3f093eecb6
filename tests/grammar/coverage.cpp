// Every rule of the grammar and every branch of it is taken by the sentences of `zoql.ebnf` or by the corpus, and none
// can loop.
#include "../cases/case_file.hpp"
#include "../files.hpp"
#include "damage.hpp"
#include "ebnf.hpp"

#include <zoql/dialect.hpp>
#include <zoql/grammar/analyze.hpp>
#include <zoql/grammar/query.hpp>

#include <catch2/catch.hpp>

#include <tao/pegtl/contrib/coverage.hpp>
#include <tao/pegtl/memory_input.hpp>

#include <optional>
#include <random>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

using zoql::dialect;

/// The state the grammar asks for, with nothing behind it.
struct state {
   bool backslash;
   unsigned depth_left = 100;

   [[nodiscard]] bool escapes_with_backslash() const noexcept { return backslash; }
   [[nodiscard]] bool enter() noexcept { return depth_left > 0 && depth_left-- > 0; }
   void leave() noexcept { ++depth_left; }
};

void cover(std::string_view text, dialect language, tao::pegtl::coverage_result& result) {
   tao::pegtl::memory_input<tao::pegtl::tracking_mode::lazy> input(text.data(), text.size(), "");
   tao::pegtl::coverage<zoql::grammar::statement>(input, result, state{language == dialect::zoql});
}

tao::pegtl::coverage_result cover_all() {
   tao::pegtl::coverage_result result;
   const auto rules = zoql::tests::ebnf::read(zoql::tests::read_file(ZOQL_SOURCE_ROOT "/grammar/zoql.ebnf"));
   std::mt19937_64 random(6);
   for (const std::optional<dialect> language : {std::optional(dialect::zoqlexport), std::optional<dialect>()}) {
      for (const std::string& sentence : zoql::tests::ebnf::sentences(rules, language, 1500, 5)) {
         cover(sentence, language.value_or(dialect::zoql), result);
         cover(zoql::tests::damage(sentence, random), language.value_or(dialect::zoql), result);
      }
   }
   for (const std::string& path : zoql::tests::files_under(ZOQL_SOURCE_ROOT "/tests/cases", ".cases")) {
      for (const zoql::tests::block& block : zoql::tests::read_blocks(zoql::tests::read_file(path))) {
         for (const dialect language : block.section.dialects) cover(block.statement, language, result);
      }
   }
   std::istringstream recognised(zoql::tests::read_file(ZOQL_SOURCE_ROOT "/tests/grammar/recognised.txt"));
   for (std::string line; std::getline(recognised, line);) {
      for (const dialect language : {dialect::zoql, dialect::zoqlexport}) cover(line, language, result);
   }
   for (const std::string_view deep : {"(", "f(", "not ", "case when ", "a union select "}) {
      std::string text = "select a from b where ";
      for (int level = 0; level <= 100; ++level) text += deep;
      cover(text, dialect::zoqlexport, result);
   }
   return result;
}

/// Rules whose success no text reaches; this list may only shrink.
const std::set<std::string_view> exempt_rules{};

/// Branches no text takes, as `rule -> branch`; this list may only shrink.
const std::set<std::string> exempt_branches{};

} // namespace

TEST_CASE("every rule and every branch is taken") {
   std::vector<std::string> rules;
   std::vector<std::string> branches;
   std::set<std::string> exempt_left(exempt_branches);
   for (const auto& [rule, entry] : cover_all()) {
      if (rule.starts_with("tao::pegtl::internal::")) continue; // not counted
      if (entry.success == 0 && exempt_rules.count(rule) == 0) rules.emplace_back(rule);
      for (const auto& [branch, taken] : entry.branches) {
         if (taken.success != 0 || branch.starts_with("tao::pegtl::internal::")) continue;
         const std::string name = std::string(rule) + " -> " + std::string(branch);
         if (exempt_left.erase(name) == 0) branches.push_back(name);
      }
   }
   for (const std::string& rule : rules) UNSCOPED_INFO("never taken: " << rule);
   for (const std::string& branch : branches) UNSCOPED_INFO("never taken: " << branch);
   CHECK(rules.size() + branches.size() == 0);
   CHECK(exempt_left.empty());
}

TEST_CASE("no rule loops without moving on") { CHECK(tao::pegtl::analyze<zoql::grammar::statement>(1) == 0); }

namespace broken {
struct loop : tao::pegtl::star<zoql::grammar::blank_run> {};
} // namespace broken

TEST_CASE("a rule that loops is found") { CHECK(tao::pegtl::analyze<broken::loop>(-1) != 0); }
