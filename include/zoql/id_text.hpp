// What an id of Zuora's looks like.
#pragma once

#include <zoql/ascii.hpp>

#include <cstddef>
#include <string_view>

namespace zoql {

/// Whether a text is 32 letters and digits.
[[nodiscard]] constexpr bool is_id_text(std::string_view text) noexcept {
   if (text.size() != 32) return false;
   for (std::size_t at = 0; at < text.size(); at += 8) {
      if (!ascii::are_letters_or_digits(ascii::eight_bytes(text.data() + at))) return false;
   }
   return true;
}

/// Whether a field's name ends as those of ids do.
[[nodiscard]] constexpr bool ends_in_id(std::string_view name) noexcept {
   return name.size() >= 2 && ascii::lowered(name[name.size() - 1]) == 'd' &&
          ascii::lowered(name[name.size() - 2]) == 'i';
}

} // namespace zoql
