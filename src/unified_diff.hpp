// The difference of two texts as `diff -u` and `patch` have it.
#pragma once

#include <string>
#include <string_view>

namespace zoql::tool {

/// Three lines around each change, `a/NAME` and `b/NAME` above as `git apply` and `patch` read them; empty for equal
/// texts. `name` is a `report_path`.
[[nodiscard]] std::string unified_diff(std::string_view before, std::string_view after, std::string_view name);

} // namespace zoql::tool
