// What clauses and whole statements build.
#pragma once

#include <zoql/parse/action.hpp>

namespace zoql::parsing {

/// A keyword that opens a clause: the node begins with it.
template<ast::kind Kind>
struct open_clause : noted_keyword<push_text<Kind>> {};

template<>
struct action<rule::alias_as> : noted_keyword<flag_next<flag::with_as>> {};
template<>
struct action<rule::alias_name> {
   static constexpr void apply0(assembly& tree) {
      ast::node& name = tree.top();
      const bool quoted = name.has(flag::double_quoted) || name.has(flag::back_quoted);
      if (name.kind == kind::string && !quoted) name.flags |= flag::single_quoted;
      name.flags |= tree.take_pending_flags();
      tree.become(kind::alias);
   }
};
template<>
struct action<rule::alias> {
   static constexpr void apply0(assembly& tree) { tree.combine(kind::aliased); }
};

template<>
struct action<rule::select_open> {
   static constexpr void apply(reading in, assembly& tree) {
      const span where = tree.span_of(in.begin, in.end);
      tree.push(kind::statement, where);
      tree.push(kind::select, where);
   }
};
template<>
struct action<rule::select_distinct> {
   static constexpr void apply(reading in, assembly& tree) {
      tree.top().flags |= flag::distinct;
      tree.top().at = tree.offset(in.begin);
   }
};
template<>
struct action<rule::select_item> : append_one {};
template<>
struct action<rule::select_clause> : append_one {};

template<>
struct action<rule::from_open> : open_clause<kind::from> {};
template<>
struct action<rule::object_name> {
   static constexpr void apply0(assembly& tree) { tree.become(kind::object); }
};
template<>
struct action<rule::object> : append_one {};
template<>
struct action<rule::from_list> : append_one {};

template<>
struct action<rule::join_open> : push_text<kind::join> {};
template<>
struct action<rule::join_condition> : append_one {};
template<>
struct action<rule::join_clause> : append_one {};

template<>
struct action<rule::where_open> : push_text<kind::where> {};
template<>
struct action<rule::where_clause> : append_clause {};

template<>
struct action<rule::group_open> : push_text<kind::group_by> {};
template<>
struct action<rule::group_item> : append_one {};
template<>
struct action<rule::group_clause> : append_one {};

template<>
struct action<rule::having_open> : open_clause<kind::having> {};
template<>
struct action<rule::having_clause> : append_clause {};

template<>
struct action<rule::order_open> : push_text<kind::order_by> {};
template<>
struct action<rule::order_operand> {
   static constexpr void apply0(assembly& tree) { tree.wrap(kind::order_item, 0); }
};

/// What follows the operand of an `order by`: its span grows.
template<ast::word Word, std::uint16_t Flags>
struct extend_order_item {
   static constexpr void apply(reading in, assembly& tree) {
      ast::node& item = tree.top();
      if (Word != word::none) item.word = Word;
      item.flags |= Flags;
      item.where.end = tree.offset(in.end);
   }
};
template<>
struct action<rule::ascending> : noted_keyword<extend_order_item<word::ascending, 0>> {};
template<>
struct action<rule::descending> : noted_keyword<extend_order_item<word::descending, 0>> {};
template<>
struct action<rule::nulls_order> {
   static constexpr void apply(reading in, assembly& tree) {
      tree.top().at = tree.offset(in.begin);
      extend_order_item<word::none, flag::nulls_placed>::apply(in, tree);
   }
};
template<>
struct action<rule::last_word> : noted_keyword<flag_last<flag::nulls_last>> {};
template<>
struct action<rule::order_item> : append_one {};
template<>
struct action<rule::order_clause> : append_one {};

template<>
struct action<rule::limit_open> : open_clause<kind::limit> {};
template<>
struct action<rule::offset_open> : open_clause<kind::offset> {};
template<>
struct action<rule::limit_number> : append_one {};
template<>
struct action<rule::limit_clause> : append_one {};
template<>
struct action<rule::offset_clause> : append_one {};

template<>
struct action<rule::set_open> : push_text<kind::set_operation> {};
template<>
struct action<rule::set_operand> : append_one {};
template<>
struct action<rule::set_operation> : append_one {};

template<>
struct action<rule::other_statement> : push_text<kind::other_statement> {};
template<>
struct action<rule::terminator> : note_text<kind::terminator> {};
template<>
struct action<rule::second_statement> : note_text<kind::second_statement> {};

} // namespace zoql::parsing
