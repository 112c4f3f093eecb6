// Numbers as people write them: with a comma, a dot or a space after each three digits, or a comma for the dot.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/diagnostic.hpp>
#include <zoql/span.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace zoql {

namespace digit_parting {

/// The digits at the front of a text.
[[nodiscard]] constexpr std::size_t digits_at(std::string_view text, std::size_t at) noexcept {
   return ascii::count_front(text.substr(at), ascii::is_digit);
}

/// Where groups of three digits with one mark between them end that begin at the front of a text.
[[nodiscard]] constexpr std::size_t grouped_end(std::string_view text, char mark) noexcept {
   std::size_t end = digits_at(text, 0);
   if (end == 0 || end > 3) return end;
   for (;;) {
      std::size_t next = end;
      while (next < text.size() && text[next] == mark && (mark == ' ' || next == end)) ++next;
      if (next == end || digits_at(text, next) != 3) return end;
      end = next + 3;
   }
}

} // namespace digit_parting

/// How many bytes the sign of a currency has at the front of a text; 0 where none stands there.
[[nodiscard]] constexpr std::uint32_t currency_size(std::string_view text) noexcept {
   for (const std::string_view sign : {"$", "\xC2\xA2", "\xC2\xA3", "\xC2\xA5", "\xE2\x82\xAC", "\xE2\x82\xB9"}) {
      if (text.starts_with(sign)) return static_cast<std::uint32_t>(sign.size());
   }
   return 0;
}

/// The edits that make one number of a text such as `1,000`, `1 000.50`, `1.000,50`, `10,5` or `$10`; none where it is
/// none of these.
[[nodiscard]] constexpr std::vector<edit> joined_digits(std::string_view text, span where) {
   if (const std::uint32_t sign = currency_size(where.of(text)); sign != 0) {
      const span rest{where.begin + sign, where.end};
      std::vector<edit> edits = joined_digits(text, rest);
      const std::string_view plain = rest.of(text);
      const std::size_t whole = digit_parting::digits_at(plain, 0);
      const bool is_number = whole > 0 && (whole == plain.size() ||
                                           (plain[whole] == '.' && whole + 1 < plain.size() &&
                                            digit_parting::digits_at(plain, whole + 1) == plain.size() - whole - 1));
      if (!edits.empty() || is_number) edits.insert(edits.begin(), edit{{where.begin, rest.begin}, ""});
      return edits;
   }
   const std::string_view number = where.of(text);
   std::vector<edit> edits;
   for (const char mark : {',', ' ', '.'}) {
      edits.clear();
      const std::size_t whole = digit_parting::grouped_end(number, mark);
      for (std::size_t at = 0; at < whole;) {
         const std::size_t end = at + digit_parting::digits_at(number, at);
         std::size_t next = end;
         while (next < whole && number[next] == mark) ++next;
         if (next != end)
            edits.push_back(
               {{where.begin + static_cast<std::uint32_t>(end), where.begin + static_cast<std::uint32_t>(next)}, ""});
         at = next;
      }
      if (whole == number.size() && !edits.empty()) return edits;
      const char point = whole < number.size() ? number[whole] : mark;
      if ((point != ',' && point != '.') || point == mark) continue;
      const std::size_t fraction = digit_parting::digits_at(number, whole + 1);
      if (fraction == 0 || whole + 1 + fraction != number.size() || (edits.empty() && point == '.')) continue;
      const std::uint32_t comma = where.begin + static_cast<std::uint32_t>(whole);
      if (point == ',') edits.push_back({{comma, comma + 1}, "."});
      return edits;
   }
   return {};
}

} // namespace zoql
