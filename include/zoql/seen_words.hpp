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
      std::uint32_t hash = 2166136261U; // FNV-1a
      for (const char byte : word) hash = (hash ^ static_cast<unsigned char>(ascii::lowered(byte))) * 16777619U;
      const std::size_t place = (hash ^ (hash >> 16U)) % (bits_.size() * 64);
      const std::uint64_t bit = std::uint64_t{1} << (place % 64);
      const bool seen = (bits_[place / 64] & bit) != 0;
      bits_[place / 64] |= bit;
      return seen;
   }

private:
   std::array<std::uint64_t, 16> bits_{};
};

} // namespace zoql
