// C++ names for everything in a model: snake_case, legal, and no two the same where they would meet.
#pragma once

#include "model.hpp"

#include <string>
#include <string_view>

namespace zoql::codegen {

/// Names definitions, members, enumerators and operations. What would clash gets a number, in the order of the
/// document, and a warning with both origins.
void assign_names(model& known, problems& report);

} // namespace zoql::codegen
