// Writes the tables of a packed catalogue as constexpr C++.
#pragma once

#include <zoql/catalogue/store.hpp>

#include <string>

namespace zoql::codegen {

/// The whole header. `from` gives who lists the objects whole.
[[nodiscard]] std::string emit_catalogue(const catalogue::packed& data, const catalogue::draft& from);

} // namespace zoql::codegen
