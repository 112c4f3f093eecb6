// Standard output that notices when it cannot be written.
#pragma once

#include <string_view>

namespace zoql::tool {

/// Writes all of `text` as it is: what machines read, and what `shown` made for people. Once that is impossible the
/// rest goes nowhere, and the run goes on: what else it does, and how it ends, does not depend on who reads along.
void write_standard_output(std::string_view text);

/// Writes bytes that belong into a file: as they are, but made visible where a person sees them, on a terminal.
void write_file_to_standard_output(std::string_view text);

/// Hands what is still buffered to the system.
void flush_standard_output();

/// Forgets what is still buffered.
void drop_standard_output() noexcept;

/// Whether nothing can be written any more.
[[nodiscard]] bool standard_output_is_lost() noexcept;

/// Ends the output of a run that comes to `status`. A reader that has gone away knows why and changes nothing; another
/// failure, such as a full disk, is said on standard error and comes to `could_not_run`.
[[nodiscard]] int finish_standard_output(int status);

/// Whether to use colours: on a terminal, unless NO_COLOR is set; always where FORCE_COLOR is.
[[nodiscard]] bool standard_output_has_colour();

} // namespace zoql::tool
