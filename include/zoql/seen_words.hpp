// Tells in one step that a word has not been seen before, so that long lists are searched only where they repeat.
#pragma once

#include <zoql/ascii.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zoql {

/// A Bloom filter of words in any case: it may err in having seen one, never in not having seen it.
class seen_words {
public:
   /// Adds a word; whether it may have been added before.
   constexpr bool add(std::string_view word) noexcept {
      const std::uint64_t hash = hash_of(word);
      // Two places, so that a long list of different words is hardly ever mistaken.
      const bool first = mark(hash >> 52U);
      return mark((hash >> 40U) & 0xFFFU) && first;
   }

private:
   /// Letters of either case hash alike; so may a few other bytes, which does no harm.
   [[nodiscard]] static constexpr std::uint64_t hash_of(std::string_view word) noexcept {
      constexpr std::uint64_t multiplier = 0x9E3779B97F4A7C15U;
      std::uint64_t hash = word.size();
      std::size_t at = 0;
      for (; word.size() - at >= 8; at += 8) {
         hash = (hash ^ (ascii::eight_bytes(word.data() + at) | ascii::eight::letter_case)) * multiplier;
         hash ^= hash >> 29U;
      }
      std::uint64_t rest = 0;
      if (word.size() > 8) {
         rest = ascii::eight_bytes(word.data() + word.size() - 8) | ascii::eight::letter_case;
         at = word.size();
      }
      for (; at < word.size(); ++at) rest = rest << 8U | (static_cast<unsigned char>(word[at]) | 0x20U);
      return (hash ^ rest) * multiplier;
   }

   /// Whether a place was marked before.
   constexpr bool mark(std::uint64_t place) noexcept {
      std::uint64_t& word = bits_[place / 64];
      const std::uint64_t bit = std::uint64_t{1} << (place % 64);
      const bool marked = (word & bit) != 0;
      word |= bit;
      return marked;
   }

   std::array<std::uint64_t, 64> bits_{};
};

} // namespace zoql
