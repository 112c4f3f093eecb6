// How far two names lie apart, and the nearest of many: for "did you mean".
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>

namespace zoql {

/// How many bytes have to be put in, left out, replaced or swapped with their neighbour to make one name of the other
/// (optimal string alignment); `limit` + 1 where that is more than `limit`. ASCII letters are the same in both cases. A
/// name longer than 64 bytes is far from all.
[[nodiscard]] constexpr std::size_t edit_distance(std::string_view one, std::string_view other,
                                                  std::size_t limit) noexcept {
   constexpr std::size_t longest = 64;
   limit = std::min(limit, longest);
   const std::size_t far = limit + 1;
   const std::size_t gap = one.size() < other.size() ? other.size() - one.size() : one.size() - other.size();
   if (gap > limit || one.size() > longest || other.size() > longest) return far;
   const auto same = [&](std::size_t left, std::size_t right) {
      const auto lowered = [](char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : byte; };
      return lowered(one[left]) == lowered(other[right]);
   };
   // Of each row only the places that lie less than the limit from the diagonal, and one beside them on each side.
   std::uint8_t rows[3][longest + 2] = {};
   for (std::size_t column = 0; column <= other.size(); ++column) rows[0][column] = static_cast<std::uint8_t>(column);
   for (std::size_t line = 1; line <= one.size(); ++line) {
      auto& row = rows[line % 3];
      const auto& above = rows[(line - 1) % 3];
      const auto& above_that = rows[(line + 1) % 3];
      const std::size_t first = line > limit ? line - limit : 1;
      const std::size_t last = std::min(line + limit, other.size());
      std::size_t least = first == 1 ? line : far;
      row[first - 1] = static_cast<std::uint8_t>(least);
      for (std::size_t column = first; column <= last; ++column) {
         const std::size_t replaced = above[column - 1] + (same(line - 1, column - 1) ? 0U : 1U);
         std::size_t steps = std::min({replaced, above[column] + std::size_t{1}, row[column - 1] + std::size_t{1}});
         const bool swapped = line > 1 && column > 1 && same(line - 1, column - 2) && same(line - 2, column - 1);
         if (swapped) steps = std::min(steps, above_that[column - 2] + std::size_t{1});
         row[column] = static_cast<std::uint8_t>(steps);
         least = std::min(least, steps);
      }
      row[last + 1] = static_cast<std::uint8_t>(far);
      if (least > limit) return far;
   }
   return std::min<std::size_t>(rows[one.size() % 3][other.size()], far);
}

/// The letters of a word as bits, the same in both cases.
[[nodiscard]] constexpr std::uint32_t letters_of(std::string_view word) noexcept {
   std::uint32_t all = 0;
   for (const char byte : word) all |= 1U << (static_cast<unsigned char>(byte) & 31U);
   return all;
}

/// What tells most words apart without comparing them.
struct word_sketch {
   std::size_t size = 0;
   std::uint32_t letters = 0;
};

[[nodiscard]] constexpr word_sketch sketch_of(std::string_view word) noexcept {
   return {word.size(), letters_of(word)};
}

/// Whether so few steps may lead from one word to another: most are told apart by their sizes and letters alone.
[[nodiscard]] constexpr bool may_be_within(std::size_t steps, word_sketch one, word_sketch other) noexcept {
   if (one.size > other.size + steps || other.size > one.size + steps) return false;
   return static_cast<std::size_t>(std::popcount(other.letters & ~one.letters)) <= steps;
}
[[nodiscard]] constexpr bool may_be_within(std::size_t steps, std::string_view one, std::string_view other) noexcept {
   const bool is_too_long = one.size() > other.size() + steps || other.size() > one.size() + steps;
   return !is_too_long && may_be_within(steps, sketch_of(one), sketch_of(other));
}

/// The name that `name` was most likely meant to be, the first of several; empty where none is near: at most
/// two steps away, and less than half of the name. `name_of` gives a candidate's name.
template<typename Candidates, typename Name = std::identity>
[[nodiscard]] constexpr std::string_view nearest(std::string_view name, const Candidates& candidates,
                                                 Name name_of = {}) noexcept {
   std::string_view best;
   std::size_t limit = name.empty() ? 0 : std::min<std::size_t>((name.size() - 1) / 2, 2) + 1;
   for (const auto& candidate : candidates) {
      const std::string_view known = std::invoke(name_of, candidate);
      const std::size_t distance = limit == 0 ? limit : edit_distance(name, known, limit - 1);
      if (distance >= limit) continue;
      limit = distance;
      best = known;
   }
   return best;
}

} // namespace zoql
