// In which order definitions can stand in C++, and where a struct that leads back to itself needs a box.
#pragma once

#include "model.hpp"

#include <cstddef>
#include <vector>

namespace zoql::codegen {

struct emission_order {
   std::vector<std::size_t> enumerations;
   std::vector<std::size_t> aliases; ///< choices too; each after those it names
   std::vector<std::size_t> structures;
   std::vector<std::size_t> declared_first; ///< structs that are named before they are defined
};

/// Finds the order, the document's where C++ leaves a choice, and marks what has to be boxed.
[[nodiscard]] emission_order order_definitions(model& known);

} // namespace zoql::codegen
