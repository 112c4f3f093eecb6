// Where two texts differ, letter by letter.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace zoql::tool {

/// Bytes of an old text that became bytes of a new one.
struct text_change {
   std::size_t old_begin = 0;
   std::size_t old_end = 0;
   std::size_t new_begin = 0;
   std::size_t new_end = 0;
};

/// The changes that make `fresh` of `old`, in their order and apart from one another; as few code points as can be told
/// in a time that grows with the texts' lengths alone.
[[nodiscard]] std::vector<text_change> text_changes(std::string_view old, std::string_view fresh);

} // namespace zoql::tool
