// Where a thing stands in a text: ranges of bytes.
#pragma once

#include <cstdint>
#include <string_view>

namespace zoql {

/// A half-open range of bytes, counted from the start of the text. Texts are at most 4 GiB long.
struct span {
   std::uint32_t begin = 0;
   std::uint32_t end = 0;

   [[nodiscard]] constexpr std::uint32_t size() const noexcept { return end - begin; }
   [[nodiscard]] constexpr bool empty() const noexcept { return begin == end; }
   /// The bytes it covers of a text that holds it; none where it ends before it begins.
   [[nodiscard]] constexpr std::string_view of(std::string_view text) const noexcept {
      return {text.data() + begin, begin < end ? size() : 0};
   }
   /// The span that covers both.
   [[nodiscard]] constexpr span joined(span other) const noexcept {
      return {begin < other.begin ? begin : other.begin, end > other.end ? end : other.end};
   }
   friend constexpr bool operator==(span, span) noexcept = default;
};

} // namespace zoql
