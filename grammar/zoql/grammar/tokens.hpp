// The words of both languages: blanks, names, keywords, numbers, operators, the two string literals.
#pragma once

#include <zoql/grammar/datetime.hpp>
#include <zoql/grammar/scan.hpp>

#include <tao/pegtl/apply_mode.hpp>
#include <tao/pegtl/ascii.hpp>
#include <tao/pegtl/rewind_mode.hpp>
#include <tao/pegtl/rules.hpp>

#include <string_view>

namespace zoql::grammar {

namespace pegtl = tao::pegtl;
using pegtl::at;
using pegtl::eof;
using pegtl::not_at;
using pegtl::one;
using pegtl::opt;
using pegtl::plus;
using pegtl::seq;
using pegtl::sor;
using pegtl::star;
using pegtl::success;

/// Blanks and, so that a rule can refuse them where they stand, comments. Every token below is followed by `_`.
struct _ : seq<blank_run, opt<at<one<'-', '/', '#'>>, star<comment, blank_run>>> {};

/// What all keywords are, so that one action can see how they are written.
struct any_keyword {};

/// A word in any case, not followed by what would make it a longer name.
template<char... Letters>
struct keyword : atom<keyword<Letters...>>, any_keyword {
   static constexpr char word[] = {Letters..., '\0'};
   [[nodiscard]] static constexpr const char* scan(const char* first, const char* last) noexcept {
      return scan_word(first, last, word);
   }
};

/// The same word with a name running on from it, as in `ANDChargeName`: a blank is missing.
template<char... Letters>
struct glued_keyword : atom<glued_keyword<Letters...>>, any_keyword {
   static constexpr char word[] = {Letters..., '\0'};
   [[nodiscard]] static constexpr const char* scan(const char* first, const char* last) noexcept {
      constexpr std::size_t length = sizeof...(Letters);
      if (static_cast<std::size_t>(last - first) <= length) return nullptr;
      return scan_word(first, first + length, word);
   }
};

struct and_word : keyword<'a', 'n', 'd'> {};
struct as_word : keyword<'a', 's'> {};
struct asc_word : keyword<'a', 's', 'c'> {};
struct between_word : keyword<'b', 'e', 't', 'w', 'e', 'e', 'n'> {};
struct by_word : keyword<'b', 'y'> {};
struct case_word : keyword<'c', 'a', 's', 'e'> {};
struct desc_word : keyword<'d', 'e', 's', 'c'> {};
struct distinct_word : keyword<'d', 'i', 's', 't', 'i', 'n', 'c', 't'> {};
struct else_word : keyword<'e', 'l', 's', 'e'> {};
struct end_word : keyword<'e', 'n', 'd'> {};
struct false_word : keyword<'f', 'a', 'l', 's', 'e'> {};
struct first_word : keyword<'f', 'i', 'r', 's', 't'> {};
struct from_word : keyword<'f', 'r', 'o', 'm'> {};
struct group_word : keyword<'g', 'r', 'o', 'u', 'p'> {};
struct having_word : keyword<'h', 'a', 'v', 'i', 'n', 'g'> {};
struct in_word : keyword<'i', 'n'> {};
struct is_word : keyword<'i', 's'> {};
struct last_word : keyword<'l', 'a', 's', 't'> {};
struct like_word : keyword<'l', 'i', 'k', 'e'> {};
struct limit_word : keyword<'l', 'i', 'm', 'i', 't'> {};
struct not_word : keyword<'n', 'o', 't'> {};
struct null_word : keyword<'n', 'u', 'l', 'l'> {};
struct nulls_word : keyword<'n', 'u', 'l', 'l', 's'> {};
struct offset_word : keyword<'o', 'f', 'f', 's', 'e', 't'> {};
struct on_word : keyword<'o', 'n'> {};
struct or_word : keyword<'o', 'r'> {};
struct order_word : keyword<'o', 'r', 'd', 'e', 'r'> {};
struct over_word : keyword<'o', 'v', 'e', 'r'> {};
struct select_word : keyword<'s', 'e', 'l', 'e', 'c', 't'> {};
struct then_word : keyword<'t', 'h', 'e', 'n'> {};
struct true_word : keyword<'t', 'r', 'u', 'e'> {};
struct when_word : keyword<'w', 'h', 'e', 'n'> {};
struct where_word : keyword<'w', 'h', 'e', 'r', 'e'> {};

struct glued_and : glued_keyword<'a', 'n', 'd'> {};
struct glued_or : glued_keyword<'o', 'r'> {};
struct glued_select : glued_keyword<'s', 'e', 'l', 'e', 'c', 't'> {};
struct glued_where : glued_keyword<'w', 'h', 'e', 'r', 'e'> {};

/// One of the `words` of `List`, in lower case there, read in any case.
template<typename List>
struct listed_keyword : atom<listed_keyword<List>>, any_keyword {
   [[nodiscard]] static constexpr const char* scan(const char* first, const char* last) noexcept {
      for (const std::string_view word : List::words) {
         if (const char* const end = scan_word(first, last, word)) return end;
      }
      return nullptr;
   }
};

/// `left join`, `inner join`, `cross join`: a join takes any of these words before `join`.
struct join_kind : listed_keyword<join_kind> {
   static constexpr std::string_view words[] = {"inner", "left", "right", "full", "outer", "cross", "natural"};
};
struct join_word : keyword<'j', 'o', 'i', 'n'> {};

/// What joins two whole statements in SQL.
struct set_word : listed_keyword<set_word> {
   static constexpr std::string_view words[] = {"union", "intersect", "except", "minus"};
};
struct all_word : keyword<'a', 'l', 'l'> {};

/// `timestamp '…'`: a word that gives the string behind it a type (Data Query SQL).
struct type_word : listed_keyword<type_word> {
   static constexpr std::string_view words[] = {"timestamp", "date", "time", "interval"};
};

/// The statements that neither language has, by their first word, and `with`, which begins a common table expression.
struct other_statement_word : listed_keyword<other_statement_word> {
   static constexpr std::string_view words[] = {"update", "insert", "delete",   "upsert",  "merge", "create", "drop",
                                                "alter",  "show",   "describe", "explain", "find",  "with"};
};

/// The first part of a name.
struct name_head : identifier {};
/// A further part of a dotted name.
struct dotted_part : seq<one<'.'>, identifier> {};
/// The end of `Join.*`.
struct dotted_star : seq<one<'.'>, one<'*'>> {};
/// A dot with blanks beside it, which neither dialect shows: `Account . Name`, `Account. Name`.
struct loose_dot : seq<blank_run, one<'.'>, blank_run, identifier> {};

/// A single-quoted string with a quote or a backslash inside, in the escapes of the dialect at hand or, so that a rule
/// can say which are right, in those of the other. The first state says which: `bool escapes_with_backslash() const`.
struct escaped_string {
   using rule_t = escaped_string;
   using subs_t = pegtl::empty_list;

   template<pegtl::apply_mode, pegtl::rewind_mode, template<typename...> class, template<typename...> class,
            typename Input, typename State, typename... States>
   [[nodiscard]] static bool match(Input& in, State& state, States&...) {
      const char* const end = scan(in.current(), in.end(), state.escapes_with_backslash());
      if (end == nullptr) return false;
      in.bump(static_cast<std::size_t>(end - in.current()));
      return true;
   }

   [[nodiscard]] static constexpr const char* scan(const char* first, const char* last, bool backslash) noexcept {
      if (first == last || *first != '\'') return nullptr;
      for (++first; first != last; ++first) {
         if (*first == '\\' && first + 1 != last && (backslash || is_said_by_two(first + 1, last))) {
            ++first;
         } else if (*first == '\'') {
            if (first + 1 == last || first[1] != '\'') return first + 1;
            ++first;
         }
      }
      return nullptr;
   }

private:
   /// Whether a backslash of Export ZOQL goes with what follows it. One before another is no escape, nor is the other:
   /// in either dialect the string ends at a quote behind the two.
   [[nodiscard]] static constexpr bool is_said_by_two(const char* next, const char* last) noexcept {
      return *next == '\\' || is_wrong_escape(next, last);
   }

   /// In Export ZOQL `\'` closes the string (E2). Where nothing that may follow a string follows, it was meant as an
   /// escape.
   [[nodiscard]] static constexpr bool is_wrong_escape(const char* quote, const char* last) noexcept {
      if (*quote != '\'') return false;
      const char* const next = skip_class(quote + 1, last, is_blank);
      if (next == last || *next == ')' || *next == ',' || *next == ';' || *next == '\'') return false;
      constexpr auto follows = [](const char* first, const char* end) {
         return scan_word(first, end, "and") || scan_word(first, end, "or") || scan_word(first, end, "group") ||
                scan_word(first, end, "having") || scan_word(first, end, "order") || scan_word(first, end, "limit");
      };
      return !follows(next, last) && is_closed_later(quote + 1, last);
   }

   /// Whether another quote follows, so that the string can still be closed.
   [[nodiscard]] static constexpr bool is_closed_later(const char* first, const char* last) noexcept {
      while (first != last && *first != '\'') ++first;
      return first != last;
   }
};

/// A string that is a date begins with a year, or with the `n` or `t` of `now` and `today`.
struct date_ahead : seq<one<'\''>, sor<one<'n', 'N', 't', 'T', ' '>, seq<rep<4, digit>, one<'-'>>>> {};
struct string_literal
    : sor<seq<at<date_ahead>, dated_string>, plain_string, shell_string, escaped_string, unclosed_string> {};
struct label : quoted<'"'> {};
struct backtick_text : quoted<'`'> {};
struct dated_label : dated<'"'> {};
struct dated_backtick_text : dated<'`'> {};
/// `[Name]`: the quotes of yet another SQL.
struct bracketed_name : seq<one<'['>, identifier, one<']'>> {};

/// What a template left behind: `{x}`, `${x}`, `#{x}`, `{{ x }}`, `%s`, `:x`, `?`, and the dots a page puts for "and so
/// on".
struct placeholder_name : star<sor<identifier, number, one<'.', '[', ']', '\'', '"', ' '>>> {};
struct braced_placeholder
    : seq<opt<one<'$', '#'>>, one<'{'>, opt<one<'{'>>, placeholder_name, one<'}'>, opt<one<'}'>>> {};
struct printf_placeholder : seq<one<'%'>, one<'s', 'd', 'i', 'f'>, not_at<identifier>> {};
struct named_placeholder : seq<one<':'>, identifier> {};
struct placeholder : sor<braced_placeholder, printf_placeholder, named_placeholder, one<'?'>,
                         pegtl::string<'.', '.', '.'>, pegtl::string<'\xE2', '\x80', '\xA6'>> {};

} // namespace zoql::grammar
