// Writes standard error without a buffer.
#include "standard_error.hpp"

#include "write_all.hpp"

#include <unistd.h>

namespace zoql::tool {

void write_standard_error(std::string_view text) noexcept { static_cast<void>(write_all(STDERR_FILENO, text)); }

} // namespace zoql::tool
