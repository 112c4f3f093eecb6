// Writes the tables of a packed catalogue as constexpr C++.
#pragma once

#include <zoql/catalogue/store.hpp>

#include <string>

namespace zoql::codegen {

/// The tables alone, as `all`, for a namespace that sees the names of `zoql::catalogue`. `from` gives who lists the
/// objects whole.
[[nodiscard]] std::string emit_tables(const catalogue::packed& data, const catalogue::draft& from);

/// The whole header of the built-in catalogue.
[[nodiscard]] std::string emit_catalogue(const catalogue::packed& data, const catalogue::draft& from);

} // namespace zoql::codegen
