// Every safe fix the drawn corpus shows is applied, and mending twice changes nothing.
#include "case_file.hpp"

#include <zoql/mend.hpp>
#include <zoql/string_text.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
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

namespace {

/// The statement with two of its pieces in each other's place.
std::string swapped(const std::string& text, zoql::span one, zoql::span other) {
   const std::string_view view = text;
   return std::string(view.substr(0, one.begin)) + std::string(other.of(view)) +
          std::string(view.substr(one.end, other.begin - one.end)) + std::string(one.of(view)) +
          std::string(view.substr(other.end));
}

/// Fields with the texts they are compared with, in their order.
std::vector<std::pair<zoql::span, zoql::span>> compared_texts(const zoql::ast::statement& tree) {
   std::vector<std::pair<zoql::span, zoql::span>> all;
   for (const zoql::ast::node& node : tree.nodes) {
      if (node.kind != zoql::ast::kind::comparison) continue;
      const zoql::ast::node* const field = tree.child(node, 0);
      const zoql::ast::node* const value = tree.child(node, 1);
      if (value == nullptr || field->kind != zoql::ast::kind::name || value->kind != zoql::ast::kind::string) continue;
      all.emplace_back(field->where, value->where);
   }
   std::sort(all.begin(), all.end(),
             [](const auto& one, const auto& other) { return one.second.begin < other.second.begin; });
   return all;
}

bool says_same(std::string_view before, std::string_view after, zoql::ast::kinds changeable) {
   const zoql::ast::statement one = zoql::parse(before, zoql::dialect::zoqlexport);
   const zoql::ast::statement other = zoql::parse(after, zoql::dialect::zoqlexport);
   return zoql::mending::say(one, changeable) == zoql::mending::say(other, changeable);
}

} // namespace

TEST_CASE("values that change their fields are another statement, whichever signs may change") {
   int tried = 0;
   for (const example& one : examples()) {
      const zoql::ast::statement tree = zoql::parse(one.text, one.language);
      const auto pairs = compared_texts(tree);
      for (std::size_t at = 1; at < pairs.size(); ++at) {
         const auto& [field, value] = pairs[at - 1];
         const auto& [next_field, next_value] = pairs[at];
         if (tree.text.substr(field.begin, field.size()) == next_field.of(tree.text)) continue;
         if (zoql::decode(value.of(tree.text), one.language) == zoql::decode(next_value.of(tree.text), one.language))
            continue;
         const std::string text = swapped(one.text, value, next_value);
         const zoql::ast::statement after = zoql::parse(text, one.language);
         CAPTURE(one.text, text);
         ++tried;
         using zoql::ast::kind;
         for (const zoql::ast::kinds changeable :
              {zoql::ast::kinds(), zoql::ast::kinds(kind::comparison), zoql::ast::kinds(kind::and_, kind::or_),
               zoql::ast::kinds(kind::number, kind::null)})
            CHECK_FALSE(zoql::mending::say(tree, changeable) == zoql::mending::say(after, changeable));
      }
   }
   CHECK(tried > 50);
}

TEST_CASE("what belongs together is part of what a statement says") {
   using zoql::ast::kind;
   using zoql::ast::kinds;
   const std::string_view start = "select Id from Account where ";
   const auto same = [&](const char* one, const char* other, kinds changeable = {}) {
      return says_same(std::string(start) + one, std::string(start) + other, changeable);
   };
   CHECK_FALSE(same("A = 1 and (B = 2 or C = 3)", "A = 1 and B = 2 or C = 3", kinds(kind::string)));
   CHECK_FALSE(same("(A = 1 or B = 2) and (C = 3 or D = 4)", "(A = 1 or C = 3) and (B = 2 or D = 4)"));
   CHECK_FALSE(same("not (A = 1) and B = 2", "A = 1 and not (B = 2)", kinds(kind::comparison)));
   CHECK_FALSE(same("A in ('x') or B in ('y')", "A in ('y') or B in ('x')"));
   CHECK_FALSE(same("A < B", "B < A"));
   CHECK_FALSE(says_same("select sum(A), max(B) from Account", "select sum(B), max(A) from Account", {}));
   CHECK_FALSE(says_same("select A as x, B as y from Account", "select A as y, B as x from Account", {}));
   CHECK_FALSE(says_same("select A from Account order by A desc, B", "select A from Account order by A, B desc", {}));
   // And what is the same in other words is none of it.
   CHECK(same("((A = 1)) or B = 2", "A = 1 or B = 2"));
   CHECK(same("1 < A", "A > 1", kinds(kind::comparison)));
   CHECK(same("A is null and B = 1", "A = null and B = 1", kinds(kind::comparison, kind::is_null)));
   CHECK(same("A and B = 1", "A = true and B = 1", kinds(kind::comparison, kind::boolean)));
   CHECK(same("A in ('x', 'y')", "A = 'x' or A = 'y'", kinds(kind::in, kind::comparison, kind::or_, kind::name)));
}
