// Whether a string is a date, as the grammar's `date_text` reads it: the builder does not pay for the grammar.
#pragma once

#include <zoql/ast/kind.hpp>
#include <zoql/build/name.hpp>

#include <cstddef>
#include <string_view>

namespace zoql::building {

/// Reads a text from its front; every `take` that fails leaves it as it was.
class date_reader {
public:
   constexpr explicit date_reader(std::string_view text) noexcept : rest_(text) {}

   /// `date`, `datetime` or `relative_date`; `none` where the text is none of them.
   [[nodiscard]] constexpr ast::word read() noexcept {
      take_blanks();
      ast::word word = ast::word::none;
      if (!take_iso(word) && !take_relative(word)) return ast::word::none;
      take_blanks();
      return rest_.empty() ? word : ast::word::none;
   }

private:
   constexpr void take_blanks() noexcept {
      while (rest_.starts_with(' ')) rest_.remove_prefix(1);
   }
   constexpr bool take(char byte) noexcept {
      if (!rest_.starts_with(byte)) return false;
      rest_.remove_prefix(1);
      return true;
   }
   /// That many digits; 0: one or more.
   constexpr bool take_digits(std::size_t count) noexcept {
      std::size_t found = 0;
      while (found < rest_.size() && (count == 0 || found < count) && is_digit(rest_[found])) ++found;
      if (found == 0 || found < count) return false;
      rest_.remove_prefix(found);
      return true;
   }
   /// A lower-case word in any case.
   constexpr bool take_word(std::string_view word) noexcept {
      if (rest_.size() < word.size()) return false;
      for (std::size_t at = 0; at < word.size(); ++at) {
         const char byte = rest_[at];
         if (byte != word[at] && (!is_letter(byte) || (byte | 0x20) != word[at])) return false;
      }
      rest_.remove_prefix(word.size());
      return true;
   }
   /// What a part leaves behind when it fails is not consumed.
   template<typename Part>
   constexpr bool maybe(Part part) noexcept {
      const std::string_view before = rest_;
      if (part()) return true;
      rest_ = before;
      return false;
   }

   constexpr bool take_offset() noexcept {
      return (take('+') || take('-')) && take_digits(2) && take(':') && take_digits(2);
   }
   constexpr bool take_time() noexcept {
      if (!(take('T') && take_digits(2) && take(':') && take_digits(2))) return false;
      maybe([this] {
         if (!(take(':') && take_digits(2))) return false;
         maybe([this] { return take('.') && take_digits(0); });
         return true;
      });
      return true;
   }
   constexpr bool take_iso(ast::word& word) noexcept {
      return maybe([this, &word] {
         if (!(take_digits(4) && take('-') && take_digits(2) && take('-') && take_digits(2))) return false;
         word = maybe([this] { return take_time(); }) ? ast::word::datetime : ast::word::date;
         if (!take('Z')) maybe([this] { return take_offset(); });
         return true;
      });
   }

   constexpr bool take_shift() noexcept {
      if (!take('+') && !take('-')) return false;
      take_blanks();
      if (!take_digits(0)) return false;
      take_blanks();
      bool unit = false;
      for (const std::string_view name : units) unit = unit || take_word(name);
      if (unit && !take('s')) take('S');
      return unit;
   }
   constexpr bool take_zone() noexcept {
      if (!take('(')) return false;
      if (!maybe([this] { return take_offset() && rest_.starts_with(')'); }) && !take_zone_name()) return false;
      return take(')');
   }
   constexpr bool take_zone_name() noexcept {
      if (rest_.empty() || !is_letter(rest_.front())) return false;
      constexpr std::string_view marks = "_+/ -";
      while (!rest_.empty() &&
             (is_letter(rest_.front()) || is_digit(rest_.front()) || marks.find(rest_.front()) != marks.npos)) {
         rest_.remove_prefix(1);
      }
      return true;
   }
   constexpr bool take_relative(ast::word& word) noexcept {
      if (!take_word("now") && !take_word("today")) return false;
      word = ast::word::relative_date;
      maybe([this] {
         take_blanks();
         return take_shift();
      });
      maybe([this] {
         take_blanks();
         return take_zone();
      });
      return true;
   }

   static constexpr std::string_view units[] = {"second", "minute", "hour", "day", "week", "month", "year"};
   std::string_view rest_;
};

/// What kind of date the text of a string literal is.
[[nodiscard]] constexpr ast::word date_word(std::string_view text) noexcept { return date_reader(text).read(); }

} // namespace zoql::building
