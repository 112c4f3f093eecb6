// The words a tree is made of: kinds of node, what tells nodes of one kind apart, and their marks.
#pragma once

#include <cstddef>
#include <cstdint>

namespace zoql::ast {

/// What a node is. Children stand in text order; what they are is said behind each.
enum class kind : std::uint8_t {
   // the statement and its clauses
   statement,       ///< its clauses
   select,          ///< names, stars, calls, `aliased`; `at` is `distinct`, or 0
   from,            ///< `object`s, `aliased`; more than one where somebody wrote a list
   where,           ///< one condition
   group_by,        ///< names, calls
   having,          ///< one condition
   order_by,        ///< `order_item`s
   limit,           ///< one number, or offset and count
   offset,          ///< one number
   join,            ///< an object, maybe a condition
   set_operation,   ///< the second statement of a `union`
   other_statement, ///< `update …`, `with …`: a statement that is no select, unread
   aliased,         ///< the thing and its `alias`
   alias,
   order_item, ///< one operand; `word` is ascending, descending or none, `at` is `nulls`, or 0

   // conditions
   or_,          ///< two or more conditions
   and_,         ///< two or more conditions
   not_,         ///< one condition
   group,        ///< what stands in parentheses: one condition, or a list of values
   comparison,   ///< two operands; `word` is the sign, `at` where it stands
   like,         ///< an operand and its pattern
   in,           ///< an operand and the values, or one `statement`
   between,      ///< an operand and the two ends
   is_null,      ///< an operand and what follows `is`
   arithmetic,   ///< two operands; `at` is where the sign stands
   call,         ///< a `function` and the arguments; `at` is the opening parenthesis
   case_,        ///< conditions and results
   typed_string, ///< `timestamp '…'`: one string

   // values
   name,     ///< a field; `at` is the first dot, or 0
   object,   ///< what stands behind `from` or `join`; `at` as above
   function, ///< the name of a call
   star,     ///< `*`
   string,   ///< `flags` say how it is quoted and closed, `word` whether it is a date
   number,   ///< its digits, and letters where it is malformed
   date,     ///< a date without quotes
   boolean,  ///< `word` is yes or no
   null,
   placeholder, ///< `{x}`, `?`, `…`: what a template or a page left behind
   missing,     ///< something that must stand here and does not; `word` says what

   // beside the tree: what has no meaning of its own but may be a mistake
   comment,
   keyword,          ///< a keyword not in lower case
   glued_keyword,    ///< `ANDChargeName`: the keyword part
   repeated_keyword, ///< the second `where` of `where where`
   spaced_name,      ///< a dotted name with blanks beside a dot
   skipped,          ///< text that fits nowhere
   too_deep,         ///< the rest of a statement nested deeper than the limit
   terminator,       ///< the `;`
   second_statement, ///< what stands behind the `;`
   mistake,          ///< what the tree is read without; `word` says what it is (the parser makes none: `repair.hpp`)
};
/// Clauses come first.
inline constexpr std::size_t clause_count = static_cast<std::size_t>(kind::other_statement) + 1;
inline constexpr std::size_t kind_count = static_cast<std::size_t>(kind::mistake) + 1;

/// The word or sign that makes a node what it is, where its kind leaves that open.
enum class word : std::uint8_t {
   none,
   // comparison
   equal,
   not_equal,
   less,
   less_or_equal,
   greater,
   greater_or_equal,
   angled_not_equal, ///< `<>`, of SQL
   double_equal,     ///< `==`, of most programming languages
   unknown_sign,
   // order_item
   ascending,
   descending,
   // boolean
   yes,
   no,
   // string
   date,          ///< `2026-08-01`, maybe with a zone
   datetime,      ///< `2026-08-01T00:00`, maybe with seconds, a fraction and a zone
   relative_date, ///< `now` or `today`, maybe with a shift and a zone
   // missing
   missing_statement,
   missing_field,
   missing_alias,
   missing_from,
   missing_object,
   missing_operand,
   missing_null,
   missing_list,
   missing_number,
   missing_conjunction,
   missing_closing_parenthesis,
   // missing, beside the tree
   missing_keyword, ///< `at` is its number in `repair/keywords.hpp`
   missing_junction,
   missing_comma,
   missing_sign,
   missing_opening_parenthesis,
   // mistake
   missing_opening_quote, ///< `at` is where the string ends
   missing_closing_quote, ///< `at` is where it begins
   misspelt_keyword,      ///< `at` is the number of the one that was meant
   symbol_for_word,       ///< `&&`; `at` as above
   spaced_sign,           ///< `> =`, `< >`
   odd_sign,              ///< `:=`
   word_for_sign,         ///< `eq`
   parted_digits,         ///< `1,000`; special: a comma stands for the dot of a fraction
   unescaped_quote,       ///< a string with quotes inside
   quote_too_many,
   doubled_quotes, ///< `''x''`
   mixed_quotes,   ///< `'x"`
   unquoted_text,
   stray_backslashes, ///< `\'x\'`: from the first to the last
   stray_in_name,
   odd_dot,        ///< `Account->Name`: what stands in place of the dot
   quoted_word,    ///< `from 'Account'`
   xml_entity,     ///< the first of several
   odd_space,      ///< the first of several
   look_alike,     ///< the first of several
   next_statement, ///< the `select` of one that no `;` parts from this
};
inline constexpr std::size_t word_count = static_cast<std::size_t>(word::next_statement) + 1;

/// Marks of a node; which kinds carry which is said behind each.
enum flag : std::uint16_t {
   negated = 1 << 0,         ///< like, in, between, is_null: with `not`
   double_quoted = 1 << 1,   ///< string, alias, name: `"…"`
   back_quoted = 1 << 2,     ///< string, alias, name: `` `…` ``
   bracketed = 1 << 3,       ///< name: `[…]`
   single_quoted = 1 << 4,   ///< alias: `'…'`
   unclosed = 1 << 5,        ///< string, group, call, in: the end is missing
   special = 1 << 6,         ///< string: a quote or a backslash inside; skipped: all else makes sense without it
   with_as = 1 << 7,         ///< alias: `as` stands before it
   distinct = 1 << 8,        ///< select, call
   whole_object = 1 << 9,    ///< name: ends in `.*`
   nulls_placed = 1 << 10,   ///< order_item: `nulls first` or `nulls last`
   nulls_last = 1 << 14,     ///< order_item: `nulls last`
   windowed = 1 << 11,       ///< call: `over (…)` follows
   typed_argument = 1 << 12, ///< call: `cast(x as type)`
   repeated = 1 << 13,       ///< missing: another, or `skipped` text, stands at the same place and speaks for both;
                             ///< skipped: the same stands before it
   typographic = 1 << 14,    ///< string: between quotes of a word processor
   shell_quoted = 1 << 15,   ///< string: `'\''x'\''`
};

/// Some of the kinds or words there are.
template<typename Member>
class set_of {
public:
   constexpr set_of() = default;
   template<typename... Members>
   constexpr explicit set_of(Members... members) : bits_((bit(members) | ...)) {}

   [[nodiscard]] constexpr bool has(Member member) const noexcept { return (bits_ & bit(member)) != 0; }
   [[nodiscard]] constexpr bool meets(set_of others) const noexcept { return (bits_ & others.bits_) != 0; }
   [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }
   constexpr void add(Member member) noexcept { bits_ |= bit(member); }
   [[nodiscard]] friend constexpr set_of operator|(set_of some, set_of others) noexcept {
      some.bits_ |= others.bits_;
      return some;
   }
   friend constexpr bool operator==(set_of, set_of) noexcept = default;

private:
   [[nodiscard]] static constexpr std::uint64_t bit(Member member) noexcept {
      return std::uint64_t{1} << static_cast<unsigned>(member);
   }
   std::uint64_t bits_ = 0;
};

/// Which kinds of node something speaks of, and which words.
using kinds = set_of<kind>;
using words = set_of<word>;
static_assert(kind_count <= 64 && word_count <= 64);

} // namespace zoql::ast
