// Names and values as most statements have them, which need no second look, read a block of bytes at a time.
#pragma once

#include <zoql/grammar/scan.hpp>
#include <zoql/grammar/vectors.hpp>
#include <zoql/grammar/words.hpp>

#include <cstddef>
#include <cstdint>

namespace zoql::grammar {

/// A text of which the part from `first` to `last` is still to be read; `block` is where its last whole block begins.
struct unread {
   const char* begin;
   const char* first;
   const char* last;
   const char* block;

   [[nodiscard]] constexpr unread from(const char* next) const noexcept { return {begin, next, last, block}; }
};

// --- names -----------------------------------------------------------------------------------------------------------

/// The bytes that end a name of letters, digits and low lines.
struct plain_name_end {
   [[nodiscard]] static constexpr bool holds(char byte) noexcept {
      return !has_class(byte, is_letter | is_digit) && byte != '_';
   }
   /// See `name_end`.
   template<typename Vector>
   [[nodiscard, gnu::always_inline]] static auto in(typename Vector::bytes block) noexcept {
      const auto small = Vector::either(block, Vector::all(' '));
      const auto letters = Vector::greater(Vector::add(small, Vector::all(127 - 'z')), Vector::all(127 - 26));
      const auto digits = Vector::greater(Vector::add(block, Vector::all(127 - '9')), Vector::all(127 - 10));
      const auto line = Vector::equal(block, Vector::all('_'));
      return Vector::where(Vector::either(Vector::either(letters, digits), line)) ^ Vector::everywhere;
   }
};

/// The bytes that end a run of letters.
struct letter_end {
   [[nodiscard]] static constexpr bool holds(char byte) noexcept { return !has_class(byte, is_letter); }
   /// See `name_end`.
   template<typename Vector>
   [[nodiscard, gnu::always_inline]] static auto in(typename Vector::bytes block) noexcept {
      const auto small = Vector::either(block, Vector::all(' '));
      return Vector::where(Vector::greater(Vector::all(127 - 25), Vector::add(small, Vector::all(127 - 'z'))));
   }
};

/// Where a part of a name ends behind which something stands, else nullptr. Most have letters only, which is a shorter
/// look.
[[nodiscard, gnu::always_inline]] inline const char* scan_plain_part(unread text) noexcept {
   const char* const end = find_in<letter_end>(text.first, text.last, text.block);
   if (end == nullptr || !has_class(*end, is_digit | is_odd_in_name)) [[likely]]
      return end;
   return find_in<plain_name_end>(end, text.last, text.block);
}

/// A name of one or two parts.
struct seen_name {
   const char* begin;
   const char* dot; ///< the begin of the text where there is none
   const char* end;
};

/// Reads a name that means nothing else and behind which something stands; false where it is not as plain as that.
[[nodiscard, gnu::always_inline]] inline bool read_plain_name(unread text, seen_name& name) noexcept {
   if (text.first > text.block && text.last - text.first < 2) return false;
   name.begin = text.first;
   name.dot = text.begin;
   name.end = scan_plain_part(text);
   if (name.end == nullptr) return false;
   if (may_begin_meaningful(text.first[0], text.first[1])) [[unlikely]] {
      if (!has_class(*text.first, is_letter) || may_be_meaningful(text.first, name.end, text.last)) return false;
   }
   if (*name.end != '.') return true;
   name.dot = name.end;
   const char* const second = name.dot + 1;
   if (second == text.last || !has_class(*second, is_letter)) return false;
   name.end = scan_plain_part(text.from(second));
   return name.end != nullptr;
}

// --- values ----------------------------------------------------------------------------------------------------------

/// What a value can be; the words come last.
enum class plain_value : std::uint8_t { string, date, datetime, number, yes, no, null };

/// A value and where it ends, nullptr where none is found.
struct found_value {
   const char* end;
   plain_value kind;
};

/// A string that is a date of a fixed form, of which `first` is the year.
[[nodiscard]] constexpr found_value scan_plain_date(const char* first, const char* last) noexcept {
   constexpr byte_form<std::uint64_t> month("dddd-dd-");
   constexpr byte_form<std::uint16_t> day("dd");
   constexpr byte_form<std::uint64_t> clock("dd:dd:dd");
   constexpr byte_form<std::uint32_t> zone("dd:d");
   constexpr found_value none{nullptr, plain_value::date};
   if (last - first < 11 || !month.fits(first) || !day.fits(first + 8)) return none;
   const char* end = first + 10;
   const bool has_time = *end == 'T';
   if (has_time) {
      if (last - end < 10 || !clock.fits(end + 1)) return none;
      end += 9;
   }
   if (*end == '+' || *end == '-') {
      if (last - end < 7 || !zone.fits(end + 1) || !has_class(end[5], is_digit)) return none;
      end += 6;
   }
   if (*end != '\'' || (end + 1 != last && end[1] == '\'')) return none;
   return {end + 1, has_time ? plain_value::datetime : plain_value::date};
}

/// Whether what stands behind a quote may be a date relative to now, or one behind blanks.
[[nodiscard]] constexpr bool may_be_other_date(const char* first) noexcept {
   const char letter = static_cast<char>(*first | 0x20);
   if (letter != 'n' && letter != 't' && letter != ' ') return false;
   const auto four = load<std::uint32_t>(first) | letter_case<std::uint32_t>;
   return letter == ' ' || four == load<std::uint32_t>("toda") || (four & 0xFF'FFFFU) == load<std::uint32_t>("now");
}

/// A string without anything that needs a second look.
[[nodiscard, gnu::always_inline]] inline found_value scan_usual_string(unread text) noexcept {
   constexpr found_value none{nullptr, plain_value::string};
   const char* const inside = text.first + 1;
   if (text.last - inside < 5) return none;
   if (has_class(*inside, is_digit)) {
      if (inside[4] == '-') return scan_plain_date(inside, text.last);
   } else if (may_be_other_date(inside)) {
      return none;
   }
   using mark = any_of<'\'', '\\'>;
   // Zuora's ids have 32 digits.
   const bool is_id = text.last - inside > 32 && inside[32] == '\'' && holds_none_of_32<mark>(inside);
   const char* const end = is_id ? inside + 32 : find_in<mark>(inside, text.last, text.block);
   if (end == nullptr || *end != '\'' || (end + 1 != text.last && end[1] == '\'')) return none;
   return {end + 1, plain_value::string};
}

/// A number without a sign.
[[nodiscard]] constexpr const char* scan_usual_number(const char* first, const char* last) noexcept {
   const char* end = skip_class(first, last, is_digit);
   if (last - end > 1 && *end == '.' && has_class(end[1], is_digit)) end = skip_class(end + 1, last, is_digit);
   return end != last && (has_class(*end, name_part) || *end == '.') ? nullptr : end;
}

[[nodiscard]] constexpr found_value scan_usual_word(const char* first, const char* last) noexcept {
   switch (lowered(*first)) {
   case 't':
      return {scan_word(first, last, "true"), plain_value::yes};
   case 'f':
      return {scan_word(first, last, "false"), plain_value::no};
   default:
      return {scan_word(first, last, "null"), plain_value::null};
   }
}

/// The value that begins a text with at least one byte.
[[nodiscard, gnu::always_inline]] inline found_value scan_plain_value(unread text) noexcept {
   if (*text.first == '\'') return scan_usual_string(text);
   if (has_class(*text.first, is_digit)) return {scan_usual_number(text.first, text.last), plain_value::number};
   return scan_usual_word(text.first, text.last);
}

} // namespace zoql::grammar
