// What other languages write for null.
#pragma once

#include <zoql/ascii.hpp>

#include <string_view>

namespace zoql {

/// Whether a word is null in another language, and in none a value that somebody would look for.
[[nodiscard]] constexpr bool is_null_word(std::string_view word) noexcept {
   for (const std::string_view one : {"none", "nil", "undefined", "nan", "nullptr", "<null>", "(null)", "n/a"}) {
      if (ascii::same_word(word, one)) return true;
   }
   return false;
}

} // namespace zoql
