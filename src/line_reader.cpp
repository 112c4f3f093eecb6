// Reads lines in blocks; a line longer than the buffer makes it grow.
#include "line_reader.hpp"

#include <algorithm>
#include <cerrno>
#include <utility>

#include <unistd.h>

namespace zoql::tool {

line_reader::line_reader(int descriptor, std::function<void()> before_wait)
    : descriptor_(descriptor), before_wait_(std::move(before_wait)), buffer_(1 << 16, '\0') {}

std::optional<std::string_view> line_reader::next() {
   std::size_t searched = begin_;
   for (;;) {
      const std::string_view unread = std::string_view(buffer_).substr(searched, end_ - searched);
      if (const std::size_t feed = unread.find('\n'); feed != std::string_view::npos) {
         const std::size_t line_end = searched + feed;
         const std::string_view line = std::string_view(buffer_).substr(begin_, line_end - begin_);
         begin_ = line_end + 1;
         return line;
      }
      searched = end_ - begin_;
      if (fill()) continue;
      if (begin_ == end_) return std::nullopt;
      const std::size_t last = std::exchange(begin_, end_);
      return std::string_view(buffer_).substr(last, end_ - last);
   }
}

bool line_reader::fill() {
   std::copy(buffer_.begin() + static_cast<std::ptrdiff_t>(begin_), buffer_.begin() + static_cast<std::ptrdiff_t>(end_),
             buffer_.begin());
   end_ -= begin_;
   begin_ = 0;
   if (end_ == buffer_.size()) buffer_.resize(buffer_.size() * 2);
   before_wait_();
   ssize_t count = 0;
   do {
      count = ::read(descriptor_, buffer_.data() + end_, buffer_.size() - end_);
   } while (count < 0 && errno == EINTR);
   if (count < 0) failure_ = errno;
   if (count <= 0) return false;
   end_ += static_cast<std::size_t>(count);
   return true;
}

} // namespace zoql::tool
