// What most statements are made of, read in one step each: a shorter way to what the sentences read just as well.
// Whatever is in any way unusual (a comment, two blanks, a word that may mean something) is left to the sentences.
#pragma once

#include <zoql/grammar/plain.hpp>

#include <tao/pegtl/apply_mode.hpp>
#include <tao/pegtl/nothing.hpp>
#include <tao/pegtl/rewind_mode.hpp>
#include <tao/pegtl/type_list.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace zoql::grammar {

/// Forms of the sentences after which they are named.
template<typename Sentence>
struct usual;
struct select_open;
struct select_item;
struct from_list;
struct where_open;
struct comparison;
struct and_tail;
struct or_tail;

/// Whether the whole text of an input is shorter than a block of bytes: then there are no shortcuts.
template<typename Input>
[[nodiscard, gnu::always_inline]] inline bool is_short(const Input& in) noexcept {
   return in.end() - in.begin() < static_cast<std::ptrdiff_t>(vectors::width);
}

/// What is left of an input that is not short.
template<typename Input>
[[nodiscard, gnu::always_inline]] inline unread rest_of(const Input& in) noexcept {
   return {in.begin(), in.current(), in.end(), in.end() - vectors::width};
}

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
         if (is_short(in)) return false;
         const unread text = rest_of(in);
         typename Form::seen seen;
         const char* const end = Form::scan(text, seen);
         if (end == nullptr) return false;
         in.bump(static_cast<std::size_t>(end - text.first));
         if constexpr (builds && A == tao::pegtl::apply_mode::action) Action<Form>::take(seen, states...);
         return true;
      } else {
         return false;
      }
   }
};

/// One or more of them. `Action<Form>::start(states...)` gives what takes them: `add(seen)` each, and `finish()`.
template<typename Form>
struct shortcuts {
   using rule_t = Form;
   using subs_t = tao::pegtl::empty_list;

   template<tao::pegtl::apply_mode A, tao::pegtl::rewind_mode, template<typename...> class Action,
            template<typename...> class, typename Input, typename... States>
   [[nodiscard, gnu::always_inline]] static bool match(Input& in, States&... states) {
      constexpr bool builds = requires { Action<Form>::start(states...); };
      if constexpr (builds && A == tao::pegtl::apply_mode::action) {
         auto row = Action<Form>::start(states...);
         const auto take = [&](const auto& seen) __attribute__((always_inline)) { row.add(seen); };
         if (!read_all(in, take)) return false;
         row.finish();
         return true;
      } else if constexpr (builds || std::is_base_of_v<tao::pegtl::nothing<Form>, Action<Form>>) {
         return read_all(in, [](const auto&) {});
      } else {
         return false;
      }
   }

private:
   template<typename Input, typename Take>
   [[nodiscard, gnu::always_inline]] static bool read_all(Input& in, Take take) {
      if (is_short(in)) return false;
      unread text = rest_of(in);
      const char* const begin = text.first;
      typename Form::seen seen;
      while (const char* const next = Form::scan(text, seen)) {
         take(seen);
         text.first = next;
      }
      in.bump(static_cast<std::size_t>(text.first - begin));
      return text.first != begin;
   }
};

/// A keyword.
struct seen_keyword {
   const char* begin;
   const char* end;
};

/// Whether a keyword with one blank and something else behind it begins the text.
template<std::size_t Size>
[[nodiscard, gnu::always_inline]] constexpr bool begins_with(unread text, const char (&word)[Size]) noexcept {
   constexpr std::size_t length = Size - 1;
   return text.last - text.first > static_cast<std::ptrdiff_t>(length) + 1 && holds_word<length>(text.first, word) &&
          text.first[length] == ' ';
}

/// The same, and where it stands.
template<std::size_t Size>
[[nodiscard, gnu::always_inline]] constexpr bool read_keyword(unread text, const char (&word)[Size],
                                                              seen_keyword& keyword) noexcept {
   keyword = {text.first, text.first + Size - 1};
   return begins_with(text, word);
}

/// `select` before a name, which is not `distinct`.
template<>
struct usual<select_open> : shortcut<usual<select_open>> {
   using seen = seen_keyword;

   [[nodiscard, gnu::always_inline]] static const char* scan(unread text, seen_keyword& keyword) noexcept {
      if (!read_keyword(text, "select", keyword)) return nullptr;
      const char* const next = keyword.end + 1;
      return has_class(*next, is_letter) && lowered(*next) != 'd' ? next : nullptr;
   }
};

/// Names of a list, each with a comma and maybe a blank behind it.
template<typename Item>
struct listed : shortcuts<listed<Item>> {
   using seen = seen_name;

   [[nodiscard, gnu::always_inline]] static const char* scan(unread text, seen_name& name) noexcept {
      if (!read_plain_name(text, name) || *name.end != ',') return nullptr;
      const char* const next = name.end + 1;
      return next != text.last && *next == ' ' ? next + 1 : next;
   }
};

/// The last name of a list, with the blank before `from`.
template<>
struct usual<select_item> : shortcut<usual<select_item>> {
   using seen = seen_name;

   [[nodiscard, gnu::always_inline]] static const char* scan(unread text, seen_name& name) noexcept {
      if (!read_plain_name(text, name) || *name.end != ' ') return nullptr;
      const char* const next = name.end + 1;
      return begins_with(text.from(next), "from") ? next : nullptr;
   }
};

struct seen_from {
   seen_keyword keyword;
   seen_name object;
};

/// `from` and the name of one object, before `where`.
template<>
struct usual<from_list> : shortcut<usual<from_list>> {
   using seen = seen_from;

   [[nodiscard, gnu::always_inline]] static const char* scan(unread text, seen_from& from) noexcept {
      if (!read_keyword(text, "from", from.keyword)) return nullptr;
      if (!read_plain_name(text.from(from.keyword.end + 1), from.object)) return nullptr;
      const char* const end = from.object.end;
      return *end == ' ' && begins_with(text.from(end + 1), "where") ? end + 1 : nullptr;
   }
};

/// `where` before a name, which is not `where`.
template<>
struct usual<where_open> : shortcut<usual<where_open>> {
   using seen = seen_keyword;

   [[nodiscard, gnu::always_inline]] static const char* scan(unread text, seen_keyword& keyword) noexcept {
      if (!read_keyword(text, "where", keyword)) return nullptr;
      const char* const next = keyword.end + 1;
      return has_class(*next, is_letter) && lowered(*next) != 'w' ? next : nullptr;
   }
};

/// A name, a sign of one or two bytes, and a value.
struct seen_comparison {
   seen_name name;
   const char* sign;
   bool has_equal; ///< as its second byte
   const char* value;
   found_value value_end;
};

/// A name compared with a value, and the blanks behind it, where nothing goes on with the value.
template<>
struct usual<comparison> : shortcut<usual<comparison>> {
   using seen = seen_comparison;

   [[nodiscard, gnu::always_inline]] static const char* scan(unread text, seen_comparison& found) noexcept {
      if (!read_plain_name(text, found.name)) return nullptr;
      const char* next = found.name.end;
      if (text.last - next < 5) return nullptr;
      if (*next == ' ') ++next;
      if (!has_class(*next, is_relation)) return nullptr;
      found.sign = next++;
      found.has_equal = *next == '=';
      if (found.has_equal) ++next;
      if (*next == ' ') ++next;
      found.value = next;
      found.value_end = scan_plain_value(text.from(next));
      return found.value_end.end == nullptr ? nullptr : skip_blanks(found.value_end.end, text.last);
   }

private:
   [[nodiscard, gnu::always_inline]] static const char* skip_blanks(const char* first, const char* last) noexcept {
      if (first != last && *first == ' ') ++first;
      if (first == last || !has_class(*first, is_blank | goes_on)) return first;
      first = blank_run::scan(first, last);
      return first != last && has_class(*first, goes_on) ? nullptr : first;
   }
};

/// The same behind a keyword.
struct seen_tail {
   seen_keyword keyword;
   seen_comparison comparison;
};

/// `and` and a comparison, once or more.
template<>
struct usual<and_tail> : shortcuts<usual<and_tail>> {
   using seen = seen_tail;

   [[nodiscard, gnu::always_inline]] static const char* scan(unread text, seen_tail& tail) noexcept {
      if (text.last - text.first < 4) return nullptr;
      if ((load<std::uint32_t>(text.first) | 0x20'2020U) != load<std::uint32_t>("and ")) return nullptr;
      tail.keyword = {text.first, text.first + 3};
      return usual<comparison>::scan(text.from(text.first + 4), tail.comparison);
   }
};

/// The same of `or`, with no `and` behind the comparison.
template<>
struct usual<or_tail> : shortcuts<usual<or_tail>> {
   using seen = seen_tail;

   [[nodiscard, gnu::always_inline]] static const char* scan(unread text, seen_tail& tail) noexcept {
      if (text.last - text.first < 4) return nullptr;
      if (((load<std::uint32_t>(text.first) | 0x2020U) & 0xFF'FFFFU) != load<std::uint32_t>("or ")) return nullptr;
      tail.keyword = {text.first, text.first + 2};
      const char* const next = usual<comparison>::scan(text.from(text.first + 3), tail.comparison);
      return next != nullptr && next != text.last && (*next | 0x20) == 'a' ? nullptr : next;
   }
};

} // namespace zoql::grammar
