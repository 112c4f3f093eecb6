// Tells what a condition is about, by the type its field has in the catalogue or else by its name.
#pragma once

#include <zoql/id_text.hpp>
#include <zoql/meanings.hpp>
#include <zoql/predicate.hpp>
#include <zoql/subjects.hpp>
#include <zoql/temporal_name.hpp>

#include <cstddef>
#include <string_view>

namespace zoql {

namespace subject_reading {

/// The field and the kinds of what it is compared with; no field where there is more to it.
struct sides {
   const ast::node* field = nullptr;
   ast::kinds values;
   /// Of a comparison.
   const ast::node* value = nullptr;
};

[[nodiscard]] constexpr sides sides_of(const ast::statement& statement, const ast::node& condition) noexcept {
   const ast::node* const first = statement.child(condition, 0);
   if (first == nullptr) return {};
   if (condition.kind == ast::kind::comparison) {
      if (first->next == ast::none) return {};
      const ast::node& second = statement[first->next];
      if (second.next != ast::none) return {};
      return is_literal(*first) ? sides{&second, ast::kinds(first->kind), first}
                                : sides{first, ast::kinds(second.kind), &second};
   }
   sides found{first, {}, nullptr};
   for (ast::index at = first->next; at != ast::none; at = statement[at].next) found.values.add(statement[at].kind);
   return found;
}

/// Whether values are all of one kind or null.
[[nodiscard]] constexpr bool are_all(ast::kinds values, ast::kind one) noexcept {
   return (values | ast::kinds(one, ast::kind::null)) == ast::kinds(one, ast::kind::null);
}

/// A date of the usual forms is told by its length.
[[nodiscard]] constexpr subject by_date(const ast::statement& statement, const sides& of) noexcept {
   using enum subject;
   if (of.values != ast::kinds(ast::kind::string)) return are_all(of.values, ast::kind::string) ? temporal : open;
   if (of.value == nullptr || of.value->flags != 0) return temporal;
   constexpr std::size_t quotes = 2;
   constexpr std::size_t to_day = 10;
   constexpr std::size_t to_second = 19;
   constexpr std::size_t to_zone = 25;
   const std::string_view words = statement.view(*of.value);
   if (of.value->word == ast::word::date && words.size() == to_day + quotes) return day;
   if (of.value->word != ast::word::datetime || words.size() != to_zone + quotes) return temporal;
   const char sign = words[1 + to_second];
   return sign == '+' || sign == '-' ? instant : temporal;
}

/// Whether the field holds ids by its name, and it is not one that stands beside it.
[[nodiscard]] constexpr bool may_miss_id(const ast::statement& statement, const sides& of) noexcept {
   if (!ends_in_id(statement.view(*of.field))) return false;
   if (of.value == nullptr || of.value->kind != ast::kind::string || of.value->flags != 0) return true;
   const std::string_view quoted = statement.view(*of.value);
   return !is_id_text(quoted.substr(1, quoted.size() - 2));
}

/// Where no catalogue knows the type.
[[nodiscard]] constexpr subject by_name(const ast::statement& statement, const sides& of) noexcept {
   if (may_miss_id(statement, of)) return subject::id;
   return is_temporal(statement.view(*of.field)) ? by_date(statement, of) : subject::untyped;
}

[[nodiscard]] constexpr subject by_type(const ast::statement& statement, const sides& of,
                                        const meaning& what) noexcept {
   using enum subject;
   const bool is_id = may_miss_id(statement, of);
   switch (what.family()) {
   case catalogue::family::text:
      if (!are_all(of.values, ast::kind::string)) return open;
      if (what.field.values().empty()) return is_id ? id : text;
      return is_id ? open : choice;
   case catalogue::family::numeric:
      return are_all(of.values, ast::kind::number) ? number : open;
   case catalogue::family::boolean:
      return are_all(of.values, ast::kind::boolean) ? truth : open;
   case catalogue::family::temporal:
      return is_id ? open : by_date(statement, of);
   case catalogue::family::unknown:
      break;
   }
   return by_name(statement, of);
}

} // namespace subject_reading

/// What a `comparison`, `in` or `between` is about.
[[nodiscard]] constexpr subject subject_of(const ast::statement& statement, const ast::node& condition,
                                           const meanings* names) noexcept {
   using ast::kind;
   const subject_reading::sides of = subject_reading::sides_of(statement, condition);
   if (of.field == nullptr || of.field->kind != kind::name) return subject::open;
   constexpr ast::kinds usual(kind::string, kind::number, kind::boolean, kind::null);
   if ((of.values | usual) != usual) return subject::open;
   if (names == nullptr) return subject_reading::by_name(statement, of);
   const meaning& what = names->of(*of.field);
   if (!what.field) return subject_reading::by_name(statement, of);
   // Such a rule may be about any of its fields.
   if (!what.object.specials().empty()) return subject::open;
   return subject_reading::by_type(statement, of, what);
}

} // namespace zoql
