// ZOQL has no parentheses.
#pragma once

#include <zoql/rule.hpp>

#include <vector>

namespace zoql::rules {

struct parentheses {
   static constexpr zoql::about about{
      .name = "parentheses",
      .summary = "parentheses in ZOQL",
      .why =
         "The ZOQL page says that parentheses are not supported; `and` binds tighter than `or`, so `a and (b or c)` "
         "is written `a and b or a and c` (query-statement-examples page).",
      .source = "F04 Z1 Z2 Z3",
      .bad = "select Id from Contact where Fax = '1' or (FirstName = 'B' and LastName = 'A')",
      .good = "select Id from Contact where Fax = '1' or FirstName = 'B' and LastName = 'A'",
      .dialects = dialects::zoql,
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::select, ast::kind::where, ast::kind::and_, ast::kind::or_, ast::kind::not_,
                           ast::kind::comparison, ast::kind::like),
      .given = {.children = ast::kinds(ast::kind::group)},
   };

   /// The groups among the children of a node; pairs directly around each other count as one.
   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      for (const ast::node& child : statement.children(node)) {
         if (child.kind == ast::kind::group) say(statement, node, child, report);
      }
   }

private:
   static constexpr void say(const ast::statement& statement, const ast::node& parent, const ast::node& group,
                             report& report) {
      const ast::node* inside = statement.child(group, 0);
      std::vector<edit> opening;
      std::vector<edit> closing;
      for (const ast::node* pair = &group; pair->kind == ast::kind::group; pair = inside) {
         inside = statement.child(*pair, 0);
         if (pair->has(ast::unclosed) || inside == nullptr || inside->kind == ast::kind::statement) return;
         if (statement.text[pair->where.end - 1] != ')') return;
         opening.push_back(without(statement, pair->where.begin));
         closing.insert(closing.begin(), without(statement, pair->where.end - 1));
      }
      diagnostic& finding = report.say(group.where, "ZOQL has no parentheses");
      if (!may_stand_alone(statement, parent, group, *inside)) {
         finding.help = "`and` binds tighter than `or`: write each combination out and join them with `or`";
         return;
      }
      finding.help = "leave them out: the meaning stays";
      opening.insert(opening.end(), closing.begin(), closing.end());
      finding.mend("remove the parentheses", opening);
   }

   /// Removes a parenthesis, or puts a blank in its place where words would touch.
   [[nodiscard]] static constexpr edit without(const ast::statement& statement, std::uint32_t at) noexcept {
      const bool before = at > 0 && is_word(statement.text[at - 1]);
      const bool after = at + 1 < statement.text.size() && is_word(statement.text[at + 1]);
      return {{at, at + 1}, before && after ? " " : ""};
   }

   [[nodiscard]] static constexpr bool is_word(char byte) noexcept {
      const char small = static_cast<char>(byte | 0x20);
      return (small >= 'a' && small <= 'z') || (byte >= '0' && byte <= '9') || byte == '_' || byte == '\'';
   }

   /// Whether the meaning is the same without the parentheses.
   [[nodiscard]] static constexpr bool may_stand_alone(const ast::statement& statement, const ast::node& parent,
                                                       const ast::node& group, const ast::node& inside) noexcept {
      if (statement.child(group, 1) != nullptr) return false;
      const bool is_or = inside.kind == ast::kind::or_;
      const bool is_and = inside.kind == ast::kind::and_;
      if (parent.kind == ast::kind::and_) return !is_or;
      if (parent.kind == ast::kind::where || parent.kind == ast::kind::or_) return true;
      const bool is_operand = inside.kind == ast::kind::name || inside.kind == ast::kind::string ||
                              inside.kind == ast::kind::number || inside.kind == ast::kind::date ||
                              inside.kind == ast::kind::boolean || inside.kind == ast::kind::null;
      return parent.kind == ast::kind::not_ ? !is_or && !is_and : is_operand;
   }
};

} // namespace zoql::rules
