// The text that `print` writes: it grows at its end, and a blank of it may become the end of a line.
#pragma once

#include <zoql/growing.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace zoql::printing {

class written_text {
public:
   [[nodiscard]] std::size_t size() const noexcept { return bytes_.size(); }
   [[nodiscard]] std::string_view view() const noexcept { return {bytes_.data(), bytes_.size()}; }

   void reserve(std::size_t bytes) { bytes_.reserve(bytes); }
   void clear() noexcept { bytes_.clear(); }
   [[gnu::always_inline]] void put(std::string_view words) { bytes_.append(words.data(), words.size()); }
   [[gnu::always_inline]] void put(char byte) { bytes_.push_back(byte); }

   /// Where the last line begins.
   [[nodiscard]] std::size_t last_line() const noexcept { return view().rfind('\n') + 1; }

   /// Ends a line where a blank stands, and indents the next.
   void break_line(std::size_t at) {
      const std::string rest(view().substr(at + 1));
      bytes_.shrink(at);
      put("\n   ");
      put(rest);
   }

   [[nodiscard]] growing<char> take() && noexcept { return std::move(bytes_); }

private:
   growing<char> bytes_;
};

} // namespace zoql::printing
