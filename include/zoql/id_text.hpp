// What an id of Zuora's looks like.
#pragma once

#include <zoql/ascii.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zoql {

/// Whether a text is 32 letters and digits.
[[nodiscard]] constexpr bool is_id_text(std::string_view text) noexcept {
   if (text.size() != 32) return false;
   std::uint64_t good = ascii::eight::high;
   for (std::size_t at = 0; at < 32; at += 8) good &= ascii::letters_or_digits(ascii::eight_bytes(text.data() + at));
   return good == ascii::eight::high;
}

/// Whether a field's name ends as those of ids do.
[[nodiscard]] constexpr bool ends_in_id(std::string_view name) noexcept {
   return name.size() >= 2 && ascii::lowered(name[name.size() - 1]) == 'd' &&
          ascii::lowered(name[name.size() - 2]) == 'i';
}

} // namespace zoql
