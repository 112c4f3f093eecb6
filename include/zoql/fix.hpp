// Applies fixes to a text.
#pragma once

#include <zoql/diagnostic.hpp>

#include <string>
#include <string_view>

namespace zoql {

/// The text with all edits of one fix made; the edits' spans count from the text's first byte.
[[nodiscard]] inline std::string apply(std::string_view text, const fix& mending) {
   std::string result;
   result.reserve(text.size() + 16);
   std::uint32_t done = 0;
   for (const edit& edit : mending.edits) {
      result.append(text.substr(done, edit.where.begin - done)).append(edit.text);
      done = edit.where.end;
   }
   return result.append(text.substr(done));
}

} // namespace zoql
