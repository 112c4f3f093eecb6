// A number for a word that is the same in any case: what tables of names and sets of words are looked up by.
#pragma once

#include <zoql/ascii.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zoql {

/// Letters of either case hash alike; so may a few other bytes, which does no harm. The upper half is the better one.
/// Generated tables hold places made of it: they are written anew when it changes.
[[nodiscard, gnu::always_inline]] constexpr std::uint64_t hash_of_word(std::string_view word) noexcept {
   constexpr std::uint64_t multiplier = 0x9E3779B97F4A7C15U;
   const char* const bytes = word.data();
   const std::size_t size = word.size();
   std::uint64_t hash = size;
   if (size < 8) return (hash ^ (ascii::few_bytes(bytes, size) | ascii::eight::letter_case)) * multiplier;
   for (std::size_t at = 0; at + 8 < size; at += 8) {
      hash = (hash ^ (ascii::eight_bytes(bytes + at) | ascii::eight::letter_case)) * multiplier;
      hash ^= hash >> 29U;
   }
   return (hash ^ (ascii::eight_bytes(bytes + size - 8) | ascii::eight::letter_case)) * multiplier;
}

} // namespace zoql
