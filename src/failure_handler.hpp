// What becomes of a failure that nothing else handles: a line on standard error and `could_not_run`, never a crash.
#pragma once

namespace zoql::tool {

/// Opens those of the three standard streams that are closed, so that no file takes their place: reading or writing
/// them fails. Then sees to it that signals nobody expects end the process as described above; for exceptions that no
/// `catch` can reach that is so from the start.
void install_failure_handlers();

/// To be called inside a `catch`: says what was caught, and drops what is not written yet. Returns `could_not_run`.
[[nodiscard]] int report_caught() noexcept;

} // namespace zoql::tool
