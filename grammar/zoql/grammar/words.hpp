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

/// As many bytes as a number holds, in a form in which a `d` stands for any digit and all else for itself.
template<typename Number>
class byte_form {
public:
   constexpr explicit byte_form(const char (&form)[sizeof(Number) + 1]) noexcept {
      for (std::size_t place = 0; place < sizeof(Number); ++place) {
         const bool is_digit = form[place] == 'd';
         put(mask_, place, is_digit ? '\xF0' : '\xFF');
         put(wanted_, place, is_digit ? '0' : form[place]);
         put(six_, place, is_digit ? '\x06' : '\0');
      }
   }

   /// So many bytes have to be there. What has the upper half of a digit, and still has it when it is six more, is one.
   [[nodiscard]] constexpr bool fits(const char* first) const noexcept {
      const auto bytes = load<Number>(first);
      return (bytes & mask_) == wanted_ && (static_cast<Number>(bytes + six_) & mask_) == wanted_;
   }

private:
   static constexpr void put(Number& number, std::size_t place, char byte) noexcept {
      const auto value = static_cast<Number>(static_cast<unsigned char>(byte));
      number = static_cast<Number>(number | static_cast<Number>(value << (8 * place)));
   }

   Number mask_ = 0;
   Number wanted_ = 0;
   Number six_ = 0;
};

/// Whether all letters of a word are small ones.
[[nodiscard, gnu::always_inline]] constexpr bool is_small(const char* first, const char* last) noexcept {
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

/// The words that can mean something else than a name where a condition or an object may begin. Longer ones stand with
/// their first eight letters: what is taken for one of them and is none is only read with more care.
inline constexpr std::array<std::string_view, 26> meaningful_words{
   "and",      "or",     "like",  "is",       "in",   "between", "where",    "having", "from",
   "order",    "group",  "limit", "offset",   "null", "true",    "false",    "case",   "union",
   "intersec", "except", "minus", "timestam", "date", "time",    "interval", "not"};

/// The multiplier gives each of them a slot of its own.
[[nodiscard]] constexpr std::size_t slot_of(std::uint64_t word) noexcept {
   return static_cast<std::size_t>((word * 0x5fe8c2bf07a0f4a9U) >> 58U);
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

/// For each byte the last five bits of those that, behind it, go on as the beginning of one of them. No name begins
/// with a byte that is no letter: there everything does.
inline constexpr std::array<std::uint32_t, 256> meaningful_beginnings = [] {
   std::array<std::uint32_t, 256> beginnings{};
   beginnings.fill(0xFFFF'FFFF);
   for (char letter = 'a'; letter <= 'z'; ++letter) {
      std::uint32_t second = 0;
      for (const std::string_view word : meaningful_words) {
         if (word[0] == letter) second |= std::uint32_t{1} << (static_cast<unsigned>(word[1]) & 31U);
      }
      beginnings[static_cast<std::size_t>(letter)] = second;
      beginnings[static_cast<std::size_t>(letter) & ~std::size_t{0x20}] = second;
   }
   return beginnings;
}();

/// Whether a name that begins with these two bytes may be one of them, or no name at all.
[[nodiscard]] constexpr bool may_begin_meaningful(char first, char second) noexcept {
   return (meaningful_beginnings[static_cast<unsigned char>(first)] >> (static_cast<unsigned>(second) & 31U) & 1U) != 0;
}

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
