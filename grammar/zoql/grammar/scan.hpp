// The atoms we scan ourselves: one `constexpr` function each, so that parser and compiler read the very same bytes.
#pragma once

#include <zoql/grammar/bytes.hpp>
#include <zoql/grammar/vectors.hpp>
#include <zoql/grammar/words.hpp>

#include <tao/pegtl/type_list.hpp>

#include <cstddef>
#include <string_view>

namespace zoql::grammar {

/// A PEGTL rule made of `Atom::scan(first, last)`, which returns where the match ends, or nullptr for none.
template<typename Atom>
struct atom {
   using rule_t = Atom;
   using subs_t = tao::pegtl::empty_list;

   template<typename Input>
   [[nodiscard, gnu::always_inline]] static bool match(Input& in) {
      const char* const end = Atom::scan(in.current(), in.end());
      if (end == nullptr) return false;
      in.bump(static_cast<std::size_t>(end - in.current()));
      return true;
   }
};

/// Where the lower-case `word` ends if it stands at `first` in any case and does not go on as a longer name, else
/// nullptr.
template<std::size_t Size>
[[nodiscard]] constexpr const char* scan_word(const char* first, const char* last, const char (&word)[Size]) noexcept {
   constexpr std::size_t length = Size - 1;
   if (static_cast<std::size_t>(last - first) < length) return nullptr;
   if (!holds_word<length>(first, word)) return nullptr;
   first += length;
   return first != last && has_class(*first, name_part) ? nullptr : first;
}

/// The same of a word that is not known when the compiler runs.
[[nodiscard]] constexpr const char* scan_word(const char* first, const char* last, std::string_view word) noexcept {
   if (static_cast<std::size_t>(last - first) < word.size()) return nullptr;
   for (const char letter : word) {
      if (lowered(*first++) != letter) return nullptr;
   }
   return first != last && has_class(*first, name_part) ? nullptr : first;
}

/// Space, tab, carriage return and line feed, any number.
struct blank_run : atom<blank_run> {
   [[nodiscard]] static constexpr const char* scan(const char* first, const char* last) noexcept {
      // Most bytes are no blanks, and are greater than all of them.
      while (first != last && static_cast<unsigned char>(*first) <= ' ' && has_class(*first, is_blank)) ++first;
      return first;
   }
};

/// The same where the byte behind it does not go on with the operand a name has begun.
template<typename Blanks>
struct quiet : atom<quiet<Blanks>> {
   [[nodiscard]] static constexpr const char* scan(const char* first, const char* last) noexcept {
      const char* const end = Blanks::scan(first, last);
      return end == last || has_class(*end, goes_on) ? nullptr : end;
   }
};

/// The bytes that end a name.
struct name_end {
   [[nodiscard]] static constexpr bool holds(char byte) noexcept { return !has_class(byte, name_part); }
   /// Letters and digits are moved to the upper end of what a signed byte holds, where one comparison finds them; bytes
   /// from 0x80 on have the highest bit, which is all that is gathered.
   template<typename Vector>
   [[nodiscard]] static auto in(typename Vector::bytes block) noexcept {
      const auto small = Vector::either(block, Vector::all(' '));
      const auto letters = Vector::greater(Vector::add(small, Vector::all(127 - 'z')), Vector::all(127 - 26));
      const auto digits = Vector::greater(Vector::add(block, Vector::all(127 - '9')), Vector::all(127 - 10));
      const auto odd = Vector::either(Vector::equal(block, Vector::all('$')), Vector::equal(block, Vector::all('@')));
      const auto high = Vector::either(Vector::equal(block, Vector::all('_')), block);
      return Vector::where(Vector::either(Vector::either(letters, digits), Vector::either(odd, high))) ^
             Vector::everywhere;
   }
};

/// One name without dots, and bytes no name may hold, which a rule refuses later (N09).
struct identifier : atom<identifier> {
   [[nodiscard]] static constexpr const char* scan(const char* first, const char* last) noexcept {
      if (first == last || !has_class(*first, name_start)) return nullptr;
      if (!has_class(*first, is_letter) && is_left_over(first, last)) return nullptr;
      return find<name_end>(first, last);
   }

private:
   /// `${` and the one-character ellipsis begin placeholders.
   [[nodiscard]] static constexpr bool is_left_over(const char* first, const char* last) noexcept {
      if (last - first > 1 && first[0] == '$' && first[1] == '{') return true;
      return last - first > 2 && first[0] == '\xE2' && first[1] == '\x80' && first[2] == '\xA6';
   }
};

/// A name that can be nothing else than one where an operand may begin; a typographic quote begins with an odd byte
/// too.
template<typename Name>
struct unmistakable : atom<unmistakable<Name>> {
   [[nodiscard]] static constexpr const char* scan(const char* first, const char* last) noexcept {
      if (first == last || !has_class(*first, is_letter)) return nullptr;
      const char* const end = Name::scan(first, last);
      return end == nullptr || may_be_meaningful(first, end, last) ? nullptr : end;
   }
};

/// A comment, which neither dialect has: `--`, `//` and `#` to the end of the line, `/* */` to its end or the text's.
struct comment : atom<comment> {
   [[nodiscard]] static constexpr const char* scan(const char* first, const char* last) noexcept {
      if (first == last || !has_class(*first, is_comment_start)) return nullptr;
      const char next = first + 1 != last ? first[1] : '\0';
      if (*first == '#') return next == '{' ? nullptr : scan_line(first, last);
      if ((*first == '-' || *first == '/') && next == *first) return scan_line(first, last);
      if (*first == '/' && next == '*') return scan_block(first + 2, last);
      return nullptr;
   }

private:
   [[nodiscard]] static constexpr const char* scan_line(const char* first, const char* last) noexcept {
      return find<any_of<'\n'>>(first, last);
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
      first = find<any_of<'\'', '\\'>>(first + 1, last);
      if (first == last || *first != '\'') return nullptr;
      return first + 1 != last && first[1] == '\'' ? nullptr : first + 1;
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
      const char* const digits = skip_class(first + 1, first + 5, is_digit);
      if (*digits != '-' && *digits != '/') return nullptr;
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
