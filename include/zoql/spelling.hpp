// How far two words lie apart, for "did you mean".
#pragma once

#include <zoql/ascii.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace zoql {

/// How many letters have to be put in, left out, replaced or swapped with their neighbour to make one word of the
/// other, whatever their case. Words longer than 32 bytes are taken for different in every letter.
[[nodiscard]] constexpr std::size_t edit_distance(std::string_view one, std::string_view other) noexcept {
   constexpr std::size_t longest = 32;
   if (one.size() > longest || other.size() > longest) return std::max(one.size(), other.size());
   std::array<std::array<std::size_t, longest + 1>, longest + 1> steps{};
   for (std::size_t row = 0; row <= one.size(); ++row) steps[row][0] = row;
   for (std::size_t column = 0; column <= other.size(); ++column) steps[0][column] = column;
   const auto same = [&](std::size_t row, std::size_t column) {
      return ascii::lowered(one[row - 1]) == ascii::lowered(other[column - 1]);
   };
   for (std::size_t row = 1; row <= one.size(); ++row) {
      for (std::size_t column = 1; column <= other.size(); ++column) {
         std::size_t best = steps[row - 1][column - 1] + (same(row, column) ? 0 : 1);
         best = std::min({best, steps[row - 1][column] + 1, steps[row][column - 1] + 1});
         if (row > 1 && column > 1 && same(row, column - 1) && same(row - 1, column)) {
            best = std::min(best, steps[row - 2][column - 2] + 1);
         }
         steps[row][column] = best;
      }
   }
   return steps[one.size()][other.size()];
}

/// The nearest of some words that is at most two steps away and less than half of the word long, else an empty text.
template<typename Words>
[[nodiscard]] constexpr std::string_view nearest_word(std::string_view word, const Words& words) noexcept {
   std::string_view nearest;
   std::size_t least = std::min<std::size_t>(2, (word.size() - 1) / 2) + 1;
   for (const std::string_view candidate : words) {
      const std::size_t steps = edit_distance(word, candidate);
      if (steps >= least) continue;
      least = steps;
      nearest = candidate;
   }
   return nearest;
}

} // namespace zoql
