// The edits made so far to a text, and where what they made stands in the text before.
#pragma once

#include <zoql/diagnostic.hpp>
#include <zoql/fix.hpp>
#include <zoql/span.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zoql::repair {

class changes {
public:
   explicit changes(std::string_view text) : before_(text), after_(text) {}

   /// The text with all edits.
   [[nodiscard]] const std::string& text() const noexcept { return after_; }

   [[nodiscard]] bool empty() const noexcept { return all_.empty(); }

   /// Adds edits to the text as it is now; nothing happens, and the answer is false, where they touch earlier ones so
   /// that both cannot be told as edits to the text before.
   template<typename Edits>
   [[nodiscard]] bool add(const Edits& edits) {
      std::vector<edit> more = all_;
      for (const edit& one : edits) {
         const edit moved{{begin_before(one.where.begin), end_before(one.where.end)}, one.text};
         if (moved.where.end < moved.where.begin) return false;
         const auto later = std::find_if(more.begin(), more.end(),
                                         [&](const edit& other) { return moved.where.begin < other.where.begin; });
         more.insert(later, moved);
      }
      for (std::size_t at = 1; at < more.size(); ++at) {
         if (more[at].where.begin < more[at - 1].where.end) return false;
      }
      std::string text;
      apply_into(text, after_, edits);
      std::string again;
      apply_into(again, before_, more);
      if (again != text) return false;
      all_ = std::move(more);
      after_ = std::move(text);
      return true;
   }

   /// Where a thing begins in the text before that begins at an offset now.
   [[nodiscard]] std::uint32_t begin_before(std::uint32_t now) const noexcept {
      std::int64_t moved = 0;
      for (const edit& one : all_) {
         const std::int64_t begin = one.where.begin + moved;
         if (now < begin) break;
         if (now < begin + size_of(one)) return one.where.begin;
         moved += size_of(one) - one.where.size();
      }
      return static_cast<std::uint32_t>(now - moved);
   }

   /// Where a thing ends in the text before that ends at an offset now.
   [[nodiscard]] std::uint32_t end_before(std::uint32_t now) const noexcept {
      std::int64_t moved = 0;
      for (const edit& one : all_) {
         const std::int64_t begin = one.where.begin + moved;
         if (now <= begin) break;
         if (now <= begin + size_of(one)) return one.where.end;
         moved += size_of(one) - one.where.size();
      }
      return static_cast<std::uint32_t>(now - moved);
   }

   [[nodiscard]] span before(span now) const noexcept {
      const std::uint32_t begin = begin_before(now.begin);
      return {begin, std::max(begin, end_before(now.end))};
   }

   /// Whether an edit made a part of what stands now at a place, so that it reads otherwise before.
   [[nodiscard]] bool touch(span now) const noexcept {
      std::int64_t moved = 0;
      for (const edit& one : all_) {
         const std::int64_t begin = one.where.begin + moved;
         const std::int64_t end = begin + size_of(one);
         moved += size_of(one) - one.where.size();
         const bool holds =
            one.text.empty() ? begin > now.begin && begin < now.end : begin < now.end && end > now.begin;
         if (holds) return true;
      }
      return false;
   }

private:
   [[nodiscard]] static std::int64_t size_of(const edit& one) noexcept {
      return static_cast<std::int64_t>(one.text.size());
   }

   std::string_view before_;
   std::string after_;
   std::vector<edit> all_;
};

} // namespace zoql::repair
