// What each of the two translation units says of one statement.
#pragma once

#include <cstddef>

namespace zoql::tests {

[[nodiscard]] std::size_t findings_in_one_unit();
[[nodiscard]] std::size_t findings_in_another_unit();

} // namespace zoql::tests
