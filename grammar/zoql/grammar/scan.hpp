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
      if (first == last || !has_class(*first, name_start)) return nullptr;
      return skip_class(first + 1, last, name_part);
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
/// of.
struct bare_date : atom<bare_date> {
   [[nodiscard]] static constexpr const char* scan(const char* first, const char* last) noexcept {
      if (last - first < 6 || !has_class(*first, is_digit)) return nullptr;
      if (skip_class(first, first + 4, is_digit) != first + 4 || first[4] != '-') return nullptr;
      if (!has_class(first[5], is_digit)) return nullptr;
      first += 5;
      while (first != last && is_date_byte(*first)) ++first;
      return first;
   }

private:
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
