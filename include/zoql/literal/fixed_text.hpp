// A string literal as a template argument.
#pragma once

#include <cstddef>
#include <string_view>

namespace zoql {

/// The bytes of a literal, with the NUL that ends it.
template<std::size_t Size>
struct fixed_text {
   char bytes[Size] = {};

   constexpr fixed_text() = default;
   constexpr fixed_text(const char (&literal)[Size]) noexcept {
      for (std::size_t at = 0; at < Size; ++at) bytes[at] = literal[at];
   }

   [[nodiscard]] constexpr std::string_view view() const noexcept { return {bytes, Size - 1}; }
};

} // namespace zoql
