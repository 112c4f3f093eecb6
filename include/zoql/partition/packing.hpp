// Things of two sizes into the fewest bins: the parts of a statement that is too long or has too many conditions.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

namespace zoql::partitioning {

/// Two sizes that a bin both limits; 0 as a limit is none.
struct size {
   std::uint64_t conditions = 0;
   std::uint64_t characters = 0;

   [[nodiscard]] constexpr size plus(size more) const noexcept {
      return {conditions + more.conditions, characters + more.characters};
   }
   [[nodiscard]] constexpr bool fits(size limit) const noexcept {
      return (limit.conditions == 0 || conditions <= limit.conditions) &&
             (limit.characters == 0 || characters <= limit.characters);
   }
};

/// Which things go in which bin, each in their order.
using bins = std::vector<std::vector<std::size_t>>;

/// The fewest bins there can be, since no bin holds more than its limit.
[[nodiscard]] constexpr std::uint64_t count_at_least(const std::vector<size>& things, size limit) noexcept {
   size all;
   for (const size& thing : things) all = all.plus(thing);
   const auto needed = [](std::uint64_t amount, std::uint64_t most) {
      return most == 0 ? std::uint64_t{1} : (amount + most - 1) / most;
   };
   return std::max(needed(all.conditions, limit.conditions), needed(all.characters, limit.characters));
}

/// Looks for the fewest bins. Putting the largest first in the first bin that takes them is nearly always best, and
/// where it meets the lower bound surely; where it does not, a search over all ways is tried for a bounded time.
class packer {
public:
   packer(const std::vector<size>& things, size limit) : things_(things), limit_(limit) {}

   /// Every thing has to fit into a bin of its own.
   [[nodiscard]] bins pack() {
      const std::uint64_t least = count_at_least(things_, limit_);
      try_in_order();
      try_first_fit([](const size& thing) { return thing.characters; });
      try_first_fit([](const size& thing) { return thing.conditions; });
      if (best_.size() > least) search(least);
      for (std::vector<std::size_t>& bin : best_) std::sort(bin.begin(), bin.end());
      std::sort(best_.begin(), best_.end());
      return std::move(best_);
   }

   /// Whether no packing can have fewer bins than the one found.
   [[nodiscard]] bool is_fewest() const noexcept { return is_fewest_; }

private:
   void keep(bins found) {
      if (best_.empty() || found.size() < best_.size()) best_ = std::move(found);
      is_fewest_ = best_.size() <= count_at_least(things_, limit_);
   }

   /// One after another, so that neighbours stay together where that costs nothing.
   void try_in_order() {
      bins found(1);
      size filled;
      for (std::size_t thing = 0; thing < things_.size(); ++thing) {
         if (!filled.plus(things_[thing]).fits(limit_)) {
            found.emplace_back();
            filled = {};
         }
         filled = filled.plus(things_[thing]);
         found.back().push_back(thing);
      }
      keep(std::move(found));
   }

   template<typename Key>
   [[nodiscard]] std::vector<std::size_t> largest_first(Key key) const {
      std::vector<std::size_t> order(things_.size());
      std::iota(order.begin(), order.end(), std::size_t{0});
      std::stable_sort(order.begin(), order.end(),
                       [&](std::size_t one, std::size_t other) { return key(things_[one]) > key(things_[other]); });
      return order;
   }

   template<typename Key>
   void try_first_fit(Key key) {
      if (is_fewest_) return;
      bins found;
      std::vector<size> filled;
      for (const std::size_t thing : largest_first(key)) {
         std::size_t bin = 0;
         while (bin < filled.size() && !filled[bin].plus(things_[thing]).fits(limit_)) ++bin;
         if (bin == filled.size()) {
            filled.emplace_back();
            found.emplace_back();
         }
         filled[bin] = filled[bin].plus(things_[thing]);
         found[bin].push_back(thing);
      }
      keep(std::move(found));
   }

   /// Depth first over all ways to fill fewer bins; what is left out is only what has the same sizes.
   void search(std::uint64_t least) {
      order_ = largest_first([](const size& thing) { return thing.characters; });
      steps_left_ = step_limit;
      while (best_.size() > least) {
         filled_.assign(best_.size() - 1, {});
         placed_.assign(best_.size() - 1, {});
         if (!place(0)) break;
         best_ = placed_;
      }
      is_fewest_ = steps_left_ > 0;
   }

   [[nodiscard]] bool place(std::size_t depth) {
      if (depth == order_.size()) return true;
      const size thing = things_[order_[depth]];
      for (std::size_t bin = 0; bin < filled_.size(); ++bin) {
         if (steps_left_ == 0) return false;
         --steps_left_;
         if (!filled_[bin].plus(thing).fits(limit_)) continue;
         const size before = filled_[bin];
         filled_[bin] = before.plus(thing);
         placed_[bin].push_back(order_[depth]);
         if (place(depth + 1)) return true;
         placed_[bin].pop_back();
         filled_[bin] = before;
         // Empty bins are all alike.
         if (before.characters == 0) return false;
      }
      return false;
   }

   static constexpr std::uint64_t step_limit = 200'000;
   const std::vector<size>& things_;
   size limit_;
   bins best_;
   bool is_fewest_ = false;
   std::vector<std::size_t> order_;
   std::vector<size> filled_;
   bins placed_;
   std::uint64_t steps_left_ = 0;
};

} // namespace zoql::partitioning
