// Every safe fix the drawn corpus shows is applied, and mending twice changes nothing.
#include "case_file.hpp"

#include <zoql/mend.hpp>

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

struct example {
   std::string text;
   zoql::dialect language;
   zoql::check_options options;
};

std::vector<example> examples() {
   std::vector<example> all;
   for (const auto& entry : std::filesystem::directory_iterator(ZOQL_SOURCE_ROOT "/tests/cases")) {
      if (entry.path().extension() != ".cases") continue;
      std::ifstream file(entry.path(), std::ios::binary);
      const std::string text{std::istreambuf_iterator<char>(file), {}};
      for (const zoql::tests::block& block : zoql::tests::read_blocks(text)) {
         for (const zoql::dialect language : block.section.dialects) {
            all.push_back({block.statement, language, block.section.options});
         }
      }
   }
   return all;
}

zoql::mend_options with(const zoql::check_options& rules) {
   zoql::mend_options options;
   options.rules = rules;
   return options;
}

} // namespace

TEST_CASE("mending leaves no safe fix behind and is done once") {
   zoql::mender mender;
   for (const example& one : examples()) {
      const zoql::mended first = mender.mend(one.text, one.language, with(one.options));
      CAPTURE(one.text, first.text);
      CHECK(mender.mend(first.text, one.language, with(one.options)).text == first.text);
      const zoql::ast::statement tree = zoql::parse(first.text, one.language);
      for (const zoql::diagnostic& finding : zoql::check(tree, one.options)) {
         CAPTURE(finding.rule);
         for (const zoql::fix& fix : finding.fixes) CHECK(fix.trust == zoql::applicability::unsafe);
      }
   }
}

TEST_CASE("a fix changes no kind of node that its rule does not name") {
   for (const example& one : examples()) {
      const zoql::ast::statement tree = zoql::parse(one.text, one.language);
      for (const zoql::diagnostic& finding : zoql::check(tree, one.options)) {
         const zoql::ast::kinds changeable = zoql::find_rule(finding.rule)->mends;
         for (const zoql::fix& fix : finding.fixes) {
            if (fix.trust == zoql::applicability::unsafe) continue;
            const std::string mended = zoql::apply(one.text, fix);
            CAPTURE(one.text, mended, finding.rule);
            const zoql::ast::statement after = zoql::parse(mended, one.language);
            CHECK(zoql::mending::said(tree, changeable, one.options).is_said_by(after));
         }
      }
   }
}
