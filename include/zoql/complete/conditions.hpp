// What may stand inside a condition: the operators a field has by its type, and what it can be compared with.
#pragma once

#include <zoql/ast.hpp>
#include <zoql/catalogue.hpp>
#include <zoql/complete/menu.hpp>
#include <zoql/dialect.hpp>

#include <string_view>

namespace zoql::completing {

/// Equality for all, order for what has one, `like` for text (filter-statements page and its table for exports).
inline void add_comparisons(menu& items, catalogue::family of, dialect language) {
   using enum catalogue::family;
   const auto add = [&](std::string_view sign, const char* words) {
      items.add(completion_kind::comparison, sign, words);
   };
   add("=", "equal");
   add("!=", "not equal");
   if (of != boolean) {
      add("<", "less");
      add("<=", "less or equal");
      add(">", "greater");
      add(">=", "greater or equal");
   }
   if (of == text || of == unknown) add("like", "text with wildcards: % first or last, _ for one character");
   if (!capabilities_of(language).is_null) return;
   add("is null", "without a value");
   add("is not null", "with a value");
}

/// The values that a field of this type has or is often compared with.
inline void add_values(menu& items, const catalogue::field& of, catalogue::family family, dialect language) {
   if (of) {
      for (const std::string_view value : of.values()) items.add_string(value, of.name());
   }
   if (family == catalogue::family::temporal && capabilities_of(language).relative_dates) {
      items.add_string("today", "this day");
      items.add_string("today - 1 day", "a day that moves");
      items.add_string("now", "this moment");
   }
}

/// The words that are values.
inline void add_value_words(menu& items, catalogue::family family, bool with_null) {
   if (family == catalogue::family::boolean) {
      items.add(completion_kind::keyword, "true");
      items.add(completion_kind::keyword, "false");
   }
   if (with_null) items.add(completion_kind::keyword, "null");
}

} // namespace zoql::completing
