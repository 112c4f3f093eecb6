// Patterns for paths, as `.gitignore` has them.
#pragma once

#include <string_view>

namespace zoql::tool {

/// Whether a pattern names a path or a folder above it. Both have `/` between their parts and count from the same
/// folder. `*`, `?` and `[…]` stand for bytes of one part (fnmatch(3)), `**` for any number of parts. A pattern of one
/// part names that part wherever it stands; one that begins with `/` does not.
[[nodiscard]] bool glob_matches(std::string_view pattern, std::string_view path);

/// What keeps a text from being a pattern that can ever match; empty when nothing does.
[[nodiscard]] std::string_view glob_problem(std::string_view pattern);

} // namespace zoql::tool
