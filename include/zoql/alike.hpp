// Which of many things are alike. They are sorted: unlike hashes, an order cannot be made to collide, so that no
// statement takes more than near-linear time. <algorithm> costs too much to include, and its stable sort works in no
// constant evaluation.
#pragma once

#include <zoql/growing.hpp>

#include <cstddef>
#include <cstdint>

namespace zoql {

namespace alikes {

/// Merges two sorted neighbours, `[begin, middle)` and `[middle, end)`, into the same places of `merged`.
template<typename Item, typename IsBefore>
constexpr void merge(const growing<Item>& items, growing<Item>& merged, std::size_t begin, std::size_t middle,
                     std::size_t end, IsBefore is_before) {
   std::size_t left = begin;
   std::size_t right = middle;
   for (std::size_t at = begin; at < end; ++at) {
      const bool takes_right = left == middle || (right < end && is_before(items[right], items[left]));
      merged[at] = takes_right ? items[right++] : items[left++];
   }
}

[[nodiscard]] constexpr std::size_t lesser(std::size_t one, std::size_t other) noexcept {
   return one < other ? one : other;
}

/// Few are sorted where they are.
template<typename Item, typename IsBefore>
constexpr void insert_each(growing<Item>& items, IsBefore is_before) {
   for (std::size_t at = 1; at < items.size(); ++at) {
      const Item item = items[at];
      std::size_t to = at;
      for (; to > 0 && is_before(item, items[to - 1]); --to) items[to] = items[to - 1];
      items[to] = item;
   }
}
inline constexpr std::size_t few = 16;

} // namespace alikes

/// Sorts; what is alike stays in its order.
template<typename Item, typename IsBefore>
constexpr void sort_stably(growing<Item>& items, IsBefore is_before) {
   const std::size_t count = items.size();
   if (count <= alikes::few) return alikes::insert_each(items, is_before);
   growing<Item> merged = items;
   for (std::size_t run = 1; run < count; run *= 2) {
      for (std::size_t begin = 0; begin < count; begin += 2 * run) {
         alikes::merge(items, merged, begin, alikes::lesser(begin + run, count), alikes::lesser(begin + 2 * run, count),
                       is_before);
      }
      growing<Item> sorted = static_cast<growing<Item>&&>(merged);
      merged = static_cast<growing<Item>&&>(items);
      items = static_cast<growing<Item>&&>(sorted);
   }
}

/// The first of sorted things that is like a wanted one, to which `order` says how a thing lies; nullptr when none is.
template<typename Item, typename Order>
[[nodiscard]] constexpr const Item* find_sorted(const growing<Item>& sorted, Order order) {
   std::size_t least = 0;
   std::size_t most = sorted.size();
   while (least != most) {
      const std::size_t middle = least + (most - least) / 2;
      if (order(sorted[middle]) < 0) {
         least = middle + 1;
      } else {
         most = middle;
      }
   }
   return least < sorted.size() && order(sorted[least]) == 0 ? &sorted[least] : nullptr;
}

/// Calls `visit(first, place)` for each thing that is like one before it, in their order: the first of those, and its
/// own place among `items`. `order` says how two of them lie to each other.
template<typename Item, typename Order, typename Visit>
constexpr void each_repeated(const growing<Item>& items, Order order, Visit visit) {
   growing<std::uint32_t> sorted;
   growing<std::uint32_t> firsts;
   for (std::uint32_t at = 0; at < items.size(); ++at) {
      sorted.push_back(at);
      firsts.push_back(at);
   }
   sort_stably(sorted, [&](std::uint32_t one, std::uint32_t other) { return order(items[one], items[other]) < 0; });
   for (std::size_t at = 1; at < sorted.size(); ++at) {
      const std::uint32_t first = firsts[sorted[at - 1]];
      if (order(items[first], items[sorted[at]]) == 0) firsts[sorted[at]] = first;
   }
   for (std::uint32_t at = 0; at < items.size(); ++at) {
      if (firsts[at] != at) visit(items[firsts[at]], at);
   }
}

} // namespace zoql
