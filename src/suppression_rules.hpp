// The rules about suppressions: unknown, unused, without a reason.
#pragma once

#include "suppression.hpp"

#include <zoql/check.hpp>
#include <zoql/diagnostic.hpp>

#include <span>
#include <string_view>
#include <vector>

namespace zoql::tool {

/// Adds what is wrong with suppressions, after all findings have looked for theirs. Findings view `text`.
void check_suppressions(std::string_view text, std::span<const suppression> all, const check_options& options,
                        std::vector<diagnostic>& findings);

} // namespace zoql::tool
