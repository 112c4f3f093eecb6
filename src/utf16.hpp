// UTF-16, in which some programs on Windows save what they get, as UTF-8.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace zoql::tool {

/// The text in UTF-8 where it is UTF-16, of either byte order, with a mark or without; nothing where it is not.
[[nodiscard]] std::optional<std::string> utf8_of_utf16(std::string_view text);

} // namespace zoql::tool
