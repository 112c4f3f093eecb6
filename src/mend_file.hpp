// Applies fixes to a whole file: to its statements, and to its comments that suppress.
#pragma once

#include "input.hpp"
#include "lint.hpp"

#include <string>
#include <variant>

namespace zoql::tool {

/// The text of a file with its fixes made, those that need a look too where `unsafe`; mending it again changes nothing.
/// What a comment suppresses is not mended; a suppression that is not needed any more goes, and other comments stay:
/// those inside a statement come before it. The problem is why the file has no statements to mend.
[[nodiscard]] std::variant<std::string, input_problem> mend_file(const input& file, const lint_options& options,
                                                                 bool unsafe);

} // namespace zoql::tool
