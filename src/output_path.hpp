// Where results must not be written: over what they were made from.
#pragma once

#include <string>
#include <vector>

namespace zoql::tool {

/// Why results must not go to a file: it holds statements, or is one of `inputs`. Empty where they may.
[[nodiscard]] std::string why_not_over(const std::string& output, const std::vector<std::string>& inputs);

} // namespace zoql::tool
