// Writes to a file descriptor until all is written.
#pragma once

#include <string_view>

namespace zoql::tool {

/// Whether all of `text` was written; `errno` says why not. It waits where a descriptor that does not block is full.
[[nodiscard]] bool write_all(int descriptor, std::string_view text) noexcept;

} // namespace zoql::tool
