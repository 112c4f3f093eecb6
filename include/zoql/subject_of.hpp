// Tells what a condition is about, by the type its field has in the catalogue or else by its name.
#pragma once

#include <zoql/meanings.hpp>
#include <zoql/predicate.hpp>
#include <zoql/subjects.hpp>
#include <zoql/temporal_name.hpp>

#include <string_view>

namespace zoql {

namespace subject_reading {

/// The field and the kinds of what it is compared with; no field where there is more to it.
struct sides {
   const ast::node* field = nullptr;
   ast::kinds values;
};

[[nodiscard]] constexpr sides sides_of(const ast::statement& statement, const ast::node& condition) noexcept {
   const ast::node* const first = statement.child(condition, 0);
   if (first == nullptr) return {};
   if (condition.kind == ast::kind::comparison) {
      if (first->next == ast::none) return {};
      const ast::node& second = statement[first->next];
      if (second.next != ast::none) return {};
      return is_literal(*first) ? sides{&second, ast::kinds(first->kind)} : sides{first, ast::kinds(second.kind)};
   }
   sides found{first, {}};
   for (ast::index at = first->next; at != ast::none; at = statement[at].next) found.values.add(statement[at].kind);
   return found;
}

/// Whether values are all of one kind or null.
[[nodiscard]] constexpr bool are_all(ast::kinds values, ast::kind one) noexcept {
   return (values | ast::kinds(one, ast::kind::null)) == ast::kinds(one, ast::kind::null);
}

[[nodiscard]] constexpr bool ends_in_id(std::string_view name) noexcept {
   return name.size() >= 2 && ascii::lowered(name[name.size() - 1]) == 'd' &&
          ascii::lowered(name[name.size() - 2]) == 'i';
}

/// Where no catalogue knows the type.
[[nodiscard]] constexpr subject by_name(std::string_view name, ast::kinds values) noexcept {
   using enum subject;
   if (ends_in_id(name)) return id;
   if (!is_temporal(name)) return untyped;
   return are_all(values, ast::kind::string) ? temporal : open;
}

[[nodiscard]] constexpr subject by_type(const meaning& what, std::string_view name, ast::kinds values) noexcept {
   using enum subject;
   const auto when = [](bool fits, subject one) { return fits ? one : open; };
   switch (what.family()) {
   case catalogue::family::text:
      if (!are_all(values, ast::kind::string)) return open;
      if (what.field.values().empty()) return ends_in_id(name) ? id : text;
      return when(!ends_in_id(name), choice);
   case catalogue::family::numeric:
      return when(are_all(values, ast::kind::number), number);
   case catalogue::family::boolean:
      return when(are_all(values, ast::kind::boolean), truth);
   case catalogue::family::temporal:
      return when(are_all(values, ast::kind::string) && !ends_in_id(name), temporal);
   case catalogue::family::unknown:
      break;
   }
   return by_name(name, values);
}

} // namespace subject_reading

/// What a `comparison`, `in` or `between` is about.
[[nodiscard]] constexpr subject subject_of(const ast::statement& statement, const ast::node& condition,
                                           const meanings* names) noexcept {
   using ast::kind;
   const auto [field, values] = subject_reading::sides_of(statement, condition);
   if (field == nullptr || field->kind != kind::name) return subject::open;
   constexpr ast::kinds usual(kind::string, kind::number, kind::boolean, kind::null);
   if ((values | usual) != usual) return subject::open;
   const std::string_view name = statement.view(*field);
   if (names == nullptr) return subject_reading::by_name(name, values);
   const meaning& what = names->of(*field);
   if (!what.field) return subject_reading::by_name(name, values);
   // Such a rule may be about any of its fields.
   if (!what.object.specials().empty()) return subject::open;
   return subject_reading::by_type(what, name, values);
}

} // namespace zoql
