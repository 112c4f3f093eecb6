// The atoms we scan ourselves: one `constexpr` function each, so that parser and compiler read the very same bytes.
#pragma once

#include <tao/pegtl/type_list.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace zoql::grammar {

/// A PEGTL rule made of `Atom::scan(first, last)`, which returns where the match ends, or nullptr for none.
template<typename Atom>
struct atom {
   using rule_t = Atom;
   using subs_t = tao::pegtl::empty_list;

   template<typename Input>
   [[nodiscard]] static bool match(Input& in) {
      const char* const end = Atom::scan(in.current(), in.end());
      if (end == nullptr) return false;
      in.bump(static_cast<std::size_t>(end - in.current()));
      return true;
   }
};

enum byte_class : std::uint8_t {
   is_blank = 1,
   is_digit = 2,
   is_letter = 4,
   /// Stands in names people write though no name may hold it: `$`, `@`, a byte of a longer UTF-8 sequence.
   is_odd_in_name = 8,
   is_relation = 16,
   is_hexadecimal = 32,
};

inline constexpr std::array<std::uint8_t, 256> byte_classes = [] {
   std::array<std::uint8_t, 256> classes{};
   for (const char byte : {' ', '\t', '\r', '\n'}) classes[static_cast<unsigned char>(byte)] = is_blank;
   for (char byte = '0'; byte <= '9'; ++byte) classes[static_cast<unsigned char>(byte)] = is_digit | is_hexadecimal;
   for (char byte = 'a'; byte <= 'z'; ++byte) {
      const std::uint8_t hexadecimal = byte <= 'f' ? is_hexadecimal : 0;
      classes[static_cast<unsigned char>(byte)] = is_letter | hexadecimal;
      classes[static_cast<unsigned char>(byte - 'a' + 'A')] = is_letter | hexadecimal;
   }
   for (const char byte : {'_', '$', '@'}) classes[static_cast<unsigned char>(byte)] = is_odd_in_name;
   for (std::size_t byte = 0x80; byte < 0x100; ++byte) classes[byte] = is_odd_in_name;
   for (const char byte : {'=', '<', '>', '!'}) classes[static_cast<unsigned char>(byte)] = is_relation;
   return classes;
}();

[[nodiscard]] constexpr bool has_class(char byte, unsigned classes) noexcept {
   return (byte_classes[static_cast<unsigned char>(byte)] & classes) != 0;
}

inline constexpr unsigned name_start = is_letter | is_odd_in_name;
inline constexpr unsigned name_part = is_letter | is_digit | is_odd_in_name;

[[nodiscard]] constexpr const char* skip_class(const char* first, const char* last, unsigned classes) noexcept {
   while (first != last && has_class(*first, classes)) ++first;
   return first;
}

/// ASCII lower case; other bytes stay.
[[nodiscard]] constexpr char lowered(char byte) noexcept {
   return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

/// Where the lower-case `word` ends if it stands at `first` in any case and does not go on as a longer name, else
/// nullptr.
template<std::size_t Size>
[[nodiscard]] constexpr const char* scan_word(const char* first, const char* last, const char (&word)[Size]) noexcept {
   constexpr std::size_t length = Size - 1;
   if (static_cast<std::size_t>(last - first) < length) return nullptr;
   for (std::size_t at = 0; at < length; ++at) {
      if (static_cast<char>(first[at] | 0x20) != word[at]) return nullptr;
   }
   first += length;
   return first != last && has_class(*first, name_part) ? nullptr : first;
}

/// Space, tab, carriage return and line feed, any number.
struct blank_run : atom<blank_run> {
   [[nodiscard]] static constexpr const char* scan(const char* first, const char* last) noexcept {
      return skip_class(first, last, is_blank);
   }
};

/// One name without dots, and bytes no name may hold, which a rule refuses later (N09).
struct identifier : atom<identifier> {
   [[nodiscard]] static constexpr const char* scan(const char* first, const char* last) noexcept {
      if (first == last || !has_class(*first, name_start) || is_left_over(first, last)) return nullptr;
      return skip_class(first + 1, last, name_part);
   }

private:
   /// `${` and the one-character ellipsis begin placeholders.
   [[nodiscard]] static constexpr bool is_left_over(const char* first, const char* last) noexcept {
      if (last - first > 1 && first[0] == '$' && first[1] == '{') return true;
      return last - first > 2 && first[0] == '\xE2' && first[1] == '\x80' && first[2] == '\xA6';
   }
};

/// A comment, which neither dialect has: `--`, `//` and `#` to the end of the line, `/* */` to its end or the text's.
struct comment : atom<comment> {
   [[nodiscard]] static constexpr const char* scan(const char* first, const char* last) noexcept {
      if (first == last) return nullptr;
      const char next = first + 1 != last ? first[1] : '\0';
      if (*first == '#') return next == '{' ? nullptr : scan_line(first, last);
      if ((*first == '-' || *first == '/') && next == *first) return scan_line(first, last);
      if (*first == '/' && next == '*') return scan_block(first + 2, last);
      return nullptr;
   }

private:
   [[nodiscard]] static constexpr const char* scan_line(const char* first, const char* last) noexcept {
      while (first != last && *first != '\n') ++first;
      return first;
   }

   [[nodiscard]] static constexpr const char* scan_block(const char* first, const char* last) noexcept {
      for (; first != last; ++first) {
         if (*first == '*' && first + 1 != last && first[1] == '/') return first + 2;
      }
      return last;
   }
};

/// A single-quoted string without anything that needs a second look: no quote, no backslash.
struct plain_string : atom<plain_string> {
   [[nodiscard]] static constexpr const char* scan(const char* first, const char* last) noexcept {
      if (first == last || *first != '\'') return nullptr;
      for (++first; first != last && *first != '\\'; ++first) {
         if (*first != '\'') continue;
         return first + 1 != last && first[1] == '\'' ? nullptr : first + 1;
      }
      return nullptr;
   }
};

/// `'\''x'\''`: a string in the quoting of a shell, pasted along with the statement.
struct shell_string : atom<shell_string> {
   [[nodiscard]] static constexpr const char* scan(const char* first, const char* last) noexcept {
      const char* const text = skip_mark(first, last);
      if (text == nullptr || text == last || has_class(*text, is_blank)) return nullptr;
      const char* end = text;
      while (end != last && *end != '\'' && *end != '\n') ++end;
      return end == text ? nullptr : skip_mark(end, last);
   }

private:
   [[nodiscard]] static constexpr const char* skip_mark(const char* first, const char* last) noexcept {
      constexpr char mark[] = {'\'', '\\', '\'', '\''};
      for (const char byte : mark) {
         if (first == last || *first++ != byte) return nullptr;
      }
      return first;
   }
};

/// Text between the quotes a word processor makes, U+2018, U+2019, U+201C and U+201D, or from one of them to a straight
/// one.
struct typographic_string : atom<typographic_string> {
   [[nodiscard]] static constexpr const char* scan(const char* first, const char* last) noexcept {
      if (!is_mark(first, last)) return nullptr;
      for (first += 3; first != last && *first != '\n'; ++first) {
         if (is_mark(first, last)) return first + 3;
         if (*first == '\'' || *first == '"') return first + 1;
      }
      return nullptr;
   }

private:
   [[nodiscard]] static constexpr bool is_mark(const char* first, const char* last) noexcept {
      return last - first >= 3 && first[0] == '\xE2' && first[1] == '\x80' &&
             (first[2] == '\x98' || first[2] == '\x99' || first[2] == '\x9C' || first[2] == '\x9D');
   }
};

/// From a single quote that is never closed to the end of the text.
struct unclosed_string : atom<unclosed_string> {
   [[nodiscard]] static constexpr const char* scan(const char* first, const char* last) noexcept {
      return first != last && *first == '\'' ? last : nullptr;
   }
};

/// Text between two equal marks, a doubled mark standing for itself: `"…"` (a label), `` `…` `` (in neither dialect).
template<char Mark>
struct quoted : atom<quoted<Mark>> {
   [[nodiscard]] static constexpr const char* scan(const char* first, const char* last) noexcept {
      if (first == last || *first != Mark) return nullptr;
      for (++first; first != last; ++first) {
         if (*first != Mark) continue;
         if (first + 1 == last || first[1] != Mark) return first + 1;
         ++first;
      }
      return nullptr;
   }
};

/// A number with its sign, and whatever touches it: `15and` is one atom that a rule refuses, but `15 and` is two.
struct number : atom<number> {
   [[nodiscard]] static constexpr const char* scan(const char* first, const char* last) noexcept {
      if (first != last && (*first == '+' || *first == '-')) ++first;
      if (first == last) return nullptr;
      const bool dot_first = *first == '.' && first + 1 != last && has_class(first[1], is_digit);
      if (!dot_first && !has_class(*first, is_digit)) return nullptr;
      const char* const digits = skip_class(first, last, is_digit);
      if (const char* const glued = scan_glued_keyword(digits, last)) return glued;
      while (first != last && (has_class(*first, name_part) || *first == '.')) ++first;
      return first;
   }

private:
   /// `1and x = 2`: the number ends where the keyword begins, so that the mistake named is the missing blank.
   [[nodiscard]] static constexpr const char* scan_glued_keyword(const char* first, const char* last) noexcept {
      return scan_word(first, last, "and") != nullptr || scan_word(first, last, "or") != nullptr ? first : nullptr;
   }
};

/// A date or datetime without quotes, whole or malformed: four digits, a hyphen, a digit, then all that dates are made
/// of, and a time behind a blank; or three numbers with slashes between them.
struct bare_date : atom<bare_date> {
   [[nodiscard]] static constexpr const char* scan(const char* first, const char* last) noexcept {
      if (last - first < 6 || !has_class(*first, is_digit)) return nullptr;
      if (const char* const slashed = scan_slashed(first, last)) return slashed;
      if (skip_class(first, first + 4, is_digit) != first + 4 || first[4] != '-') return nullptr;
      if (!has_class(first[5], is_digit)) return nullptr;
      return scan_time(scan_bytes(first + 5, last), last);
   }

private:
   [[nodiscard]] static constexpr const char* scan_bytes(const char* first, const char* last) noexcept {
      while (first != last && is_date_byte(*first)) ++first;
      return first;
   }

   /// A blank and `hh:…`, or nothing.
   [[nodiscard]] static constexpr const char* scan_time(const char* first, const char* last) noexcept {
      const bool follows = last - first > 3 && *first == ' ' && has_class(first[1], is_digit) &&
                           has_class(first[2], is_digit) && first[3] == ':';
      return follows ? scan_bytes(first + 3, last) : first;
   }

   [[nodiscard]] static constexpr const char* scan_slashed(const char* first, const char* last) noexcept {
      for (int part = 0; part < 3; ++part) {
         if (part > 0 && (first == last || *first++ != '/')) return nullptr;
         const char* const end = skip_class(first, last, is_digit);
         if (end == first || end - first > 4) return nullptr;
         first = end;
      }
      return first;
   }

   [[nodiscard]] static constexpr bool is_date_byte(char byte) noexcept {
      return has_class(byte, name_part) || byte == '-' || byte == ':' || byte == '.' || byte == '+';
   }
};

/// A comparison sign: every run of `= ! < >`, those of other languages too (`<>`, `==`, `<=>`).
struct relation_sign : atom<relation_sign> {
   [[nodiscard]] static constexpr const char* scan(const char* first, const char* last) noexcept {
      const char* const end = skip_class(first, last, is_relation);
      return end == first ? nullptr : end;
   }
};

} // namespace zoql::grammar
