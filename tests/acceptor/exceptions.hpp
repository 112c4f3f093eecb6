// Where the rules may say something else than the acceptor, and why; the lists may only shrink.
#pragma once

#include <zoql/dialect.hpp>

#include <string_view>

namespace acceptor {

/// Rules that call a statement of the language an error for what it means; its form is right.
struct about_meaning {
   std::string_view rule;
   std::string_view why;
};
inline constexpr about_meaning rules_about_meaning[] = {
   {"aggregate-beside-field", "which columns go together (S16)"},
   {"alias-as-reference", "the name of an alias where a field's has to stand (C03)"},
   {"duplicate-alias", "two columns of one name (S12)"},
   {"star-with-group-by", "which columns go together (S17)"},
   {"ungrouped-field", "which columns go together (S15)"},
};

/// Rules that call a statement an error for what the catalogue knows of its names.
inline constexpr about_meaning rules_about_names[] = {
   {"boolean-order", "the field's type (F08)"},    {"like-on-other-type", "the field's type (F17)"},
   {"mismatched-value", "the field's type (V07)"}, {"object-outside-zoql", "an object that only exports have (M09)"},
   {"sum-of-text", "the field's type (S09)"},
};

/// Shapes outside a language that are warned about and no errors.
struct warned_shape {
   std::string_view rule;
   zoql::dialect language;
   std::string_view why;
};
inline constexpr warned_shape warned_shapes[] = {
   {"alias-quotes", zoql::dialect::zoqlexport,
    "official samples have aliases of several forms; these are untried (8.15)"},
   {"constant-condition", zoql::dialect::zoql, "running code sends `1 = 1` where it has nothing to ask for (F30)"},
   {"constant-condition", zoql::dialect::zoqlexport, "the same (F30)"},
   {"double-quoted-value", zoql::dialect::zoql, "a client's live test asserts that it works (8.2)"},
   {"infix-not-like", zoql::dialect::zoqlexport, "undocumented and unproven either way (F14, 8.1)"},
   {"infix-like", zoql::dialect::zoqlexport, "documented to fail and seen in production (8.2)"},
   {"parentheses", zoql::dialect::zoqlexport,
    "around a field or a value: the language has parentheses, and nobody has tried these"},
};

[[nodiscard]] constexpr bool is_about_meaning(std::string_view rule) noexcept {
   for (const about_meaning& one : rules_about_meaning) {
      if (one.rule == rule) return true;
   }
   return false;
}

[[nodiscard]] constexpr bool is_about_names(std::string_view rule) noexcept {
   for (const about_meaning& one : rules_about_names) {
      if (one.rule == rule) return true;
   }
   return false;
}

[[nodiscard]] constexpr bool is_warned_shape(std::string_view rule, zoql::dialect language) noexcept {
   for (const warned_shape& one : warned_shapes) {
      if (one.rule == rule && one.language == language) return true;
   }
   return false;
}

} // namespace acceptor
