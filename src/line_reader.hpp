// Reads a file descriptor in blocks of whole lines.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace zoql::tool {

/// Lines that have come in together.
struct line_block {
   /// So many bytes that are no part of `lines` can be read behind them: those who read many bytes at once may.
   static constexpr std::size_t padding = 64;

   std::string bytes;
   std::size_t size = 0;
   /// The number of the first line, from 1.
   std::size_t first = 1;

   [[nodiscard]] std::string_view lines() const noexcept { return std::string_view(bytes).substr(0, size); }
};

class line_reader {
public:
   explicit line_reader(int descriptor) : descriptor_(descriptor) {}

   /// Fills a block with what is there: it waits for one line, not for more. Only the last line may lack its line feed.
   /// False at the end or after a failure.
   [[nodiscard]] bool next(line_block& block);

   /// The `errno` of the read that failed; 0 when none did.
   [[nodiscard]] int failure() const noexcept { return failure_; }

private:
   [[nodiscard]] bool read_more(line_block& block);

   int descriptor_;
   /// The beginning of a line whose end has not come yet.
   std::string rest_;
   std::size_t next_line_ = 1;
   int failure_ = 0;
};

} // namespace zoql::tool
