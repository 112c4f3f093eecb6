// Whole numbers as their digits; <string> and <charconv> cost too much to include.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace zoql::building {

/// The digits of a number, with a sign where it is negative.
class whole_number {
public:
   /// With so many digits at least.
   template<typename Number>
   constexpr explicit whole_number(Number number, std::size_t width = 1) noexcept {
      bool negative = false;
      if constexpr (std::is_signed_v<Number>) negative = number < 0;
      auto rest = static_cast<std::uint64_t>(number);
      if (negative) rest = 0 - rest;
      std::size_t digits = 0;
      for (; rest != 0 || digits < width; rest /= 10, ++digits) room_[--begin_] = static_cast<char>('0' + rest % 10);
      if (negative) room_[--begin_] = '-';
   }

   [[nodiscard]] constexpr std::string_view view() const noexcept { return {room_ + begin_, sizeof room_ - begin_}; }

private:
   char room_[24]{};
   std::size_t begin_ = sizeof room_;
};

} // namespace zoql::building
