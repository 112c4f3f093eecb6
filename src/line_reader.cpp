// Reads blocks; a line longer than a block makes it grow.
#include "line_reader.hpp"

#include <algorithm>
#include <cerrno>

#include <unistd.h>

namespace zoql::tool {

namespace {

constexpr std::size_t block_bytes = std::size_t{64} << 10;

/// From feed to feed, which lie far apart: looking at every byte takes many times as long.
std::size_t count_feeds(std::string_view lines) {
   std::size_t count = 0;
   for (std::size_t at = lines.find('\n'); at != std::string_view::npos; at = lines.find('\n', at + 1)) ++count;
   return count;
}

} // namespace

bool line_reader::next(line_block& block) {
   block.size = rest_.size();
   block.bytes.resize(std::max(block.bytes.size(), rest_.size() + line_block::padding));
   std::copy(rest_.begin(), rest_.end(), block.bytes.begin());
   rest_.clear();
   std::size_t whole = 0;
   while (whole == 0) {
      const std::size_t before = block.size;
      if (!read_more(block)) break;
      const std::size_t feed = block.lines().substr(before).rfind('\n');
      if (feed != std::string_view::npos) whole = before + feed + 1;
   }
   if (whole != 0) {
      rest_.assign(block.lines().substr(whole));
      block.size = whole;
   }
   block.first = next_line_;
   next_line_ += count_feeds(block.lines());
   return block.size != 0;
}

bool line_reader::read_more(line_block& block) {
   const std::size_t needed = block.size + block_bytes + line_block::padding;
   if (block.bytes.size() < needed) block.bytes.resize(std::max(needed, block.size * 2));
   ssize_t count = 0;
   do {
      count =
         ::read(descriptor_, block.bytes.data() + block.size, block.bytes.size() - block.size - line_block::padding);
   } while (count < 0 && errno == EINTR);
   if (count < 0) failure_ = errno;
   if (count <= 0) return false;
   block.size += static_cast<std::size_t>(count);
   return true;
}

} // namespace zoql::tool
