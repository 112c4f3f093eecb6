// Applies fixes to a text.
#pragma once

#include <zoql/diagnostic.hpp>

#include <string>
#include <string_view>

namespace zoql {

/// Makes of `result` the text with all these edits made; their spans count from the text's first byte.
template<typename Edits>
void apply_into(std::string& result, std::string_view text, const Edits& edits) {
   result.clear();
   result.reserve(text.size() + 16);
   std::uint32_t done = 0;
   for (const edit& edit : edits) {
      result.append(text.substr(done, edit.where.begin - done)).append(edit.text);
      done = edit.where.end;
   }
   result.append(text.substr(done));
}

/// The text with all edits of one fix made.
[[nodiscard]] inline std::string apply(std::string_view text, const fix& mending) {
   std::string result;
   apply_into(result, text, mending.edits);
   return result;
}

} // namespace zoql
