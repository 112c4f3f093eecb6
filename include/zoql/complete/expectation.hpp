// What the grammar waits for at the end of an unfinished text, read off the right edge of its tree.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/ast.hpp>
#include <zoql/source.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace zoql::completing {

enum class awaited : std::uint8_t {
   nothing,
   statement,
   object,
   operand,    ///< a field, and what else may begin an item of the clause
   argument,   ///< of `call`
   comparison, ///< an operator behind `operand`
   value,      ///< something to compare `operand` with
   null,       ///< behind `is`
   by,         ///< behind `group` or `order`
   between,    ///< the `and` of a `between`
   more,       ///< a clause is complete: what joins it or follows it
};

struct expectation {
   awaited what = awaited::nothing;
   /// The clause the place is in.
   ast::kind clause = ast::kind::statement;
   /// The field or call of the condition.
   const ast::node* operand = nullptr;
   const ast::node* call = nullptr;
   /// The item before the place: `aliased`, `order_item` and so on.
   const ast::node* item = nullptr;
   /// The unclosed string the text ends in.
   const ast::node* string = nullptr;
   bool in_parentheses = false;
   bool negated = false;
};

/// Reads the right edge of a tree. The tree has to outlive what is read.
class right_edge {
public:
   explicit right_edge(const ast::statement& tree) : tree_(tree) {
      if (tree.root == ast::none) return;
      for (const ast::node* at = &tree[tree.root]; at != nullptr; at = last_of(*at)) path_.push_back(at);
      if (path_.size() > 1) found_.clause = path_[1]->kind;
      if (path_.size() > 2) found_.item = path_[2];
      for (const ast::node* one : path_) {
         using enum ast::kind;
         const bool opens = one->kind == group || one->kind == call || one->kind == in;
         found_.in_parentheses |= opens && one->has(ast::unclosed);
      }
   }

   [[nodiscard]] expectation read() {
      if (path_.empty()) return await(awaited::statement);
      if (path_.front()->kind == ast::kind::missing) {
         const bool blank = ascii::skip_blanks(tree_.text, 0) == tree_.text.size();
         return await(blank ? awaited::statement : awaited::nothing);
      }
      if (path_.front()->kind != ast::kind::statement || path_.size() < 2) return found_;
      if (leaf().kind == ast::kind::string && leaf().has(ast::unclosed)) return read_string();
      if (const ast::node* const stray = stray_end()) return await(is_by_word(*stray) ? awaited::by : awaited::nothing);
      return leaf().kind == ast::kind::missing ? read_missing() : read_complete();
   }

private:
   /// What is missing behind the clauses, or closes what is open, is no place to go on at.
   [[nodiscard]] const ast::node* last_of(const ast::node& parent) const {
      const ast::node* last = nullptr;
      for (const ast::node& child : tree_.children(parent)) {
         const bool ends =
            child.word == ast::word::missing_from || child.word == ast::word::missing_closing_parenthesis;
         if (child.kind != ast::kind::missing || !ends) last = &child;
      }
      return last;
   }

   [[nodiscard]] expectation await(awaited what) {
      found_.what = what;
      return found_;
   }
   [[nodiscard]] const ast::node& leaf() const { return *path_.back(); }
   [[nodiscard]] const ast::node& parent() const { return *path_[path_.size() - 2]; }

   /// Text behind the tree that keeps it from going on: something skipped, a comment, a `;`.
   [[nodiscard]] const ast::node* stray_end() const {
      constexpr ast::kinds stray(ast::kind::skipped, ast::kind::terminator, ast::kind::second_statement,
                                 ast::kind::too_deep);
      const auto size = static_cast<std::uint32_t>(tree_.text.size());
      for (const ast::node& node : tree_.nodes) {
         if (stray.has(node.kind) && node.where.end > path_.front()->where.end) return &node;
         if (node.kind == ast::kind::comment && node.where.end == size) return &node;
      }
      return nullptr;
   }

   [[nodiscard]] bool is_by_word(const ast::node& node) const {
      const std::string_view word = tree_.view(node);
      return ascii::same_word(word, "group") || ascii::same_word(word, "order");
   }

   /// The condition that the edge ends in, of those that compare something.
   [[nodiscard]] const ast::node* comparing() const {
      using enum ast::kind;
      constexpr ast::kinds all(comparison, like, in, between, is_null);
      for (std::size_t at = path_.size(); at-- > 0;) {
         if (all.has(path_[at]->kind)) return path_[at];
      }
      return nullptr;
   }

   [[nodiscard]] expectation read_string() {
      const ast::node* const condition = comparing();
      found_.string = &leaf();
      if (condition == nullptr || condition->kind != ast::kind::comparison || condition != &parent()) return found_;
      found_.operand = tree_.child(*condition, 0);
      return await(found_.operand == &leaf() || leaf().has(ast::double_quoted) ? awaited::nothing : awaited::value);
   }

   [[nodiscard]] expectation read_missing() {
      switch (leaf().word) {
      case ast::word::missing_field:
         return await(awaited::operand);
      case ast::word::missing_object:
         return await(awaited::object);
      case ast::word::missing_conjunction:
         return await(awaited::between);
      case ast::word::missing_null:
         found_.negated = parent().has(ast::negated);
         return await(awaited::null);
      case ast::word::missing_operand:
         return read_missing_operand();
      default:
         return found_;
      }
   }

   [[nodiscard]] expectation read_missing_operand() {
      using enum ast::kind;
      switch (parent().kind) {
      case comparison:
         if (parent().word == ast::word::unknown_sign) return found_;
         found_.operand = tree_.child(parent(), 0);
         return await(awaited::value);
      case call:
         found_.call = &parent();
         return await(awaited::argument);
      case where:
      case having:
      case group_by:
      case order_item:
      case and_:
      case or_:
      case not_:
      case group:
         return await(awaited::operand);
      default:
         return found_;
      }
   }

   [[nodiscard]] expectation read_complete() {
      using enum ast::kind;
      const bool in_call = leaf().kind == call ? leaf().has(ast::unclosed) : is_in_open_call();
      if (in_call) return found_;
      if (found_.clause == from && found_.item->kind == aliased) {
         return await(is_by_word(leaf()) ? awaited::by : awaited::nothing);
      }
      if (found_.clause != where && found_.clause != having) return await(awaited::more);
      return comparing() != nullptr || is_in_closed_group() ? await(awaited::more) : read_bare_operand();
   }

   [[nodiscard]] bool is_in_open_call() const {
      for (const ast::node* one : path_) {
         if (one->kind == ast::kind::call && one->has(ast::unclosed)) return true;
      }
      return false;
   }
   [[nodiscard]] bool is_in_closed_group() const {
      for (const ast::node* one : path_) {
         if (one->kind == ast::kind::group && !one->has(ast::unclosed)) return true;
      }
      return false;
   }

   /// A field or a call that nothing is compared with yet.
   [[nodiscard]] expectation read_bare_operand() {
      for (const ast::node* one : path_) {
         if (one->kind != ast::kind::call && one->kind != ast::kind::name) continue;
         found_.operand = one;
         return await(awaited::comparison);
      }
      return found_;
   }

   const ast::statement& tree_;
   std::vector<const ast::node*> path_;
   expectation found_;
};

} // namespace zoql::completing
