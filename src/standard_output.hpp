// Standard output that notices when it cannot be written.
#pragma once

#include <string_view>

namespace zoql::tool {

/// Writes all of `text`. A reader that has gone away ends the process quietly, as it does any tool in a pipe; another
/// failure (a full disk) says so on standard error and ends it with `could_not_run`.
void write_standard_output(std::string_view text);

/// Hands what is still buffered to the system; failures as above.
void flush_standard_output();

/// Whether to use colours: on a terminal, unless NO_COLOR is set; always where FORCE_COLOR is.
[[nodiscard]] bool standard_output_has_colour();

} // namespace zoql::tool
