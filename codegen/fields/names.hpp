// C++ names for the objects, fields and joins of a catalogue, no two the same where they would meet.
#pragma once

#include <zoql/catalogue.hpp>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace zoql::codegen {

/// The words of the builder, which a generated namespace has too, so that no other one need be opened.
inline constexpr auto builder_words = std::to_array<std::string_view>({
   "all",        "and_all",     "any_condition",  "any_query",    "asc",
   "avg",        "count",       "count_distinct", "date",         "days",
   "decimal",    "desc",        "dialect",        "field",        "hours",
   "in_zone",    "itself",      "join",           "max",          "min",
   "minutes",    "month",       "months",         "null",         "now",
   "or_all",     "quarter",     "seconds",        "select",       "sum",
   "today",      "typed_field", "typed_join",     "typed_object", "unknown_fields",
   "utc_offset", "week",        "week_of_year",   "weeks",        "year",
   "years",
});

/// The names of one object, in the order of its rows.
struct object_names {
   std::string object;
   std::vector<std::string> fields;
   /// Whether each field is anywhere to be asked for.
   std::vector<bool> exists;
   std::vector<std::string> joins;
};

/// Names in snake_case, in the order of `all`; a keyword has `_` behind it. Of names that are the same in C++ the first
/// keeps its name, a join becomes `…_join`, and a further one has a number. `told` gets a line for each that changed
/// so.
[[nodiscard]] std::vector<object_names> name_fields(catalogue::view all, std::vector<std::string>& told);

} // namespace zoql::codegen
