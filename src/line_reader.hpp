// Reads a file descriptor line by line with one growing buffer.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace zoql::tool {

class line_reader {
public:
   /// `before_wait` is called before every read that may block, so that what was answered so far can be sent.
   line_reader(int descriptor, std::function<void()> before_wait);

   /// The next line without its line feed, valid until the next call; nothing at the end or after a failure.
   [[nodiscard]] std::optional<std::string_view> next();

   /// The `errno` of the read that failed; 0 when none did.
   [[nodiscard]] int failure() const noexcept { return failure_; }

private:
   /// Reads more behind what is there; false at the end.
   [[nodiscard]] bool fill();

   int descriptor_;
   std::function<void()> before_wait_;
   std::string buffer_;
   std::size_t begin_ = 0;
   std::size_t end_ = 0;
   int failure_ = 0;
};

} // namespace zoql::tool
