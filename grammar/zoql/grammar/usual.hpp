// What most statements are made of, read in one step each: a shorter way to what the sentences read just as well.
// Whatever is in any way unusual (a comment, two blanks, a word that may mean something) is left to the sentences.
#pragma once

#include <zoql/grammar/scan.hpp>
#include <zoql/grammar/vectors.hpp>
#include <zoql/grammar/words.hpp>

#include <tao/pegtl/apply_mode.hpp>
#include <tao/pegtl/nothing.hpp>
#include <tao/pegtl/rewind_mode.hpp>
#include <tao/pegtl/type_list.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace zoql::grammar {

/// A text of which the part from `first` on is still to be read.
struct unread {
   const char* begin;
   const char* first;
   const char* last;
};

/// An alternative of `Form::scan(unread, seen)`, which says where the match ends, or nullptr for none, and fills in the
/// `Form::seen` that `Action<Form>::take(seen, states...)` builds from. Actions that do not know it get the sentences.
template<typename Form>
struct shortcut {
   using rule_t = Form;
   using subs_t = tao::pegtl::empty_list;

   template<tao::pegtl::apply_mode A, tao::pegtl::rewind_mode, template<typename...> class Action,
            template<typename...> class, typename Input, typename... States>
   [[nodiscard, gnu::always_inline]] static bool match(Input& in, States&... states) {
      constexpr bool builds = requires(const typename Form::seen& seen) { Action<Form>::take(seen, states...); };
      if constexpr (builds || std::is_base_of_v<tao::pegtl::nothing<Form>, Action<Form>>) {
         typename Form::seen seen;
         const char* const end = Form::scan({in.begin(), in.current(), in.end()}, seen);
         if (end == nullptr) return false;
         in.bump(static_cast<std::size_t>(end - in.current()));
         if constexpr (builds && A == tao::pegtl::apply_mode::action) Action<Form>::take(seen, states...);
         return true;
      } else {
         return false;
      }
   }
};

/// The bytes that end a name of letters, digits and low lines.
struct plain_name_end {
   [[nodiscard]] static constexpr bool holds(char byte) noexcept {
      return !has_class(byte, is_letter | is_digit) && byte != '_';
   }
   /// See `name_end`.
   template<typename Vector>
   [[nodiscard]] static auto in(typename Vector::bytes block) noexcept {
      const auto small = Vector::either(block, Vector::all(' '));
      const auto letters = Vector::greater(Vector::add(small, Vector::all(127 - 'z')), Vector::all(127 - 26));
      const auto digits = Vector::greater(Vector::add(block, Vector::all(127 - '9')), Vector::all(127 - 10));
      const auto line = Vector::equal(block, Vector::all('_'));
      return Vector::where(Vector::either(Vector::either(letters, digits), line)) ^ Vector::everywhere;
   }
};

/// A name of one or two parts.
struct seen_name {
   const char* begin;
   const char* dot; ///< the begin where there is none
   const char* end;
};

/// Reads a name that something follows and that means nothing else; false where it is not as plain as that.
[[nodiscard, gnu::always_inline]] inline bool read_name(unread text, seen_name& name) noexcept {
   if (text.last - text.first < 2) return false;
   name.begin = text.first;
   name.dot = text.first;
   name.end = find_in<plain_name_end>(text.begin, text.first, text.last);
   if (may_begin_meaningful(text.first[0], text.first[1])) [[unlikely]] {
      if (!has_class(*text.first, is_letter) || may_be_meaningful(text.first, name.end, text.last)) return false;
   }
   if (name.end != text.last && *name.end == '.') {
      name.dot = name.end;
      const char* const second = name.dot + 1;
      if (second == text.last || !has_class(*second, is_letter)) return false;
      name.end = find_in<plain_name_end>(text.begin, second, text.last);
   }
   return name.end != text.last;
}

/// Forms of the sentence after which they are named.
template<typename Sentence>
struct usual;
struct comparison;
struct and_tail;
struct or_tail;

/// A name of a list with all that stands before the next one: `Name, `.
template<typename Item>
struct listed : shortcut<listed<Item>> {
   using seen = seen_name;

   [[nodiscard, gnu::always_inline]] static const char* scan(unread text, seen_name& name) noexcept {
      if (!read_name(text, name) || *name.end != ',') return nullptr;
      const char* next = name.end + 1;
      if (next != text.last && *next == ' ') ++next;
      if (next == text.last) return nullptr;
      return has_class(*next, is_blank | is_comment_start) ? nullptr : next;
   }
};

/// What a value can be; the words come last.
enum class plain_value : std::uint8_t { string, date, datetime, number, yes, no, null };

/// A name, a sign and a value.
struct seen_comparison {
   seen_name name;
   const char* sign;
   const char* sign_end;
   plain_value kind;
   const char* value;
   const char* value_end;
};

/// Where a string ends that is a date of a fixed form, of which `first` is the year.
[[nodiscard]] constexpr const char* scan_plain_date(const char* first, const char* last, plain_value& kind) noexcept {
   constexpr byte_form<std::uint64_t> month("dddd-dd-");
   constexpr byte_form<std::uint16_t> day("dd");
   constexpr byte_form<std::uint64_t> clock("dd:dd:dd");
   constexpr byte_form<std::uint32_t> zone("dd:d");
   if (last - first < 11 || !month.fits(first) || !day.fits(first + 8)) return nullptr;
   const char* end = first + 10;
   kind = plain_value::date;
   if (*end == 'T') {
      if (last - end < 10 || !clock.fits(end + 1)) return nullptr;
      end += 9;
      kind = plain_value::datetime;
   }
   if (*end == '+' || *end == '-') {
      if (last - end < 7 || !zone.fits(end + 1) || !has_class(end[5], is_digit)) return nullptr;
      end += 6;
   }
   if (*end != '\'') return nullptr;
   return end + 1 != last && end[1] == '\'' ? nullptr : end + 1;
}

/// Whether what stands behind a quote is the beginning of a date relative to now.
[[nodiscard]] constexpr bool may_begin_relative_date(const char* first) noexcept {
   const auto four = load<std::uint32_t>(first) | letter_case<std::uint32_t>;
   return four == load<std::uint32_t>("toda") || (four & 0xFF'FFFFU) == load<std::uint32_t>("now");
}

/// A string without anything that needs a second look.
[[nodiscard, gnu::always_inline]] inline const char* scan_usual_string(unread text, plain_value& kind) noexcept {
   const char* const inside = text.first + 1;
   if (text.last - inside < 5) return nullptr;
   if (has_class(*inside, is_digit) && inside[4] == '-') return scan_plain_date(inside, text.last, kind);
   if (*inside == ' ' || may_begin_relative_date(inside)) return nullptr;
   kind = plain_value::string;
   const char* const end = find_in<any_of<'\'', '\\'>>(text.begin, inside, text.last);
   if (end == text.last || *end != '\'') return nullptr;
   return end + 1 != text.last && end[1] == '\'' ? nullptr : end + 1;
}

/// A number without a sign.
[[nodiscard]] constexpr const char* scan_usual_number(const char* first, const char* last) noexcept {
   const char* end = skip_class(first, last, is_digit);
   if (last - end > 1 && *end == '.' && has_class(end[1], is_digit)) end = skip_class(end + 1, last, is_digit);
   return end != last && (has_class(*end, name_part) || *end == '.') ? nullptr : end;
}

/// A value of any kind.
[[nodiscard, gnu::always_inline]] inline const char* scan_usual_value(unread text, plain_value& kind) noexcept {
   switch (*text.first) {
   case '\'':
      return scan_usual_string(text, kind);
   case 't':
   case 'T':
      kind = plain_value::yes;
      return scan_word(text.first, text.last, "true");
   case 'f':
   case 'F':
      kind = plain_value::no;
      return scan_word(text.first, text.last, "false");
   case 'n':
   case 'N':
      kind = plain_value::null;
      return scan_word(text.first, text.last, "null");
   default:
      kind = plain_value::number;
      return has_class(*text.first, is_digit) ? scan_usual_number(text.first, text.last) : nullptr;
   }
}

/// A comparison sign of one or two bytes with nothing like it behind it.
[[nodiscard]] constexpr const char* scan_usual_sign(const char* first) noexcept {
   if (!has_class(*first, is_relation)) return nullptr;
   const char* const end = first[1] == '=' ? first + 2 : first + 1;
   return has_class(*end, is_relation) ? nullptr : end;
}

/// The same behind a keyword.
struct seen_tail : seen_comparison {
   const char* keyword;
   const char* keyword_end;
};

/// A name compared with a value, and the blanks behind it, where nothing goes on with the value.
template<>
struct usual<comparison> : shortcut<usual<comparison>> {
   using seen = seen_comparison;

   [[nodiscard, gnu::always_inline]] static const char* scan(unread text, seen_comparison& found) noexcept {
      if (!read_name(text, found.name)) return nullptr;
      const char* next = found.name.end;
      if (text.last - next < 5) return nullptr;
      if (*next == ' ') ++next;
      found.sign = next;
      found.sign_end = scan_usual_sign(next);
      if (found.sign_end == nullptr) return nullptr;
      next = found.sign_end;
      if (*next == ' ') ++next;
      found.value = next;
      found.value_end = scan_usual_value({text.begin, next, text.last}, found.kind);
      if (found.value_end == nullptr) return nullptr;
      next = blank_run::scan(found.value_end, text.last);
      return next != text.last && has_class(*next, goes_on) ? nullptr : next;
   }
};

/// `and` and a comparison.
template<>
struct usual<and_tail> : shortcut<usual<and_tail>> {
   using seen = seen_tail;

   [[nodiscard, gnu::always_inline]] static const char* scan(unread text, seen_tail& found) noexcept {
      if (text.last - text.first < 4) return nullptr;
      if ((load<std::uint32_t>(text.first) | 0x20'2020U) != load<std::uint32_t>("and ")) return nullptr;
      found.keyword = text.first;
      found.keyword_end = text.first + 3;
      return usual<comparison>::scan({text.begin, text.first + 4, text.last}, found);
   }
};

/// `or` and a comparison with no `and` behind it.
template<>
struct usual<or_tail> : shortcut<usual<or_tail>> {
   using seen = seen_tail;

   [[nodiscard, gnu::always_inline]] static const char* scan(unread text, seen_tail& found) noexcept {
      if (text.last - text.first < 4) return nullptr;
      if (((load<std::uint32_t>(text.first) | 0x2020U) & 0xFF'FFFFU) != load<std::uint32_t>("or ")) return nullptr;
      found.keyword = text.first;
      found.keyword_end = text.first + 2;
      const char* const next = usual<comparison>::scan({text.begin, text.first + 3, text.last}, found);
      return next != nullptr && next != text.last && lowered(*next) == 'a' ? nullptr : next;
   }
};

} // namespace zoql::grammar
