// Counts the characters of UTF-8 texts, and finds them by their number in a long one without reading it from its start.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace zoql {

/// Calls `visit(offset)` where each character begins, until it says no. A byte that is no part of one counts as one.
template<typename Visit>
constexpr void each_code_point(std::string_view text, Visit visit) {
   std::uint32_t continuations = 0;
   for (std::size_t at = 0; at < text.size(); ++at) {
      const auto value = static_cast<unsigned char>(text[at]);
      if (value >= 0x80 && value < 0xC0 && continuations > 0) {
         --continuations;
         continue;
      }
      if (!visit(static_cast<std::uint32_t>(at))) return;
      continuations = value >= 0xF0 ? 3 : value >= 0xE0 ? 2 : value >= 0xC0 ? 1 : 0;
   }
}

/// How many code points a UTF-8 text holds; a byte that starts none and continues none still counts as one.
[[nodiscard]] constexpr std::uint32_t count_code_points(std::string_view text) noexcept {
   std::uint32_t count = 0;
   each_code_point(text, [&](std::uint32_t) {
      ++count;
      return true;
   });
   return count;
}

/// The code points of one text, counted as far as somebody has asked, and remembered at every thousandth byte or so.
class code_point_index {
public:
   explicit code_point_index(std::string_view text) noexcept : text_(text) {}

   /// How many begin before an offset.
   [[nodiscard]] std::uint32_t count_before(std::uint32_t offset) {
      read_to(offset);
      const mark last = *(std::ranges::upper_bound(marks_, offset, {}, &mark::offset) - 1);
      return last.count + count_code_points(text_.substr(last.offset, offset - last.offset));
   }

   /// Where the one begins before which there are so many; the end of the text where there are no more.
   [[nodiscard]] std::uint32_t offset_of(std::uint32_t count) {
      while (marks_.back().count <= count && marks_.back().offset < text_.size())
         read_to(marks_.back().offset + stride);
      const mark last = *(std::ranges::upper_bound(marks_, count, {}, &mark::count) - 1);
      std::uint32_t left = count - last.count;
      auto found = static_cast<std::uint32_t>(text_.size());
      each_code_point(text_.substr(last.offset), [&](std::uint32_t at) {
         if (left == 0) found = last.offset + at;
         return left-- > 0;
      });
      return found;
   }

private:
   static constexpr std::uint32_t stride = 1024;

   /// A place where a character begins.
   struct mark {
      std::uint32_t offset = 0;
      std::uint32_t count = 0;
   };

   void read_to(std::uint32_t offset) {
      while (marks_.back().offset + stride <= offset) {
         const mark last = marks_.back();
         mark next{static_cast<std::uint32_t>(text_.size()), last.count};
         each_code_point(text_.substr(last.offset), [&](std::uint32_t at) {
            if (at < stride) {
               ++next.count;
               return true;
            }
            next.offset = last.offset + at;
            return false;
         });
         marks_.push_back(next);
      }
   }

   std::string_view text_;
   std::vector<mark> marks_ = std::vector<mark>(1);
};

} // namespace zoql
