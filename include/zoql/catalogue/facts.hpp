// The words a catalogue speaks in: layers, contexts, types, families, and what may be special about a field.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zoql::catalogue {

/// Who says a thing. Documented: a page of Zuora's. Observed: seen in an answer of some tenant, or found out by trying.
/// Tenant: the Describe or WSDL of the tenant in question. None: nobody, the thing is unknown.
enum class layer : std::uint8_t { none, documented, observed, tenant };

/// A value and who says so; it means nothing while nobody does.
template<typename Value>
struct fact {
   Value value{};
   layer said_by = layer::none;

   [[nodiscard]] constexpr bool known() const noexcept { return said_by != layer::none; }
   /// Somebody says that the value is `other`.
   [[nodiscard]] constexpr bool is(const Value& other) const noexcept { return known() && value == other; }
   friend constexpr bool operator==(const fact&, const fact&) = default;
};

/// Where a name may stand: in ZOQL, which reads SOAP objects, or in Export ZOQL, which reads data sources.
enum class context : std::uint8_t { soap, export_ };

/// The type words of Describe; `zoql` is the text of a query. What SOAP calls string, ID, int and so on is said in
/// these.
enum class type : std::uint8_t {
   unknown,
   text,
   longtext,
   picklist,
   zoql,
   boolean,
   integer,
   decimal,
   number,
   date,
   datetime,
   timestamp,
};

/// What a value has to look like; checkers ask for this, not for the type.
enum class family : std::uint8_t { unknown, text, numeric, temporal, boolean };

[[nodiscard]] constexpr family family_of(type kind) noexcept {
   switch (kind) {
   case type::unknown:
      return family::unknown;
   case type::text:
   case type::longtext:
   case type::picklist:
   case type::zoql:
      return family::text;
   case type::boolean:
      return family::boolean;
   case type::integer:
   case type::decimal:
   case type::number:
      return family::numeric;
   case type::date:
   case type::datetime:
   case type::timestamp:
      return family::temporal;
   }
   return family::unknown;
}

/// Rules that hold for some fields of one object only.
enum class special : std::uint8_t {
   exclusive,            // at most one of `fields` in a select list
   alone,                // `field` only beside `fields`, with a filter on `others` only
   single_row,           // `field` only where `fields` pin one row
   auto_filter,          // `words` is added to the filter unless it names `field`
   required_when_joined, // a join of the object needs a filter on all `fields`; one such rule is enough
   renamed_values,       // the values of `field` changed at WSDL `since`: from `fields` to `others`, where known
};

namespace words {

inline constexpr std::string_view layers[] = {"none", "documented", "observed", "tenant"};
inline constexpr std::string_view contexts[] = {"soap", "export"};
inline constexpr std::string_view types[] = {"unknown", "text",    "longtext", "picklist", "ZOQL",     "boolean",
                                             "integer", "decimal", "number",   "date",     "datetime", "timestamp"};
inline constexpr std::string_view families[] = {"unknown", "text", "numeric", "temporal", "boolean"};
inline constexpr std::string_view specials[] = {
   "exclusive", "alone", "single_row", "auto_filter", "required_when_joined", "renamed_values"};

} // namespace words

[[nodiscard]] constexpr std::string_view name_of(layer value) noexcept {
   return words::layers[static_cast<std::size_t>(value)];
}
[[nodiscard]] constexpr std::string_view name_of(context value) noexcept {
   return words::contexts[static_cast<std::size_t>(value)];
}
[[nodiscard]] constexpr std::string_view name_of(type value) noexcept {
   return words::types[static_cast<std::size_t>(value)];
}
[[nodiscard]] constexpr std::string_view name_of(family value) noexcept {
   return words::families[static_cast<std::size_t>(value)];
}
[[nodiscard]] constexpr std::string_view name_of(special value) noexcept {
   return words::specials[static_cast<std::size_t>(value)];
}

} // namespace zoql::catalogue
