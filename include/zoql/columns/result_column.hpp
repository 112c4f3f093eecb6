// One column of a result: its heading, its type, and who says so.
#pragma once

#include <zoql/catalogue.hpp>
#include <zoql/diagnostic.hpp>
#include <zoql/source.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zoql {

/// The heading of a column in pieces, so that telling it copies nothing.
struct heading {
   /// The object or the join; empty where the heading is one word.
   std::string_view before;
   std::string_view between;
   /// The field, the alias, or an expression as it stands.
   std::string_view name;
   /// `name` stood between double quotes, where `""` is one.
   bool quoted = false;
};

[[nodiscard]] inline std::string to_string(const heading& words) {
   std::string text(words.before);
   text.append(words.between);
   for (std::size_t at = 0; at < words.name.size(); ++at) {
      text += words.name[at];
      if (words.quoted && words.name.substr(at, 2) == "\"\"") ++at;
   }
   return text;
}

/// What puts a column there.
enum class column_origin : std::uint8_t {
   field,      ///< the select list names it
   star,       ///< `*` or `Join.*`
   expression, ///< a function
   always,     ///< ZOQL yields it unasked
   deleted,    ///< `deleted` of the query asks for it
};

[[nodiscard]] constexpr std::string_view name_of(column_origin origin) noexcept {
   constexpr std::string_view names[] = {"field", "star", "expression", "always", "deleted"};
   return names[static_cast<std::size_t>(origin)];
}

/// A column of a result. Its texts are views of the statement and of the catalogue.
struct result_column {
   zoql::heading heading;
   /// Neither that it is there nor how it is headed is in doubt.
   bool certain = true;
   column_origin origin = column_origin::field;
   catalogue::fact<catalogue::type> type;
   /// The join it comes through; false for a field of the statement's own object.
   catalogue::join join;
   /// The field behind it; false where it is none or the catalogue has none of that name.
   catalogue::field field;
   /// What of the select list it is for.
   span where;
   /// The statement gives it an alias that Zuora drops, since it is the column's own name.
   bool alias_dropped = false;
};

/// The column that `deleted` of a query asks for; its `format` says the type.
struct deleted_marker {
   /// Empty where there is none.
   std::string_view column;
   catalogue::fact<catalogue::type> type{};
};

/// The columns of a result in their order, and what cannot be said of them for certain.
struct result_contract {
   std::vector<result_column> columns;
   std::vector<note> doubts;
};

} // namespace zoql
