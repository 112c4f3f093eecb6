// A comma stands between the items of a clause; nothing takes a list in parentheses.
#pragma once

#include <zoql/predicate.hpp>
#include <zoql/rule.hpp>

#include <string_view>
#include <vector>

namespace zoql::rules {

struct list_in_parentheses {
   static constexpr zoql::about about{
      .name = "list-in-parentheses",
      .summary = "a list in parentheses where one condition, field or value has to stand",
      .why = "Conditions are joined by `and` and `or`, a field is compared with one value, and the fields of a select "
             "list, of `group by` and of `order by` stand without parentheses (ZOQL's filter-statements page; Export "
             "ZOQL's filter statement reference, its pages on select statements and clauses).",
      .source = "F01 F03 F13 Z1 Z2 E2 E4 E5",
      .bad = "select Id from Account where Status = ('Active', 'Draft')",
      .good = "select Id from Account where Status = 'Active' or Status = 'Draft'",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::select, ast::kind::aliased, ast::kind::from, ast::kind::where, ast::kind::having,
                           ast::kind::and_, ast::kind::or_, ast::kind::not_, ast::kind::group, ast::kind::like,
                           ast::kind::is_null, ast::kind::in, ast::kind::between, ast::kind::call, ast::kind::group_by,
                           ast::kind::order_item),
      .given = {.children = ast::kinds(ast::kind::group, ast::kind::comparison),
                .beside = ast::kinds(ast::kind::group)},
      .mends = ast::kinds(ast::kind::comparison, ast::kind::and_, ast::kind::or_, ast::kind::name, ast::kind::call,
                          ast::kind::function, ast::kind::star),
   };

   /// The lists among the children of a node, and on the sides of comparisons among them; which node decides how these
   /// may be rewritten.
   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      for (const ast::node& child : statement.children(node)) {
         if (is_list(statement, child)) {
            say(node, child, report);
         } else if (child.kind == ast::kind::comparison) {
            check_sides(statement, node, child, report);
         }
      }
   }

private:
   static constexpr ast::kinds parents_of_conditions{ast::kind::where, ast::kind::having, ast::kind::and_,
                                                     ast::kind::or_,   ast::kind::not_,   ast::kind::group};

   [[nodiscard]] static constexpr bool is_list(const ast::statement& statement, const ast::node& node) noexcept {
      if (node.kind != ast::kind::group || node.first_child == node.last_child) return false;
      for (const ast::node& member : statement.children(node)) {
         if (member.kind == ast::kind::missing || member.kind == ast::kind::statement) return false;
      }
      return true;
   }

   static constexpr void say(const ast::node& parent, const ast::node& list, report& report) {
      if (parents_of_conditions.has(parent.kind)) {
         report.say(list.where, "a list in parentheses is not a condition",
                    "join conditions with `and` or `or`, not with commas");
      } else {
         report.say(list.where, "a list in parentheses cannot stand here",
                    parent.kind == ast::kind::from ? "name one object" : "write it without the parentheses");
      }
   }

   static constexpr void check_sides(const ast::statement& statement, const ast::node& parent,
                                     const ast::node& comparison, report& report) {
      const ast::node& left = *statement.child(comparison, 0);
      const ast::node* const right = statement.child(comparison, 1);
      const bool has_right = right != nullptr && is_list(statement, *right);
      if (is_list(statement, left)) {
         report.say(left.where, "a list in parentheses cannot be compared",
                    "compare each field by itself, and join the comparisons with `and`");
      } else if (has_right) {
         say_values(statement, parent, comparison, *right, report);
      }
   }

   static constexpr void say_values(const ast::statement& statement, const ast::node& parent,
                                    const ast::node& comparison, const ast::node& list, report& report) {
      const bool differs = comparison.word == ast::word::not_equal;
      diagnostic& finding = report.say(
         list.where,
         {"`{}` compares with one value, not with a list", sign_span(statement, comparison).of(statement.text)},
         differs ? "compare with each value and join the comparisons with `and`"
                 : "compare with each value and join the comparisons with `or`");
      if ((comparison.word != ast::word::equal && !differs) || !is_plain(statement, comparison, list)) return;
      // `or` inside `and`, and both behind `not`, need parentheses, which ZOQL does not have.
      const bool in_braces = parent.kind == ast::kind::not_ || (parent.kind == ast::kind::and_ && !differs);
      if (in_braces && !capabilities_of(statement.language).parentheses) return;
      finding.mend("write one comparison for each value", expand(statement, comparison, list, in_braces));
   }

   [[nodiscard]] static constexpr bool is_plain(const ast::statement& statement, const ast::node& comparison,
                                                const ast::node& list) noexcept {
      const ast::kind field = statement.child(comparison, 0)->kind;
      if ((field != ast::kind::name && field != ast::kind::call) || list.has(ast::unclosed)) return false;
      for (const ast::node& value : statement.children(list)) {
         if (!is_literal(value)) return false;
      }
      return true;
   }

   [[nodiscard]] static constexpr std::vector<edit> expand(const ast::statement& statement, const ast::node& comparison,
                                                           const ast::node& list, bool in_braces) {
      const ast::node& field = *statement.child(comparison, 0);
      const bool differs = comparison.word == ast::word::not_equal;
      std::vector<edit> edits;
      if (in_braces) edits.push_back({{comparison.where.begin, comparison.where.begin}, "("});
      std::uint32_t done = list.where.begin;
      for (const ast::node& value : statement.children(list)) {
         const span between{done, value.where.begin};
         edits.push_back({between, done == list.where.begin ? "" : differs ? " and " : " or "});
         if (done != list.where.begin) {
            edits.push_back({{between.end, between.end}, statement.view(field)});
            edits.push_back({{between.end, between.end}, differs ? " != " : " = "});
         }
         done = value.where.end;
      }
      edits.push_back({{done, list.where.end}, in_braces ? ")" : ""});
      return edits;
   }
};

} // namespace zoql::rules
