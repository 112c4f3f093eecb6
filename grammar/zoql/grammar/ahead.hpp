// What may follow: the look-aheads that decide where a sentence goes on, and how to skip what fits nowhere.
#pragma once

#include <zoql/grammar/tokens.hpp>

namespace zoql::grammar {

/// `order` and `group` are names unless `by` follows (`from Order order by OrderNumber`).
struct by_ahead : seq<plus<one<' ', '\t', '\r', '\n'>>, by_word> {};

/// `limit` is a name unless a number, however written, or what a template has left for one, follows.
struct limit_ahead : seq<blank_run, opt<one<'+', '-', '\''>>,
                         one<'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '{', '$', ':', '?'>> {};

struct set_ahead : seq<set_word, blank_run, sor<all_word, select_word>> {};
struct order_or_group_ahead : seq<sor<order_word, group_word>, by_ahead> {};
struct limit_or_offset_ahead : seq<sor<limit_word, offset_word>, limit_ahead> {};

/// Where a clause begins or the statement ends.
struct clause_ahead
    : sor<one<';'>, eof, where_word, having_word, order_or_group_ahead, limit_or_offset_ahead, set_ahead> {};

/// Words that go on with the sentence and so begin no operand and no object name.
struct reserved_ahead
    : seq<at<one<'a', 'A', 'b', 'B', 'f', 'F', 'g', 'G', 'h', 'H', 'i', 'I', 'l', 'L', 'o', 'O', 'w', 'W'>>,
          sor<and_word, or_word, like_word, is_word, between_word, seq<in_word, blank_run, one<'('>>, where_word,
              having_word, from_word, order_or_group_ahead, limit_or_offset_ahead>> {};

/// Words that begin no alias.
struct alias_end : sor<reserved_ahead, set_ahead, join_word, seq<join_kind, blank_run, sor<join_kind, join_word>>,
                       on_word, over_word, glued_where> {};

/// One token of whatever it is.
struct any_token : pegtl::disable<sor<seq<identifier, star<dotted_part>>, string_literal, label, pegtl::any>> {};

/// One or more tokens that fit nowhere, up to what does.
template<typename Stop>
struct skipped : plus<not_at<Stop>, any_token, blank_run> {};

} // namespace zoql::grammar
