// The builder's trees become a statement: its text and the tree that stands in it, written in one go.
#pragma once

#include <zoql/ast.hpp>
#include <zoql/build/draft.hpp>
#include <zoql/build/expression.hpp>
#include <zoql/build/written_tree.hpp>
#include <zoql/owned_statement.hpp>
#include <zoql/print/sign.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace zoql::building {

/// Writes a draft as the canonical text of a dialect, which is what `print` makes of the tree, and the tree with it:
/// parentheses are put where they must be. Each part is read once, and nothing is printed a second time.
class composer : written_tree {
public:
   /// Of a draft in which nothing was refused.
   [[nodiscard]] static owned_statement compose(const draft& draft, dialect language) {
      composer composer(language);
      composer.reserve(draft);
      composer.write_statement(draft);
      return std::move(composer).take();
   }

private:
   explicit composer(dialect language) : written_tree(language) {}

   /// What stands between two parts is no longer than a `piece`.
   void reserve(const draft& draft) {
      const std::size_t bytes = draft.select.bytes().size() + draft.where.bytes().size() + draft.having.bytes().size() +
                                draft.order_by.bytes().size();
      written_tree::reserve(128 + bytes, 16 + bytes / sizeof(piece));
   }

   void write_statement(const draft& draft) {
      children clauses;
      add_list(clauses, draft.select, "select ");
      add_list(clauses, draft.from, " from ");
      add_condition(clauses, ast::kind::where, draft.where, " where ");
      add_list(clauses, draft.group_by, " group by ");
      add_condition(clauses, ast::kind::having, draft.having, " having ");
      add_list(clauses, draft.order_by, " order by ");
      add_list(clauses, draft.limit, " limit ");
      set_root(close(ast::kind::statement, 0, clauses));
   }

   void add_list(children& clauses, const expression& list, std::string_view keyword) {
      if (list.empty()) return;
      const std::uint32_t begin = begin_clause(keyword);
      piece_reader rest(list.bytes());
      children parts;
      add(parts, write_next(rest));
      while (!rest.empty()) {
         put(", ");
         add(parts, write_next(rest));
      }
      add(clauses, close(list.kind(), begin, parts));
   }

   void add_condition(children& clauses, ast::kind clause, const expression& condition, std::string_view keyword) {
      if (condition.is_nothing()) return;
      const std::uint32_t begin = begin_clause(keyword);
      piece_reader rest(condition.bytes());
      children only;
      add(only, write(condition.top(), rest));
      add(clauses, close(clause, begin, only));
   }

   /// Where a clause begins; the blank before it belongs to none.
   std::uint32_t begin_clause(std::string_view keyword) {
      const std::uint32_t begin = end() + (keyword.front() == ' ' ? 1 : 0);
      put(keyword);
      return begin;
   }

   /// Writes a node, whose parts are the next that are read.
   ast::index write(const piece& node, piece_reader& rest) {
      using enum ast::kind;
      switch (node.kind) {
      case name:
         return write_name(node, rest.text_of(node));
      case string:
         return write_string(node, rest.text_of(node));
      case alias:
         return write_label(node, rest.text_of(node));
      case comparison:
         return write_comparison(node, rest);
      case and_:
         return write_run(node, rest, " and ");
      case or_:
         return write_run(node, rest, " or ");
      case not_:
         return write_not(node, rest);
      case like:
         return write_pair(node, rest, " like ");
      case is_null:
         return write_pair(node, rest, (node.flags & ast::flag::negated) != 0 ? " is not " : " is ");
      case aliased:
         return write_aliased(node, rest);
      case order_item:
         return write_order_item(node, rest);
      case call:
         return write_call(node, rest);
      default:
         return write_leaf(node, rest.text_of(node));
      }
   }
   /// The next one; most are names.
   [[gnu::always_inline]] ast::index write_next(piece_reader& rest) {
      const piece node = rest.next();
      return node.kind == ast::kind::name ? write_name(node, rest.text_of(node)) : write(node, rest);
   }

   ast::index write_comparison(const piece& node, piece_reader& rest) {
      const std::uint32_t begin = end();
      children sides;
      add(sides, write_next(rest));
      put(' ');
      const std::uint32_t at = end();
      put(printing::sign_of(node.word));
      put(' ');
      add(sides, write_next(rest));
      return close(node.kind, begin, sides, node.word, node.flags, at);
   }

   ast::index write_pair(const piece& node, piece_reader& rest, std::string_view sign) {
      const std::uint32_t begin = end();
      children sides;
      add(sides, write_next(rest));
      const std::uint32_t at = end() + 1;
      put(sign);
      add(sides, write_next(rest));
      return close(node.kind, begin, sides, node.word, node.flags, at);
   }

   /// Conditions joined by a word; it stands where the first of them does.
   ast::index write_run(const piece& node, piece_reader& rest, std::string_view between) {
      const std::uint32_t begin = end();
      const children all = write_joined(node, rest, between);
      const std::uint32_t at = place_of(all.first).end + 1;
      return close(node.kind, begin, all, node.word, node.flags, at);
   }

   ast::index write_not(const piece& node, piece_reader& rest) {
      const std::uint32_t begin = end();
      put("not ");
      return close(node.kind, begin, write_joined(node, rest, {}), node.word, node.flags);
   }

   ast::index write_aliased(const piece& node, piece_reader& rest) {
      const std::uint32_t begin = end();
      return close(node.kind, begin, write_joined(node, rest, " as "), node.word, node.flags);
   }

   ast::index write_order_item(const piece& node, piece_reader& rest) {
      const std::uint32_t begin = end();
      const children only = write_joined(node, rest, {});
      if (node.word == ast::word::ascending) put(" asc");
      if (node.word == ast::word::descending) put(" desc");
      return close(node.kind, begin, only, node.word, node.flags);
   }

   ast::index write_call(const piece& node, piece_reader& rest) {
      const std::uint32_t begin = end();
      children parts;
      add(parts, write_next(rest));
      const std::uint32_t at = end();
      put((node.flags & ast::flag::distinct) != 0 ? "(distinct " : "(");
      add(parts, write_next(rest));
      put(')');
      return close(node.kind, begin, parts, node.word, node.flags, at);
   }

   children write_joined(const piece& node, piece_reader& rest, std::string_view between) {
      children parts;
      for (std::uint32_t left = node.size; left != 0; --left) {
         if (left != node.size) put(between);
         add(parts, write_inside(node.kind, rest));
      }
      return parts;
   }

   /// A part of another node, in parentheses where it would otherwise come apart.
   ast::index write_inside(ast::kind outer, piece_reader& rest) {
      const piece node = rest.next();
      if (!needs_group(outer, node.kind)) return write(node, rest);
      const std::uint32_t begin = end();
      put('(');
      children only;
      add(only, write(node, rest));
      put(')');
      return close(ast::kind::group, begin, only);
   }

   [[nodiscard]] static bool needs_group(ast::kind outer, ast::kind inner) noexcept {
      if (inner == ast::kind::or_) return outer == ast::kind::and_ || outer == ast::kind::not_;
      return inner == ast::kind::and_ && outer == ast::kind::not_;
   }
};

} // namespace zoql::building
