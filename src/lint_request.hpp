// Checks what stands around the statements of an AQuA request body.
#pragma once

#include "lint.hpp"

#include <zoql/aqua/located_json.hpp>

namespace zoql::tool {

/// Adds what the rules about requests say of the body that the report's text was read as.
void lint_request(file_report& report, aqua::located_json body, channel form, const lint_options& options);

} // namespace zoql::tool
