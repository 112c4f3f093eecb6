// The edits of many fixes as those of one.
#pragma once

#include <zoql/diagnostic.hpp>
#include <zoql/fix.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace zoql::mending {

class joined_edits {
public:
   /// Takes the edits of a fix, unless one of them changes what another fix changes. Texts put in at one place stand in
   /// the order in which they are taken.
   [[nodiscard]] bool add(const fix& fresh) {
      for (const edit& one : fresh.edits) {
         if (meets_taken(one.where)) return false;
      }
      for (const edit& one : fresh.edits) {
         if (one.where.empty()) {
            filled_.insert(one.where.begin);
         } else {
            taken_.emplace(one.where.begin, one.where.end);
         }
         added_ += one.text.size();
         edits_.push_back(one);
      }
      return true;
   }

   /// How many bytes the texts of all edits have.
   [[nodiscard]] std::size_t added() const noexcept { return added_; }

   [[nodiscard]] std::string apply_to(std::string_view text) const {
      fix all{{}, applicability::safe, edits_};
      // What is put in stands before what takes the place of the bytes behind it.
      std::ranges::stable_sort(all.edits, [](const edit& one, const edit& other) {
         return one.where.begin != other.where.begin ? one.where.begin < other.where.begin
                                                     : one.where.empty() && !other.where.empty();
      });
      return zoql::apply(text, all);
   }

private:
   /// Whether bytes that are replaced already lie in a span, or around the place of an insertion, or a place that is
   /// filled already inside a span.
   [[nodiscard]] bool meets_taken(span where) const {
      const auto filled = filled_.upper_bound(where.begin);
      if (filled != filled_.end() && *filled < where.end) return true;
      const auto after = taken_.upper_bound(where.begin);
      const bool next = after != taken_.end() && after->first < where.end;
      if (next || after == taken_.begin()) return next;
      const auto last = std::prev(after);
      return where.empty() ? last->first < where.begin && where.begin < last->second : where.begin < last->second;
   }

   std::vector<edit> edits_;
   /// The spans that are replaced, by where they begin.
   std::map<std::uint32_t, std::uint32_t> taken_;
   /// The places of insertions.
   std::set<std::uint32_t> filled_;
   std::size_t added_ = 0;
};

} // namespace zoql::mending
