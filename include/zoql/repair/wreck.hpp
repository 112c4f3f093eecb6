// Where a statement needs a repair.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/ast.hpp>
#include <zoql/diagnostic.hpp>
#include <zoql/functions.hpp>
#include <zoql/repair/inside_out.hpp>

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
      if (at > 1 && at < tree.text.size() && ascii::is_digit(tree.text[at]) && tree.text[at - 1] == ',' &&
          ascii::is_digit(tree.text[at - 2]))
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

/// No place of a text.
inline constexpr std::uint32_t nowhere = 0xFFFF'FFFF;

/// Up to where a tree reads on: before the first wreck from a place on; nowhere where there is none.
[[nodiscard]] inline std::uint32_t place_before_wreck(const ast::statement& tree, std::uint32_t from) noexcept {
   std::uint32_t first = nowhere;
   for (const ast::node& node : tree.nodes) {
      if (is_wreck(node) && node.where.begin >= from) first = std::min(first, node.where.begin - 1);
   }
   return first;
}

/// A place that needs a repair.
struct error_place {
   std::uint32_t at = nowhere;
   /// Whether the statement does not read on, there or later.
   bool breaks = false;
   /// Whether a rule has a good word for it already.
   bool is_named = false;
};

/// Where the first thing is that needs a repair, of those from a place on.
[[nodiscard]] inline error_place first_wreck(const ast::statement& statement, const std::vector<diagnostic>& findings,
                                             std::uint32_t from) noexcept {
   error_place first;
   const auto see = [&](std::uint32_t at) {
      if (at < from) return;
      first.at = std::min(first.at, at);
      first.breaks = true;
   };
   for (const ast::node& node : statement.nodes) {
      if (is_wreck(node) || is_inside_out(statement.text, node)) see(node.where.begin);
      if (const std::uint32_t at = parted_digits_in(statement, node); at != 0) see(at);
      if (holds_condition(statement, node)) see(node.kind == ast::kind::call ? node.where.begin : node.at);
   }
   for (const diagnostic& finding : findings) {
      const bool is_named = findings.size() > 1 && is_doubtful(finding);
      const std::uint32_t at = finding.where.begin;
      if (at < from || at >= first.at || (!is_named && finding.rule != doubtful_alone)) continue;
      first.at = at;
      first.is_named = is_named;
   }
   return first;
}

} // namespace zoql::repair
