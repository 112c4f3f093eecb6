// Where a statement needs a repair.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/ast.hpp>
#include <zoql/diagnostic.hpp>
#include <zoql/functions.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <vector>

namespace zoql::repair {

/// Where a statement does not read on: text that fits nowhere, something missing, a string without an end.
[[nodiscard]] constexpr bool is_wreck(const ast::node& node) noexcept {
   using ast::kind;
   if (node.kind == kind::missing) return !node.has(ast::flag::repeated);
   return node.kind == kind::skipped ||
          ((node.kind == kind::string || node.kind == kind::alias) && node.has(ast::flag::unclosed));
}

/// Whether nothing that begins in a part of the text is such a place.
[[nodiscard]] inline bool reads_on(const ast::statement& tree, span part) noexcept {
   return std::none_of(tree.nodes.begin(), tree.nodes.end(), [&](const ast::node& node) {
      return is_wreck(node) && node.where.begin >= part.begin && node.where.begin < part.end;
   });
}

/// A condition where a function that is none has its argument, or a sign of arithmetic an operand.
[[nodiscard]] constexpr bool holds_condition(const ast::statement& tree, const ast::node& node) noexcept {
   using enum ast::kind;
   if (node.kind == arithmetic) {
      for (const ast::node& operand : tree.children(node)) {
         if (operand.kind == group) return true;
      }
   }
   if (node.kind != call || node.first_child == node.last_child) return false;
   return !is_function(tree.view(tree[node.first_child])) &&
          ast::kinds(comparison, and_, or_, not_, like, is_null).has(tree[node.last_child].kind);
}

/// Where the digits go on of a number with a comma inside, `(Balance > 1,000)`, which is read as a list; 0 where there
/// is no such.
[[nodiscard]] constexpr std::uint32_t parted_digits_in(const ast::statement& tree, const ast::node& node) noexcept {
   if (node.kind != ast::kind::group || node.first_child == node.last_child) return 0;
   for (const ast::node& item : tree.children(node)) {
      const std::uint32_t at = item.where.begin;
      if (at > 1 && ascii::is_digit(tree.text[at]) && tree.text[at - 1] == ',' && ascii::is_digit(tree.text[at - 2]))
         return at;
   }
   return 0;
}

/// Rules whose findings may come of a mistake that the grammar reads over: alone, or where something else is found too.
inline constexpr std::string_view doubtful_alone = "arithmetic";
inline constexpr std::string_view doubtful[] = {"alias-without-as", "alias-in-zoql",  "glued-keyword", "object-alias",
                                                "spaced-name",      "unquoted-value", "bare-condition"};

[[nodiscard]] constexpr bool is_doubtful(const diagnostic& finding) noexcept {
   return std::find(std::begin(doubtful), std::end(doubtful), finding.rule) != std::end(doubtful);
}

/// Whether a statement in which this was found, from `first` on, may need a repair at all: most do not, and are told by
/// this.
[[nodiscard]] inline bool may_be_broken(const ast::statement& statement, const std::vector<diagnostic>& findings,
                                        std::size_t first) noexcept {
   if (statement.reread == nullptr) return false;
   if (statement.has_rare_bytes || statement.text.find('&') != std::string_view::npos) return true;
   const auto begin = findings.begin() + static_cast<std::ptrdiff_t>(first);
   if (findings.size() - first > 1 && std::any_of(begin, findings.end(), is_doubtful)) return true;
   for (const ast::kind one : {ast::kind::missing, ast::kind::skipped, ast::kind::call, ast::kind::arithmetic}) {
      if (statement.present.has(one)) return true;
   }
   return std::any_of(statement.nodes.begin(), statement.nodes.end(),
                      [&](const ast::node& node) { return is_wreck(node) || parted_digits_in(statement, node) != 0; });
}

} // namespace zoql::repair
