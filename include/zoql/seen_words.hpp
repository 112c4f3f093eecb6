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
      // Two places, so that a long list of different words is hardly ever mistaken.
      const bool first = mark(hash >> 51U);
      const bool second = mark((hash >> 38U) & 0x1FFFU);
      const bool seen = first && second && is_among_first(hash);
      first_[count_++] = hash;
      return seen;
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

   [[nodiscard, gnu::noinline]] constexpr bool is_among_first(std::uint64_t hash) const noexcept {
      for (std::size_t at = 0; at < count_; ++at) {
         if (first_[at] == hash) return true;
      }
      return false;
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

   /// 0 is a place that is free. Words made to crowd one place are taken for seen.
   constexpr bool put(std::uint64_t hash) noexcept {
      if (hash == 0) hash = 1;
      const std::size_t place = place_of(hash);
      for (std::size_t step = 0; step < most_steps; ++step) {
         std::uint64_t& one = table_[(place + step) & (table_.size() - 1)];
         if (one == hash) return true;
         if (one != 0) continue;
         one = hash;
         ++used_;
         return false;
      }
      return true;
   }

   /// Words that differ in their ends alone have hashes that differ in their highest bits alone.
   [[nodiscard]] static constexpr std::size_t place_of(std::uint64_t hash) noexcept {
      return ((hash ^ (hash >> 32U)) * 0x9E3779B97F4A7C15U) >> 32U;
   }

   static constexpr std::size_t few = 256;
   /// Of a table that is half empty, no words that come as they come are so near to each other.
   static constexpr std::size_t most_steps = 64;
   std::array<std::uint64_t, 128> bits_{};
   std::array<std::uint64_t, few> first_;
   std::size_t count_ = 0;
   std::size_t used_ = 0;
   growing<std::uint64_t> table_;
};

} // namespace zoql
