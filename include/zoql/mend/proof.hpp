// What proves that a fix is right: its rule says less, no other says more, and the statement says what it said.
#pragma once

#include <zoql/as_meant.hpp>
#include <zoql/ast.hpp>
#include <zoql/check.hpp>
#include <zoql/diagnostic.hpp>
#include <zoql/string_text.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace zoql {

namespace mending {

/// How often each rule speaks, at least so loud.
using counts = std::array<std::uint32_t, rule_count>;

[[nodiscard]] inline std::size_t place_of(std::string_view rule) noexcept {
   const auto found =
      std::find_if(rule_abouts.begin(), rule_abouts.end(), [&](const about* one) { return one->name == rule; });
   return static_cast<std::size_t>(found - rule_abouts.begin());
}

[[nodiscard]] inline counts count(const std::vector<diagnostic>& findings, severity least) noexcept {
   counts sums{};
   for (const diagnostic& finding : findings) {
      if (finding.level >= least) ++sums[place_of(finding.rule)];
   }
   return sums;
}

/// Whether a rule speaks less often, by at least so many findings, and no other more often than before.
[[nodiscard]] inline bool is_better(const counts& before, const counts& after, std::size_t rule,
                                    std::size_t by) noexcept {
   if (after[rule] + by > before[rule]) return false;
   return std::equal(after.begin(), after.end(), before.begin(),
                     [](std::uint32_t now, std::uint32_t then) { return now <= then; });
}

/// What a statement says beside the kinds a fix may change: kind, word and text of every name and value, sorted.
using sayings = std::vector<std::tuple<ast::kind, ast::word, std::string>>;

[[nodiscard]] inline sayings say(const ast::statement& statement, ast::kinds changeable) {
   constexpr ast::kinds tellers = [] {
      using enum ast::kind;
      return ast::kinds(aliased, or_, and_, not_, comparison, like, in, between, is_null, call, name, object, function,
                        star, string, number, date, boolean, null, alias, select, from, where, group_by, having,
                        order_by, order_item, limit);
   }();
   sayings all;
   for (const ast::node& node : statement.nodes) {
      if (!tellers.has(node.kind) || changeable.has(node.kind)) continue;
      std::string text;
      if (node.first_child == ast::none) {
         text = node.kind == ast::kind::string && !node.has(ast::flag::unclosed)
                   ? decode(statement.view(node), statement.language)
                   : std::string(statement.view(node));
      }
      all.emplace_back(node.kind, node.word, std::move(text));
   }
   std::sort(all.begin(), all.end());
   return all;
}

/// What a statement says beside the kinds a fix may change, to be held against what fixes make of it.
class said {
public:
   said(const ast::statement& before, ast::kinds changeable, const check_options& rules)
       : before_(before), changeable_(changeable), rules_(rules), as_it_stands_(say(before, changeable)) {}

   /// Whether another statement says the same: as the two stand, or, where they are broken, as the findings read them.
   [[nodiscard]] bool is_said_by(const ast::statement& after) {
      if (as_it_stands_ == say(after, changeable_)) return true;
      if (!as_meant_.has_value()) as_meant_ = say(as_meant(before_, rules_), changeable_);
      return *as_meant_ == say(as_meant(after, rules_), changeable_);
   }

private:
   const ast::statement& before_;
   ast::kinds changeable_;
   const check_options& rules_;
   sayings as_it_stands_;
   std::optional<sayings> as_meant_;
};

} // namespace mending

} // namespace zoql
