// From what a person or an editor calls a place, LINE:COLUMN, to the byte it means.
#pragma once

#include <zoql/source.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace zoql::tool {

/// The offset of `line:column`, both counted from 1 and columns in code points, up to the end of the line; nothing
/// where the text has no such place or the words are none.
[[nodiscard]] std::optional<std::uint32_t> offset_at(const source& text, std::string_view place);

} // namespace zoql::tool
