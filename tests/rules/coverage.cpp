// Every rule fires somewhere in the drawn corpus.
#include "case_file.hpp"

#include <zoql/parse.hpp>

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

namespace {

std::string read(const std::filesystem::path& path) {
   std::ifstream file(path, std::ios::binary);
   return {std::istreambuf_iterator<char>(file), {}};
}

std::set<std::string_view> rules_that_fire() {
   std::set<std::string_view> names;
   for (const auto& entry : std::filesystem::directory_iterator(ZOQL_SOURCE_ROOT "/tests/cases")) {
      if (entry.path().extension() != ".cases") continue;
      for (const zoql::tests::block& block : zoql::tests::read_blocks(read(entry.path()))) {
         for (const zoql::dialect language : block.section.dialects) {
            const zoql::ast::statement tree = zoql::parse(block.statement, language);
            for (const zoql::diagnostic& finding : zoql::check(tree, block.section.options)) names.insert(finding.rule);
         }
      }
   }
   return names;
}

/// Rules that no drawn statement can show: their statements fill pages or are no text. This list may only shrink.
const std::set<std::string_view> exempt{"invalid-utf8", "statement-too-long", "too-many-conditions"};

} // namespace

TEST_CASE("every rule fires in the corpus") {
   const std::set<std::string_view> fired = rules_that_fire();
   for (const zoql::about* about : zoql::rule_abouts) {
      if (speaks_of_files(*about)) continue;
      CAPTURE(about->name);
      CHECK(fired.contains(about->name) != exempt.contains(about->name));
   }
}

TEST_CASE("exemptions are of rules there are") {
   for (const std::string_view name : exempt) CHECK(zoql::find_rule(name) != nullptr);
}
