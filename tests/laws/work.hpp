// Counts what a program does, the same on every machine and under every load.
#pragma once

#include <cstdint>
#include <functional>

namespace zoql::tests {

/// What was done so far: basic blocks run in what is compiled with `-fsanitize-coverage=trace-pc`, and bytes moved,
/// compared or searched by the C library, sixteen for one.
[[nodiscard]] std::uint64_t work() noexcept;

/// What something does.
[[nodiscard]] inline std::uint64_t work_of(const std::function<void()>& what) {
   const std::uint64_t before = work();
   what();
   return work() - before;
}

} // namespace zoql::tests
