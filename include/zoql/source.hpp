// A text with a name, and the lines and columns of its bytes.
#pragma once

#include <zoql/code_points.hpp>
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

/// How many bytes the byte order mark takes that a UTF-8 text may begin with. It is part of no line, so no column counts
/// it; every reader of files asks here.
[[nodiscard]] constexpr std::uint32_t mark_size(std::string_view text) noexcept {
   return text.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0;
}

/// A text with a name and an index of its lines, made on the first question. The text is viewed, not copied.
class source {
public:
   source(std::string_view name, std::string_view text) : name_(name), text_(text), code_points_(text) {}

   [[nodiscard]] std::string_view name() const noexcept { return name_; }
   [[nodiscard]] std::string_view text() const noexcept { return text_; }

   /// The line and column of a byte; an offset past the end is taken for the end, one inside a byte order mark for the
   /// first character.
   [[nodiscard]] position at(std::uint32_t offset) const {
      offset = std::max(std::min(offset, static_cast<std::uint32_t>(text_.size())), mark_size(text_));
      const std::uint32_t line = line_of(offset);
      return {line, 1 + count_between(line_begins_[line - 1], offset)};
   }

   /// Where the character in a column of a line begins, both counted from 1; where the line ends if it has fewer.
   [[nodiscard]] std::uint32_t offset_of(position where) const {
      const span line = line_span(where.line);
      const std::uint32_t columns = where.column - 1;
      if (line.size() <= columns) return line.end;
      if (line.size() > near)
         return std::min(line.end, code_points_.offset_of(code_points_.count_before(line.begin) + columns));
      std::uint32_t left = columns;
      std::uint32_t found = line.end;
      each_code_point(line.of(text_), [&](std::uint32_t at) {
         if (left == 0) found = line.begin + at;
         return left-- > 0;
      });
      return found;
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
   /// Within so many bytes characters are counted one by one; what is farther apart takes an index of the whole text.
   static constexpr std::uint32_t near = 1024;

   [[nodiscard]] std::uint32_t count_between(std::uint32_t begin, std::uint32_t end) const {
      if (end - begin <= near) return count_code_points(text_.substr(begin, end - begin));
      return code_points_.count_before(end) - code_points_.count_before(begin);
   }

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
   mutable code_point_index code_points_;
};

} // namespace zoql
