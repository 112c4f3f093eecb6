// The algebra of normal forms: terms are sets of literals that hold together, and a form holds where one of them does.
#pragma once

#include <zoql/normalise/literal.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

namespace zoql::normalising {

/// Literals in rising order.
using term = std::vector<literal_id>;
using terms = std::vector<term>;

[[nodiscard]] inline std::uint64_t count_conditions(const terms& all) noexcept {
   std::uint64_t count = 0;
   for (const term& one : all) count += one.size();
   return count;
}

/// Removes terms that another one makes needless: duplicates, and `a and b` beside `a`. The order of the others stays.
class absorption {
public:
   explicit absorption(terms& all) : all_(all) {}

   void run() {
      if (all_.size() < 2) return;
      count_literals();
      std::vector<std::size_t> by_size(all_.size());
      std::iota(by_size.begin(), by_size.end(), std::size_t{0});
      std::stable_sort(by_size.begin(), by_size.end(),
                       [this](std::size_t one, std::size_t other) { return all_[one].size() < all_[other].size(); });
      std::vector<bool> needless(all_.size());
      for (const std::size_t at : by_size) {
         needless[at] = is_absorbed(all_[at]);
         if (!needless[at]) kept_[rarest(all_[at])].push_back(at);
      }
      std::size_t place = 0;
      std::erase_if(all_, [&](const term&) { return needless[place++]; });
   }

private:
   void count_literals() {
      literal_id last = 0;
      for (const term& one : all_) last = one.empty() ? last : std::max(last, one.back());
      counts_.assign(last + 1, 0);
      kept_.assign(last + 1, {});
      for (const term& one : all_) {
         for (const literal_id id : one) ++counts_[id];
      }
   }

   /// The literal of a term that fewest terms have: a kept term is looked for there, so that a thousand terms with a
   /// common part are not all compared with each other.
   [[nodiscard]] literal_id rarest(const term& one) const noexcept {
      return *std::min_element(one.begin(), one.end(),
                               [this](literal_id left, literal_id right) { return counts_[left] < counts_[right]; });
   }

   [[nodiscard]] bool is_absorbed(const term& one) const noexcept {
      for (const literal_id id : one) {
         for (const std::size_t at : kept_[id]) {
            if (std::includes(one.begin(), one.end(), all_[at].begin(), all_[at].end())) return true;
         }
      }
      return false;
   }

   terms& all_;
   std::vector<std::uint32_t> counts_;
   std::vector<std::vector<std::size_t>> kept_;
};

inline void absorb(terms& all) { absorption(all).run(); }

/// Whether a term is never true, because it asks for a literal and its opposite.
[[nodiscard]] inline bool contradicts_itself(const term& one, const literal_table& literals) noexcept {
   return std::any_of(one.begin(), one.end(), [&](literal_id id) {
      const literal_id other = literals.opposite_of(id);
      return other != no_literal && std::binary_search(one.begin(), one.end(), other);
   });
}

/// The terms of `left and right`.
[[nodiscard]] inline terms multiply(const terms& left, const terms& right, const literal_table& literals) {
   terms product;
   product.reserve(left.size() * right.size());
   for (const term& one : left) {
      for (const term& other : right) {
         term both;
         both.reserve(one.size() + other.size());
         std::set_union(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(both));
         if (!contradicts_itself(both, literals)) product.push_back(std::move(both));
      }
   }
   return product;
}

} // namespace zoql::normalising
