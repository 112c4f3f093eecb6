// What the builder holds before there is a dialect: a tree of values that are copied and joined freely.
#pragma once

#include <zoql/ast/kind.hpp>
#include <zoql/build/name.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql::building {

/// A node of the tree-to-be. `text` is a name, the digits of a number, or what a string says. `refusal`, where it
/// stands, says why there can be no such node; `text` is then what was refused.
/// A condition that holds for every row, or for none, is a `boolean` outside a comparison.
struct expression {
   ast::kind kind = ast::kind::missing;
   ast::word word = ast::word::none;
   std::uint16_t flags = 0;
   std::uint16_t height = 1;
   std::string text;
   std::vector<expression> parts;
   std::string_view refusal;
   /// Whether there is a refusal here or below.
   bool refused = false;
   /// Whether a string was asked for as a relative date, and is no text that only reads like one.
   bool relative = false;
};

/// How high a tree may grow; as deep as the parser follows parentheses.
inline constexpr std::uint16_t height_limit = 100;

/// The name that findings on a refused value go by.
inline constexpr std::string_view refused_value = "refused-value";

[[nodiscard]] inline expression refuse(std::string_view why, std::string_view what) {
   expression refused;
   refused.text = what;
   refused.refusal = why;
   refused.refused = true;
   return refused;
}

[[nodiscard]] inline expression leaf(ast::kind kind, std::string_view text, ast::word word = {}) {
   expression made;
   made.kind = kind;
   made.word = word;
   made.text = text;
   return made;
}

[[nodiscard]] inline expression tree(ast::kind kind, std::vector<expression> parts, ast::word word = {},
                                     std::uint16_t flags = 0) {
   expression made;
   made.kind = kind;
   made.word = word;
   made.flags = flags;
   for (const expression& part : parts) {
      made.refused = made.refused || part.refused;
      if (part.height >= height_limit) return refuse("conditions are nested deeper than 100 levels{}", "");
      if (part.height >= made.height) made.height = static_cast<std::uint16_t>(part.height + 1);
   }
   made.parts = std::move(parts);
   return made;
}

/// The same of two and three parts; an initialiser list would copy them.
template<typename... Parts>
[[nodiscard]] expression tree_of(ast::kind kind, ast::word word, Parts&&... parts) {
   std::vector<expression> all;
   all.reserve(sizeof...(parts));
   (all.push_back(std::forward<Parts>(parts)), ...);
   return tree(kind, std::move(all), word);
}

[[nodiscard]] inline expression field_named(std::string_view name) {
   if (is_field_name(name)) return leaf(ast::kind::name, name);
   return refuse("`{}` is not the name of a field: letters, digits, `_`, one dot, and no keyword", name);
}

[[nodiscard]] inline expression constant(bool holds) {
   return leaf(ast::kind::boolean, {}, holds ? ast::word::yes : ast::word::no);
}
[[nodiscard]] inline bool is_constant(const expression& condition, bool holds) noexcept {
   return condition.kind == ast::kind::boolean && (condition.word == ast::word::yes) == holds;
}

/// Joins conditions by `and` or `or`: runs of one kind become flat, and what holds always or never is folded.
[[nodiscard]] inline expression join_conditions(ast::kind kind, std::vector<expression> conditions) {
   const bool neutral = kind == ast::kind::and_;
   std::vector<expression> parts;
   parts.reserve(conditions.size());
   bool decided = false;
   bool refused = false;
   for (expression& condition : conditions) {
      decided = decided || is_constant(condition, !neutral);
      refused = refused || condition.refused;
      if (is_constant(condition, neutral)) continue;
      if (condition.kind == kind && parts.empty()) {
         parts = std::move(condition.parts);
      } else if (condition.kind == kind) {
         for (expression& part : condition.parts) parts.push_back(std::move(part));
      } else {
         parts.push_back(std::move(condition));
      }
   }
   if (decided && !refused) return constant(!neutral);
   if (parts.empty()) return constant(neutral);
   if (parts.size() == 1) return std::move(parts.front());
   return tree(kind, std::move(parts));
}

/// `not`, which undoes another `not`.
[[nodiscard]] inline expression negate(expression condition) {
   if (is_constant(condition, true)) return constant(false);
   if (is_constant(condition, false)) return constant(true);
   if (condition.kind == ast::kind::not_) {
      return std::move(condition.parts.front());
   }
   return tree_of(ast::kind::not_, ast::word::none, std::move(condition));
}

} // namespace zoql::building
