// Reads the text of a date from left to right.
#pragma once

#include <cstddef>
#include <string_view>

namespace zoql::date_reading {

[[nodiscard]] constexpr bool is_digit(char byte) noexcept { return byte >= '0' && byte <= '9'; }
[[nodiscard]] constexpr bool is_letter(char byte) noexcept { return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z'; }
[[nodiscard]] constexpr char lowered(char byte) noexcept {
   return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20) : byte;
}

/// Whether a text begins with this lower-case text in any case.
[[nodiscard]] constexpr bool begins_with(std::string_view text, std::string_view word) noexcept {
   if (text.size() < word.size()) return false;
   for (std::size_t at = 0; at < word.size(); ++at) {
      if (lowered(text[at]) != word[at]) return false;
   }
   return true;
}

/// The same, and the word ends there.
[[nodiscard]] constexpr bool begins_with_word(std::string_view text, std::string_view word) noexcept {
   if (!begins_with(text, word)) return false;
   const char after = text.size() == word.size() ? '\0' : text[word.size()];
   return !is_digit(after) && after != '_' && !is_letter(after);
}

class reader {
public:
   constexpr explicit reader(std::string_view text) noexcept : text_(text) {}

   [[nodiscard]] constexpr std::size_t at() const noexcept { return at_; }
   [[nodiscard]] constexpr bool at_end() const noexcept { return at_ == text_.size(); }
   [[nodiscard]] constexpr char next() const noexcept { return at_end() ? '\0' : text_[at_]; }
   [[nodiscard]] constexpr std::string_view rest() const noexcept { return text_.substr(at_); }

   constexpr bool take(char byte) noexcept {
      if (at_end() || text_[at_] != byte) return false;
      ++at_;
      return true;
   }
   /// A text that is there as it stands, or in any case if it is given in lower case.
   constexpr bool take(std::string_view word) noexcept {
      if (!begins_with(rest(), word)) return false;
      at_ += word.size();
      return true;
   }
   constexpr std::size_t take_blanks() noexcept {
      const std::size_t begin = at_;
      while (take(' ')) {
      }
      return at_ - begin;
   }
   /// Up to this many digits; how many there were.
   constexpr std::size_t take_digits(std::size_t most, unsigned& value) noexcept {
      value = 0;
      std::size_t count = 0;
      for (; count < most && is_digit(next()); ++count) value = value * 10 + static_cast<unsigned>(text_[at_++] - '0');
      return count;
   }
   constexpr bool take_four(unsigned& value) noexcept {
      unsigned centuries = 0;
      if (!take_two(centuries) || !take_two(value)) return false;
      value += centuries * 100;
      return true;
   }
   constexpr bool take_two(unsigned& value) noexcept {
      if (text_.size() - at_ < 2 || !is_digit(text_[at_]) || !is_digit(text_[at_ + 1])) return false;
      value = static_cast<unsigned>(text_[at_] - '0') * 10 + static_cast<unsigned>(text_[at_ + 1] - '0');
      at_ += 2;
      return true;
   }
   constexpr void move_to(std::size_t place) noexcept { at_ = place; }

private:
   std::string_view text_;
   std::size_t at_ = 0;
};

} // namespace zoql::date_reading
