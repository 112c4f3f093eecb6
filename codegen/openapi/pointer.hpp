// JSON Pointers (RFC 6901) in the fragment of a `$ref`: which value of the document they name.
#pragma once

#include "document.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zoql::codegen {

/// The names of a pointer such as `#/components/schemas/a~1b`, unescaped; nothing where it is malformed.
[[nodiscard]] std::optional<std::vector<std::string>> pointer_names(std::string_view reference);

/// What a `$ref` node names. A remote, malformed or dangling one is reported at its place and gives null.
[[nodiscard]] const node* resolve(const node& reference, const node& root, problems& report);

} // namespace zoql::codegen
