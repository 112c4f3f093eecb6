// A text with a name, and the lines and columns of its bytes.
#pragma once

#include <zoql/span.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace zoql {

/// What a person counts: lines and columns from 1, a column being one code point; a tab is one column.
struct position {
   std::uint32_t line = 1;
   std::uint32_t column = 1;
   friend constexpr bool operator==(position, position) noexcept = default;
};

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

/// How many bytes the byte order mark takes that a UTF-8 text may begin with. It is part of no line, so no column counts
/// it; every reader of files asks here.
[[nodiscard]] constexpr std::uint32_t mark_size(std::string_view text) noexcept {
   return text.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0;
}

/// A text with a name and an index of its lines, made on the first question. The text is viewed, not copied.
class source {
public:
   source(std::string_view name, std::string_view text) : name_(name), text_(text) {}

   [[nodiscard]] std::string_view name() const noexcept { return name_; }
   [[nodiscard]] std::string_view text() const noexcept { return text_; }

   /// The line and column of a byte; an offset past the end is taken for the end, one inside a byte order mark for the
   /// first character.
   [[nodiscard]] position at(std::uint32_t offset) const {
      offset = std::max(std::min(offset, static_cast<std::uint32_t>(text_.size())), mark_size(text_));
      const std::uint32_t line = line_of(offset);
      const std::uint32_t begin = line_begins_[line - 1];
      return {line, 1 + count_code_points(text_.substr(begin, offset - begin))};
   }

   /// The text of a line, counted from 1, without its line end (LF or CRLF).
   [[nodiscard]] std::string_view line(std::uint32_t number) const {
      const span where = line_span(number);
      return where.of(text_);
   }

   /// The bytes of a line, counted from 1, without its line end (LF or CRLF).
   [[nodiscard]] span line_span(std::uint32_t number) const {
      index_lines();
      const std::uint32_t begin = line_begins_[number - 1];
      std::uint32_t end =
         number < line_begins_.size() ? line_begins_[number] - 1 : static_cast<std::uint32_t>(text_.size());
      if (end > begin && text_[end - 1] == '\r') --end;
      return {begin, end};
   }

   [[nodiscard]] std::uint32_t line_count() const {
      index_lines();
      return static_cast<std::uint32_t>(line_begins_.size());
   }

private:
   [[nodiscard]] std::uint32_t line_of(std::uint32_t offset) const {
      index_lines();
      const auto after = std::upper_bound(line_begins_.begin(), line_begins_.end(), offset);
      return static_cast<std::uint32_t>(after - line_begins_.begin());
   }

   void index_lines() const {
      if (!line_begins_.empty()) return;
      line_begins_.push_back(mark_size(text_));
      for (std::size_t at = text_.find('\n'); at != std::string_view::npos; at = text_.find('\n', at + 1)) {
         line_begins_.push_back(static_cast<std::uint32_t>(at + 1));
      }
   }

   std::string_view name_;
   std::string_view text_;
   mutable std::vector<std::uint32_t> line_begins_;
};

} // namespace zoql
