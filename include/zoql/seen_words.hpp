// Tells in one step that a word has not been seen before, so that long lists are searched only where they repeat.
#pragma once

#include <zoql/growing.hpp>
#include <zoql/word_hash.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zoql {

/// A set of words in any case: it may err in having seen one, never in not having seen it. The first words are put in
/// a Bloom filter, which takes no memory from the heap; where there are more, what is known of all is their hash.
class seen_words {
public:
   /// Adds a word; whether it may have been added before.
   [[gnu::always_inline]] constexpr bool add(std::string_view word) {
      const std::uint64_t hash = hash_of_word(word);
      if (count_ == few) return add_to_table(hash);
      first_[count_++] = hash;
      // Two places, so that a long list of different words is hardly ever mistaken.
      const bool first = mark(hash >> 51U);
      return mark((hash >> 38U) & 0x1FFFU) && first;
   }

private:
   /// Whether a place was marked before.
   constexpr bool mark(std::uint64_t place) noexcept {
      std::uint64_t& word = bits_[place / 64];
      const std::uint64_t bit = std::uint64_t{1} << (place % 64);
      const bool marked = (word & bit) != 0;
      word |= bit;
      return marked;
   }

   /// Whether a hash stands in the table, where it does from now on.
   constexpr bool add_to_table(std::uint64_t hash) {
      if (table_.empty()) {
         make_table(16 * few);
         for (const std::uint64_t one : first_) static_cast<void>(put(one));
      } else if (2 * used_ > table_.size()) {
         const growing<std::uint64_t> smaller = table_;
         make_table(4 * smaller.size());
         for (const std::uint64_t one : smaller) {
            if (one != 0) static_cast<void>(put(one));
         }
      }
      return put(hash);
   }

   constexpr void make_table(std::size_t size) {
      table_.clear();
      table_.make_room(size);
      for (std::size_t at = 0; at < size; ++at) table_.push_back(0);
      used_ = 0;
   }

   /// 0 is a place that is free.
   constexpr bool put(std::uint64_t hash) noexcept {
      if (hash == 0) hash = 1;
      std::size_t place = hash >> 32U;
      for (;; ++place) {
         std::uint64_t& one = table_[place & (table_.size() - 1)];
         if (one == hash) return true;
         if (one != 0) continue;
         one = hash;
         ++used_;
         return false;
      }
   }

   static constexpr std::size_t few = 256;
   std::array<std::uint64_t, 128> bits_{};
   std::array<std::uint64_t, few> first_;
   std::size_t count_ = 0;
   std::size_t used_ = 0;
   growing<std::uint64_t> table_;
};

} // namespace zoql
