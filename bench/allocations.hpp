// Counts what is taken from the heap, so that "no allocation" can be shown and not only said.
#pragma once

#include <cstddef>

namespace zoql::bench {

/// How often `operator new` has been called in this program.
[[nodiscard]] std::size_t allocations() noexcept;

} // namespace zoql::bench
