// Laws of shortcuts: what is found without looking at everything is what looking at everything finds.
#include "../grammar/damage.hpp"
#include "statements.hpp"

#include <zoql/clashes.hpp>
#include <zoql/code_points.hpp>
#include <zoql/nearby.hpp>
#include <zoql/parse.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace {

using zoql::beside;
using zoql::bound;
using zoql::condition_pair;
using zoql::dialect;
namespace ast = zoql::ast;

bool goes_astray(const ast::statement& statement, const ast::node& node) {
   return std::any_of(statement.nodes.begin(), statement.nodes.end(), [&](const ast::node& other) {
      if (other.kind != ast::kind::skipped && other.kind != ast::kind::too_deep) return false;
      if (other.where.begin < node.where.end) return false;
      const std::string_view between = zoql::span{node.where.end, other.where.begin}.of(statement.text);
      return between.find_first_not_of(" \t\r\n") == std::string_view::npos;
   });
}

bool is_overlapped(const ast::statement& statement, const ast::node& name, ast::kinds by) {
   return std::any_of(statement.nodes.begin(), statement.nodes.end(), [&](const ast::node& other) {
      return by.has(other.kind) && other.where.begin < name.where.end && name.where.begin < other.where.end;
   });
}

std::string random_text(std::mt19937_64& random, std::size_t size) {
   constexpr std::string_view pieces[] = {"a", "z", " ", "\n", "\r\n", "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x98\x80",
                                          "\x80", "\xFF", "\xE2\x82"};
   std::string text;
   while (text.size() < size) text += pieces[random() % std::size(pieces)];
   return text;
}

/// A list of conditions on few fields with few values of every class.
std::string random_filter(std::mt19937_64& random, std::string_view joint) {
   constexpr std::string_view fields[] = {"A", "a", "B", "Account.A"};
   constexpr std::string_view signs[] = {"=", "!=", "<", "<=", ">", ">=", "<>", "=="};
   constexpr std::string_view values[] = {"1",
                                          "1.0",
                                          "2",
                                          "-3",
                                          "1e5",
                                          "true",
                                          "false",
                                          "null",
                                          "'x'",
                                          "'X'",
                                          "'y'",
                                          "'1'",
                                          "'1.0'",
                                          "'2024-01-01'",
                                          "'2024-01-02'",
                                          "'2024-01-01T00:00:00Z'",
                                          "'2024-01-02T00:00:00Z'",
                                          "'2024-01-02T00:00:00+01:00'",
                                          "'today'",
                                          "'it''s'"};
   // Often the values of a list are of one class.
   const std::size_t first = random() % std::size(values);
   const std::size_t among = random() % 2 == 0 ? std::size(values) : 3;
   std::string filter;
   const std::size_t count = 2 + random() % 5;
   for (std::size_t at = 0; at < count; ++at) {
      if (at != 0) filter += joint;
      filter += fields[random() % std::size(fields)];
      filter += ' ';
      filter += signs[random() % std::size(signs)];
      filter += ' ';
      filter += values[(first + random() % among) % std::size(values)];
   }
   return filter;
}

/// Where the conditions begin that clash with one of those they are looked at beside.
template<typename Clash>
std::vector<std::uint32_t> all_clashes(const ast::statement& statement, const ast::node& parent, beside others,
                                       Clash clash) {
   std::vector<std::uint32_t> found;
   for (const ast::node& one : statement.children(parent)) {
      bound read;
      if (!zoql::read_bound(statement, one, read)) continue;
      for (const ast::node& other : statement.children(parent)) {
         bound read_other;
         if (&other == &one && others == beside::earlier) break;
         if (&other == &one || !zoql::read_bound(statement, other, read_other)) continue;
         if (!clash(condition_pair(statement, read_other, read))) continue;
         found.push_back(one.where.begin);
         break;
      }
   }
   return found;
}

template<typename Clash>
void compare_clashes(const ast::statement& statement, const ast::node& parent, beside others, Clash clash) {
   std::vector<std::uint32_t> found;
   zoql::each_clash(statement, parent, others, clash, [&](const ast::node& other, const ast::node& one) {
      found.push_back(one.where.begin);
      bound read;
      bound read_other;
      REQUIRE(zoql::read_bound(statement, one, read));
      REQUIRE(zoql::read_bound(statement, other, read_other));
      REQUIRE(clash(condition_pair(statement, read_other, read)));
   });
   REQUIRE(found == all_clashes(statement, parent, others, clash));
}

} // namespace

TEST_CASE("what stands beside a node is found near it") {
   constexpr ast::kinds disturbing(ast::kind::glued_keyword, ast::kind::spaced_name);
   std::mt19937_64 random(47);
   for (const auto& one : zoql::tests::statements()) {
      for (const std::string& text : {one.text, zoql::tests::damage(one.text + " ", random)}) {
         const ast::statement statement = zoql::parse(text, one.language);
         INFO(text);
         for (const ast::node& node : statement.nodes) {
            if (node.first_child != ast::none || node.where.empty()) continue;
            REQUIRE(zoql::goes_astray(statement, node) == goes_astray(statement, node));
            if (node.kind == ast::kind::name)
               REQUIRE(zoql::is_overlapped(statement, node, disturbing) == is_overlapped(statement, node, disturbing));
         }
      }
   }
}

TEST_CASE("a condition that clashes with any other is found") {
   std::mt19937_64 random(53);
   for (int round = 0; round < 20'000; ++round) {
      for (const std::string_view joint : {" and ", " or "}) {
         const std::string text = "select Id from Account where " + random_filter(random, joint);
         const ast::statement statement = zoql::parse(text, dialect::zoqlexport);
         const ast::node& list = *statement.child(*statement.clause(ast::kind::where), 0);
         const bool both = list.kind == ast::kind::and_;
         INFO(text);
         compare_clashes(statement, list, beside::earlier,
                         [both](const condition_pair& pair) {
                            return both ? pair.is_never_both() : !pair.tests_null() && pair.is_always_either();
                         });
         compare_clashes(statement, list, beside::all, [both](const condition_pair& pair) {
            return !pair.tests_null() && (both ? pair.first_implies_second() : pair.second_implies_first());
         });
      }
   }
}

TEST_CASE("characters are found by their number as by counting") {
   std::mt19937_64 random(59);
   for (const std::size_t size : {0U, 1U, 100U, 1'023U, 1'024U, 1'025U, 5'000U}) {
      for (int round = 0; round < 20; ++round) {
         const std::string text = random_text(random, size);
         zoql::code_point_index index(text);
         std::vector<std::uint32_t> begins;
         zoql::each_code_point(text, [&](std::uint32_t at) {
            begins.push_back(at);
            return true;
         });
         for (int question = 0; question < 50; ++question) {
            const auto number = static_cast<std::uint32_t>(random() % (begins.size() + 2));
            const auto end = static_cast<std::uint32_t>(text.size());
            REQUIRE(index.offset_of(number) == (number < begins.size() ? begins[number] : end));
            const auto offset = number < begins.size() ? begins[number] : end;
            REQUIRE(index.count_before(offset) ==
                    static_cast<std::uint32_t>(std::ranges::lower_bound(begins, offset) - begins.begin()));
         }
      }
   }
}
