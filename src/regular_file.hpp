// Reads files that others may have named: regular ones of a bounded length, and nothing that has to be waited for.
#pragma once

#include "input.hpp"

#include <cstddef>
#include <string>
#include <variant>

namespace zoql::tool {

/// The bytes of a regular file that has no more than `most`. A pipe, a device, a socket and a folder are refused by
/// what they are, before anything is read of them; the problem says which.
[[nodiscard]] std::variant<std::string, input_problem> read_regular_file(const std::string& path, std::size_t most);

} // namespace zoql::tool
