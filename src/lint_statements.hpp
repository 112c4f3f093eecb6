// Checks `.zoql` files.
#pragma once

#include "lint.hpp"

namespace zoql::tool {

/// Adds what there is to say of the statements of a file, and of the comments that suppress findings.
void lint_statements(file_report& report, const lint_options& options);

} // namespace zoql::tool
