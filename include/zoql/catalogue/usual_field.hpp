// Which fields are like most, so that checkers pass them by with one look.
#pragma once

#include <zoql/catalogue/tables.hpp>

#include <cstdint>

namespace zoql::catalogue {

/// Whether a field holds texts longer than ZOQL filters by (field-types page of the SOAP object reference).
[[nodiscard]] constexpr bool holds_long_texts(const field_row& row) noexcept {
   constexpr std::uint32_t longest = 4000;
   const auto said_by = [&](unsigned slot) { return layer_in(row.layers, slot); };
   const type kind = said_by(field_row::type_layer) == layer::none ? type::unknown : static_cast<type>(row.kind);
   if (kind == type::longtext) return true;
   return family_of(kind) == family::text && said_by(field_row::length_layer) != layer::none && row.length > longest;
}

/// The bits of a field that is there, may be selected and filtered by, and of which nothing else is to be said.
[[nodiscard]] constexpr std::uint16_t usual_bits(const field_row& row, std::uint16_t since_of_object) noexcept {
   const auto is = [&](unsigned bit) { return (row.bits & bit) != 0; };
   const auto is_known = [&](unsigned slot) { return layer_in(row.layers, slot) != layer::none; };
   if (is_known(field_row::selectable_layer) && !is(field_row::selectable)) return 0;
   if (is_known(field_row::filterable_layer) && !is(field_row::filterable)) return 0;
   if (is(field_row::encrypted) || row.since > since_of_object || holds_long_texts(row)) return 0;
   const bool soap = is(field_row::soap) && is_known(field_row::soap_layer) && !is(field_row::flaky);
   const bool exported =
      is(field_row::exported) && is_known(field_row::export_layer) && !is(field_row::outside_object_export);
   return static_cast<std::uint16_t>((soap ? field_row::usual_in_soap : 0) |
                                     (exported ? field_row::usual_in_export : 0));
}

} // namespace zoql::catalogue
