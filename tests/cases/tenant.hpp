// The tenant of sections that say `tenant`.
#pragma once

#include <zoql/catalogue.hpp>

namespace zoql::tests {

/// Its snapshot on top of the built-in catalogue.
[[nodiscard]] catalogue::view tenant();

} // namespace zoql::tests
