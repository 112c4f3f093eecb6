// The work of `print`: writes one node after another.
#pragma once

#include <zoql/ast.hpp>
#include <zoql/growing.hpp>
#include <zoql/print/places.hpp>
#include <zoql/print/sign.hpp>
#include <zoql/print/written_text.hpp>
#include <zoql/string_text.hpp>

#include <cstddef>
#include <string_view>
#include <utility>

namespace zoql::printing {

class printer {
public:
   /// Where `places` is given, it takes where each node came to stand: `where` and, for signs, dots and parentheses,
   /// `at`.
   printer(const ast::statement& statement, dialect language, std::size_t width, printing::places* places = nullptr)
       : statement_(statement), language_(language), width_(width), places_(places) {}

   [[nodiscard]] growing<char> print() {
      const ast::node& root = statement_[statement_.root];
      text_.reserve(statement_.text.size() + 8 * statement_.nodes.size());
      print_statement(root);
      if (width_ == 0 || text_.size() <= width_) return std::move(text_).take();
      text_.clear();
      broken_ = true;
      print_statement(root);
      return std::move(text_).take();
   }

private:
   void print_statement(const ast::node& statement) {
      const std::size_t begin = text_.size();
      bool first = true;
      for (const ast::node& clause : statement_.children(statement)) {
         if (!first) text_.put(broken_ ? '\n' : ' ');
         first = false;
         print_clause(clause);
      }
      place(statement, begin);
   }

   void print_clause(const ast::node& clause) {
      const std::size_t begin = text_.size();
      write_clause(clause);
      place(clause, begin);
   }

   void write_clause(const ast::node& clause) {
      using enum ast::kind;
      switch (clause.kind) {
      case select:
         print_list(clause, clause.has(ast::flag::distinct) ? "select distinct " : "select ");
         break;
      case from:
         print_list(clause, "from ");
         break;
      case where:
         print_condition_clause(clause, "where ");
         break;
      case group_by:
         print_list(clause, "group by ");
         break;
      case having:
         print_condition_clause(clause, "having ");
         break;
      case order_by:
         print_list(clause, "order by ");
         break;
      case limit:
         print_list(clause, "limit ");
         break;
      case offset:
         print_list(clause, "offset ");
         break;
      default:
         write_as_it_is(clause);
         break;
      }
   }

   /// A keyword and a list; a broken one fills its lines and indents those after the first.
   void print_list(const ast::node& parent, std::string_view keyword) {
      text_.put(keyword);
      std::size_t line_begin = text_.last_line();
      bool first = true;
      for (const ast::node& child : statement_.children(parent)) {
         const std::size_t comma = text_.size();
         if (!first) text_.put(", ");
         print_node(child);
         if (!first && broken_ && text_.size() - line_begin + 1 > width_) {
            text_.break_line(comma + 1);
            line_begin = comma + 2;
         }
         first = false;
      }
   }

   /// A broken condition has each part of its outermost `and` or `or` on a line of its own.
   void print_condition_clause(const ast::node& clause, std::string_view keyword) {
      text_.put(keyword);
      const ast::node& condition = *statement_.child(clause, 0);
      const bool run = condition.kind == ast::kind::and_ || condition.kind == ast::kind::or_;
      if (!broken_ || !run) return print_node(condition);
      print_joined(condition, condition.kind == ast::kind::and_ ? "\n   and " : "\n   or ");
   }

   /// Of what is joined, `and` and `or` stand somewhere; a comma is no sign.
   void print_joined(const ast::node& parent, std::string_view between) {
      bool first = true;
      bool second = parent.kind == ast::kind::and_ || parent.kind == ast::kind::or_;
      for (const ast::node& child : statement_.children(parent)) {
         if (!first) {
            text_.put(between);
            if (second) place_sign(parent, text_.size() - (between.size() - between.find_first_not_of(" \n")));
            second = false;
         }
         first = false;
         print_node(child);
      }
   }

   void print_node(const ast::node& node) {
      const std::size_t begin = text_.size();
      // Most nodes are names and stand as they are.
      if (node.kind == ast::kind::name) {
         text_.put(statement_.view(node));
      } else {
         write_node(node);
      }
      place(node, begin);
   }

   void write_node(const ast::node& node) {
      using enum ast::kind;
      switch (node.kind) {
      case statement:
         return print_statement(node);
      case aliased:
         return print_aliased(node);
      case order_item:
         return print_order_item(node);
      case or_:
         return print_joined(node, " or ");
      case and_:
         return print_joined(node, " and ");
      case not_:
         text_.put("not ");
         return print_joined(node, "");
      case group:
         return print_in_parentheses(node);
      case comparison:
         return print_comparison(node);
      case like:
         return print_pair(node, node.has(ast::flag::negated) ? " not like " : " like ");
      case in:
         return print_in(node);
      case between:
         return print_between(node);
      case is_null:
         return print_pair(node, node.has(ast::flag::negated) ? " is not " : " is ");
      case call:
         return print_call(node);
      case string:
         return print_string(node);
      case boolean:
         text_.put(node.word == ast::word::yes ? "true" : "false");
         return;
      case null:
         text_.put("null");
         return;
      default:
         return write_as_it_is(node);
      }
   }

   void print_aliased(const ast::node& node) {
      print_node(*statement_.child(node, 0));
      const ast::node& alias = *statement_.child(node, 1);
      text_.put(alias.has(ast::flag::with_as) ? " as " : " ");
      print_node(alias);
   }

   void print_order_item(const ast::node& node) {
      print_node(*statement_.child(node, 0));
      if (node.word == ast::word::ascending) text_.put(" asc");
      if (node.word == ast::word::descending) text_.put(" desc");
      if (node.has(ast::flag::nulls_placed)) text_.put(node.has(ast::flag::nulls_last) ? " nulls last" : " nulls first");
   }

   void print_in_parentheses(const ast::node& node) {
      text_.put('(');
      print_joined(node, ", ");
      text_.put(')');
   }

   void print_pair(const ast::node& node, std::string_view sign) {
      print_node(*statement_.child(node, 0));
      place_sign(node, text_.size() + (sign.starts_with(" not ") ? 5 : 1));
      text_.put(sign);
      print_node(*statement_.child(node, 1));
   }

   void print_comparison(const ast::node& node) {
      print_node(*statement_.child(node, 0));
      const std::string_view sign = sign_of(node.word);
      text_.put(' ');
      place_sign(node, text_.size());
      text_.put(sign.empty() ? unknown_sign(node) : sign);
      text_.put(' ');
      print_node(*statement_.child(node, 1));
   }

   /// A sign of no language of ours, as it stands.
   [[nodiscard]] std::string_view unknown_sign(const ast::node& node) const noexcept {
      const std::string_view rest = statement_.text.substr(node.at);
      return rest.substr(0, rest.find_first_not_of("=!<>"));
   }

   void print_in(const ast::node& node) {
      const ast::node* member = statement_.child(node, 0);
      print_node(*member);
      place_sign(node, text_.size() + (node.has(ast::flag::negated) ? 5 : 1));
      text_.put(node.has(ast::flag::negated) ? " not in (" : " in (");
      print_rest(*member);
      text_.put(')');
   }

   /// What follows a member in its list.
   void print_rest(const ast::node& member) {
      bool first = true;
      for (ast::index at = member.next; at != ast::none; at = statement_[at].next) {
         if (!first) text_.put(", ");
         first = false;
         print_node(statement_[at]);
      }
   }

   void print_between(const ast::node& node) {
      print_node(*statement_.child(node, 0));
      place_sign(node, text_.size() + (node.has(ast::flag::negated) ? 5 : 1));
      text_.put(node.has(ast::flag::negated) ? " not between " : " between ");
      print_node(*statement_.child(node, 1));
      text_.put(" and ");
      print_node(*statement_.child(node, 2));
   }

   /// What follows the parenthesis of a window or a cast is no language of ours: it stands as it is.
   void print_call(const ast::node& node) {
      if (node.has(ast::flag::windowed) || node.has(ast::flag::typed_argument)) return write_as_it_is(node);
      const ast::node* member = statement_.child(node, 0);
      print_node(*member);
      place_sign(node, text_.size());
      text_.put(node.has(ast::flag::distinct) ? "(distinct " : "(");
      print_rest(*member);
      text_.put(')');
   }

   /// A single-quoted string in the escapes of the dialect it is printed for; other quotes stand as they are.
   void print_string(const ast::node& node) {
      const std::string_view literal = statement_.view(node);
      const bool single = literal.starts_with('\'') && !node.has(ast::flag::shell_quoted);
      const bool as_it_is = !single || (!node.has(ast::flag::special) && language_ == statement_.language);
      if (as_it_is) {
         text_.put(literal);
      } else {
         text_.put(encode(decode(literal, statement_.language), language_));
      }
   }

   void write_as_it_is(const ast::node& node) {
      // A leaf is placed when it is written.
      if (places_ != nullptr && node.first_child != ast::none) places_->move(node, text_.size());
      text_.put(statement_.view(node));
   }

   void place(const ast::node& node, std::size_t begin) {
      if (places_ != nullptr) places_->put(node, begin, text_.size());
   }

   void place_sign(const ast::node& node, std::size_t at) {
      if (places_ != nullptr) places_->put_sign(node, at);
   }

   const ast::statement& statement_;
   dialect language_;
   std::size_t width_;
   places* places_;
   bool broken_ = false;
   written_text text_;
};

} // namespace zoql::printing
