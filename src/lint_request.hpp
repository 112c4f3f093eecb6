// Checks what stands around the statements of an AQuA request body.
#pragma once

#include "lint.hpp"

namespace zoql::tool {

/// Adds what the rules about requests say of the body. It has to be JSON.
void lint_request(file_report& report, const lint_options& options);

} // namespace zoql::tool
