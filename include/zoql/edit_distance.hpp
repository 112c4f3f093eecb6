// How far two names lie apart, and the nearest of many: for "did you mean".
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <string_view>
#include <utility>

namespace zoql {

/// How many bytes have to be put in, left out, replaced or swapped with their neighbour to make one name of the other
/// (optimal string alignment); ASCII letters are the same in both cases. A name longer than 64 bytes is taken for
/// different in every byte.
[[nodiscard]] constexpr std::size_t edit_distance(std::string_view one, std::string_view other) noexcept {
   constexpr std::size_t longest = 64;
   if (one.size() > longest || other.size() > longest) return std::max(one.size(), other.size());
   const auto same = [](char left, char right) {
      const auto lowered = [](char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : byte; };
      return lowered(left) == lowered(right);
   };
   using row = std::array<std::size_t, longest + 1>;
   row before_last{};
   row last{};
   row steps{};
   for (std::size_t column = 0; column <= other.size(); ++column) steps[column] = column;
   for (std::size_t line = 1; line <= one.size(); ++line) {
      before_last = std::exchange(last, steps);
      steps[0] = line;
      for (std::size_t column = 1; column <= other.size(); ++column) {
         const std::size_t replaced = last[column - 1] + (same(one[line - 1], other[column - 1]) ? 0 : 1);
         steps[column] = std::min({replaced, last[column] + 1, steps[column - 1] + 1});
         if (line > 1 && column > 1 && same(one[line - 1], other[column - 2]) &&
             same(one[line - 2], other[column - 1])) {
            steps[column] = std::min(steps[column], before_last[column - 2] + 1);
         }
      }
   }
   return steps[other.size()];
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
      const std::size_t distance = edit_distance(name, known);
      if (distance >= limit) continue;
      limit = distance;
      best = known;
   }
   return best;
}

} // namespace zoql
