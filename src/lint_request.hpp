// Checks what stands around the statements of an AQuA request body.
#pragma once

#include "lint.hpp"

#include <zoql/aqua/check.hpp>
#include <zoql/aqua/located_json.hpp>

namespace zoql::tool {

/// What is set for the rules about requests.
[[nodiscard]] aqua::check_options request_options(const lint_options& options);

/// Adds what the rules about requests say of the body that the report's text was read as.
void lint_request(file_report& report, aqua::located_json body, channel form, const lint_options& options);

} // namespace zoql::tool
