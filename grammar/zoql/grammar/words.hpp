// Words read as numbers: letters of any case are compared four or eight at a time, never beyond the word.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace zoql::grammar {

/// The bytes of an unsigned number as they stand at `at`, the first being the lowest.
template<typename Number>
[[nodiscard]] constexpr Number load(const char* at) noexcept {
   Number number = 0;
   if (!std::is_constant_evaluated() && std::endian::native == std::endian::little) {
      std::memcpy(&number, at, sizeof number);
      return number;
   }
   for (std::size_t place = 0; place < sizeof number; ++place) {
      const auto byte = static_cast<Number>(static_cast<unsigned char>(at[place]));
      number = static_cast<Number>(number | static_cast<Number>(byte << (8 * place)));
   }
   return number;
}

/// Bit 5 of every byte, which tells small letters from capitals.
template<typename Number>
inline constexpr Number letter_case = static_cast<Number>(0x2020'2020'2020'2020U);

/// The unsigned number that holds as many bytes of a word as can be, without going beyond it.
template<std::size_t Length>
using part_of_word = std::conditional_t<
   (Length >= 8), std::uint64_t,
   std::conditional_t<(Length >= 4), std::uint32_t, std::conditional_t<(Length >= 2), std::uint16_t, std::uint8_t>>>;

/// Whether the lower-case `word`, of at most sixteen letters, stands at `first` in any case; so many bytes have to.
template<std::size_t Length>
[[nodiscard]] constexpr bool holds_word(const char* first, const char* word) noexcept {
   using part = part_of_word<Length>;
   constexpr std::size_t rest = Length - sizeof(part);
   static_assert(rest <= sizeof(part));
   if ((load<part>(first) | letter_case<part>) != load<part>(word)) return false;
   return rest == 0 || (load<part>(first + rest) | letter_case<part>) == load<part>(word + rest);
}

/// Whether all letters of a word are small ones.
[[nodiscard]] constexpr bool is_small(const char* first, const char* last) noexcept {
   const auto is_small_part = [&]<typename Part>(std::type_identity<Part>) {
      const Part both = load<Part>(first) & load<Part>(last - sizeof(Part));
      return (both & letter_case<Part>) == letter_case<Part>;
   };
   if (last - first < 2) return first == last || is_small_part(std::type_identity<std::uint8_t>{});
   if (last - first < 4) return is_small_part(std::type_identity<std::uint16_t>{});
   if (last - first < 9) return is_small_part(std::type_identity<std::uint32_t>{});
   while (first != last && (*first & 0x20) != 0) ++first;
   return first == last;
}

/// Puts one more letter behind a word, whose last letter is the highest byte.
[[nodiscard]] constexpr std::uint64_t with_letter(std::uint64_t word, char letter) noexcept {
   return word >> 8U | std::uint64_t{static_cast<unsigned char>(letter)} << 56U;
}

/// The words that can mean something else than a name where an operand may begin. Longer ones stand with their first
/// eight letters: what is taken for one of them and is none is only read with more care.
inline constexpr std::array<std::string_view, 25> meaningful_words{
   "and",      "or",     "like",  "is",       "in",   "between", "where",   "having", "from",
   "order",    "group",  "limit", "offset",   "null", "true",    "false",   "case",   "union",
   "intersec", "except", "minus", "timestam", "date", "time",    "interval"};

/// The multiplier gives each of them a slot of its own.
[[nodiscard]] constexpr std::size_t slot_of(std::uint64_t word) noexcept {
   return static_cast<std::size_t>((word * 0x81f9c1f66c0f3459U) >> 58U);
}

inline constexpr std::array<std::uint64_t, 64> meaningful_slots = [] {
   std::array<std::uint64_t, 64> slots{};
   for (const std::string_view text : meaningful_words) {
      std::uint64_t word = 0;
      for (const char letter : text) word = with_letter(word, letter);
      if (slots[slot_of(word)] != 0) throw "two words in one slot: another multiplier is needed";
      slots[slot_of(word)] = word;
   }
   return slots;
}();

/// Whether the name from `first` to `end` may be one of them; `last` is the end of the text.
[[nodiscard, gnu::always_inline]] constexpr bool may_be_meaningful(const char* first, const char* end,
                                                                   const char* last) noexcept {
   const auto length = static_cast<std::size_t>(end - first);
   if (length > 9) return false;
   const std::size_t unused_bits = length < 8 ? 64 - 8 * length : 0;
   std::uint64_t word = 0;
   if (last - first >= 8) {
      word = load<std::uint64_t>(first) << unused_bits;
   } else {
      for (; first != end; ++first) word = with_letter(word, *first);
   }
   word |= letter_case<std::uint64_t> << unused_bits;
   return meaningful_slots[slot_of(word)] == word;
}

} // namespace zoql::grammar
