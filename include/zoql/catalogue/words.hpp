// From the words of files to what the catalogue means by them.
#pragma once

#include <zoql/catalogue/facts.hpp>
#include <zoql/catalogue/fold.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace zoql::catalogue {

/// The value of an enumeration whose words are `all`, in their order; letter case is not looked at.
template<typename Value, std::size_t Count>
[[nodiscard]] constexpr std::optional<Value> value_named(const std::string_view (&all)[Count], std::string_view word) {
   for (std::size_t at = 0; at < Count; ++at) {
      if (same_name(all[at], word)) return static_cast<Value>(at);
   }
   return std::nullopt;
}

/// A type word of Describe. Zuora's pages spell one as `Decimal` and misspell another as `data`; a word that is not
/// known yet is of unknown type, not an error.
[[nodiscard]] constexpr type described_type(std::string_view word) {
   if (same_name(word, "data")) return type::date;
   return value_named<type>(words::types, word).value_or(type::unknown);
}

/// A type of a WSDL, without its prefix. Relations measured between WSDL and Describe: string and ID are text there.
[[nodiscard]] constexpr type soap_type(std::string_view word) {
   constexpr struct {
      std::string_view word;
      type means;
   } known[] = {{"string", type::text},   {"ID", type::text},          {"boolean", type::boolean},
                {"int", type::integer},   {"integer", type::integer},  {"long", type::integer},
                {"short", type::integer}, {"decimal", type::decimal},  {"double", type::number},
                {"date", type::date},     {"dateTime", type::datetime}};
   for (const auto& one : known) {
      if (one.word == word) return one.means;
   }
   return type::unknown;
}

} // namespace zoql::catalogue
