// Tells what a comparison is about, by the type its field has in the catalogue or else by its name.
#pragma once

#include <zoql/id_text.hpp>
#include <zoql/meanings.hpp>
#include <zoql/predicate.hpp>
#include <zoql/subjects.hpp>
#include <zoql/template_text.hpp>
#include <zoql/temporal_name.hpp>

#include <cstddef>
#include <string_view>

namespace zoql {

namespace subject_reading {

/// A plain name beside a value as it stands: a number, a truth value, null, or a text between single quotes without
/// anything to unravel.
struct sides {
   const ast::node* field = nullptr;
   const ast::node* value = nullptr;
};

[[nodiscard]] constexpr bool is_plain_value(const ast::node& node) noexcept {
   constexpr ast::kinds plain(ast::kind::string, ast::kind::number, ast::kind::boolean, ast::kind::null);
   return plain.has(node.kind) && node.flags == 0;
}

/// No field where there is more to it.
[[nodiscard]] constexpr sides sides_of(const ast::statement& statement, const ast::node& condition) noexcept {
   if (condition.kind != ast::kind::comparison || condition.first_child == ast::none) return {};
   const ast::node& left = statement[condition.first_child];
   if (left.next == ast::none) return {};
   const ast::node& right = statement[left.next];
   const bool mirrored = is_plain_value(left);
   const ast::node& field = mirrored ? right : left;
   const ast::node& value = mirrored ? left : right;
   if (right.next != ast::none || field.kind != ast::kind::name || field.flags != 0 || !is_plain_value(value))
      return {};
   return {&field, &value};
}

/// The text between the quotes of a plain value.
[[nodiscard]] constexpr std::string_view text_of(const ast::statement& statement, const ast::node& string) noexcept {
   const std::string_view quoted = statement.view(string);
   return quoted.substr(1, quoted.size() - 2);
}

/// Whether the value of an equation is a placeholder; dates are none.
[[nodiscard]] constexpr bool is_placeholder(const ast::statement& statement, const ast::node& condition,
                                                const ast::node& value) noexcept {
   if (condition.word != ast::word::equal && condition.word != ast::word::not_equal) return false;
   if (value.kind != ast::kind::string || value.word != ast::word::none) return false;
   const std::string_view text = text_of(statement, value);
   return may_hold_placeholder(text) && !placeholder_in(text).empty();
}

/// Whether a value is of a kind, or null.
[[nodiscard]] constexpr bool is_or_null(const ast::node& value, ast::kind kind) noexcept {
   return value.kind == kind || value.kind == ast::kind::null;
}

/// Whether the field holds ids by its name, and what stands beside it may be none.
[[nodiscard]] constexpr bool may_miss_id(const ast::statement& statement, sides of) noexcept {
   if (!ends_in_id(statement.view(*of.field))) return false;
   return of.value->kind != ast::kind::string || !is_id_text(text_of(statement, *of.value));
}

/// A date of the usual forms is told by its length.
[[nodiscard]] constexpr subject by_date(const ast::statement& statement, const ast::node& value) noexcept {
   constexpr std::size_t to_day = 10;
   constexpr std::size_t to_second = 19;
   constexpr std::size_t to_zone = 25;
   if (value.kind != ast::kind::string) return value.kind == ast::kind::null ? subject::temporal : subject::open;
   const std::string_view text = text_of(statement, value);
   if (value.word == ast::word::date && text.size() == to_day) return subject::day;
   if (value.word != ast::word::datetime || text.size() != to_zone) return subject::temporal;
   return text[to_second] == '+' || text[to_second] == '-' ? subject::instant : subject::temporal;
}

/// Where no catalogue knows the type.
[[nodiscard]] constexpr subject by_name(const ast::statement& statement, sides of) noexcept {
   if (may_miss_id(statement, of)) return subject::id;
   return is_temporal(statement.view(*of.field)) ? by_date(statement, *of.value) : subject::untyped;
}

[[nodiscard]] constexpr subject by_type(const ast::statement& statement, sides of, const meaning& what) noexcept {
   using enum subject;
   switch (what.family()) {
   case catalogue::family::text:
      if (!is_or_null(*of.value, ast::kind::string)) return open;
      if (may_miss_id(statement, of)) return what.field.values().empty() ? id : open;
      return what.field.values().empty() ? text : choice;
   case catalogue::family::numeric:
      return is_or_null(*of.value, ast::kind::number) ? number : open;
   case catalogue::family::boolean:
      return is_or_null(*of.value, ast::kind::boolean) ? truth : open;
   case catalogue::family::temporal:
      return may_miss_id(statement, of) ? open : by_date(statement, *of.value);
   case catalogue::family::unknown:
      break;
   }
   return by_name(statement, of);
}

} // namespace subject_reading

/// What a condition is about; all but comparisons of a plain name with a plain value are open.
[[nodiscard]] constexpr subject subject_of(const ast::statement& statement, const ast::node& condition,
                                           const meanings* names) noexcept {
   const subject_reading::sides of = subject_reading::sides_of(statement, condition);
   if (of.field == nullptr) return subject::open;
   // Rules that look for null in quotes look at those alone.
   constexpr std::string_view null_word = "null";
   const bool is_text = of.value->kind == ast::kind::string;
   if (is_text && of.value->where.size() == null_word.size() + 2 &&
       ascii::same_word(subject_reading::text_of(statement, *of.value), null_word)) {
      return subject::open;
   }
   if (subject_reading::is_placeholder(statement, condition, *of.value)) return subject::open;
   if (names == nullptr) return subject_reading::by_name(statement, of);
   const meaning& what = names->of(*of.field);
   if (!what.field) return subject_reading::by_name(statement, of);
   // Such a rule may be about any of its fields.
   if (!what.object.specials().empty()) return subject::open;
   return subject_reading::by_type(statement, of, what);
}

} // namespace zoql
