// Parentheses: ZOQL has none, and Export ZOQL has them around conditions.
#pragma once

#include <zoql/predicate.hpp>
#include <zoql/rule.hpp>

#include <vector>

namespace zoql::rules {

struct parentheses {
   static constexpr zoql::about about{
      .name = "parentheses",
      .summary = "parentheses in ZOQL, or in Export ZOQL around something other than a condition",
      .why =
         "The ZOQL page says that parentheses are not supported; `and` binds tighter than `or`, so `a and (b or c)` "
         "is written `a and b or a and c` (query-statement-examples page). Export ZOQL's filter-statements page has "
         "them around conditions; no page and no statement in running code has them around a field or a value.",
      .source = "F04 F12 Z1 Z2 Z3 E4",
      .bad = "select Id from Contact where (Fax) = '1'",
      .good = "select Id from Contact where Fax = '1'",
      .level = severity::error,
      .lesser = {.where = "around a field or a value", .dialects = dialects::zoqlexport},
      .evidence = evidence::documented,
      .visits =
         ast::kinds(ast::kind::select, ast::kind::aliased, ast::kind::from, ast::kind::where, ast::kind::and_,
                    ast::kind::or_, ast::kind::not_, ast::kind::comparison, ast::kind::like, ast::kind::is_null,
                    ast::kind::in, ast::kind::between, ast::kind::call, ast::kind::group_by, ast::kind::order_item),
      .given = {.children = ast::kinds(ast::kind::group)},
      .mends = ast::kinds(ast::kind::object, ast::kind::name),
   };

   /// The groups among the children of a node; pairs directly around each other count as one.
   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      const bool has_groups = capabilities_of(statement.language).parentheses;
      if (has_groups ? parents_of_conditions.has(node.kind) : node.kind == ast::kind::call) return;
      for (const ast::node& child : statement.children(node)) {
         if (child.kind == ast::kind::group) say(statement, node, child, report);
      }
   }

private:
   static constexpr ast::kinds parents_of_conditions{ast::kind::where, ast::kind::and_, ast::kind::or_,
                                                     ast::kind::not_};

   static constexpr void say(const ast::statement& statement, const ast::node& parent, const ast::node& group,
                             report& report) {
      const ast::node& inside = unwrapped(statement, group);
      const bool around_condition = parents_of_conditions.has(parent.kind) && condition_kinds.has(inside.kind);
      // What else stands in parentheses is a mistake whatever is around it.
      if (!around_condition && (!operand_kinds.has(inside.kind) || inside.has(ast::whole_object))) return;
      std::vector<edit> edits = without_pairs(statement, group, inside);
      if (edits.empty()) return;
      diagnostic& finding = report_group(statement, parent, group, inside, report);
      if (!may_stand_alone(parent, inside)) {
         finding.help = "`and` binds tighter than `or`: write each combination out and join them with `or`";
         return;
      }
      finding.help = "remove them: the meaning is the same";
      finding.mend("remove the parentheses", std::move(edits));
   }

   static constexpr diagnostic& report_group(const ast::statement& statement, const ast::node& parent,
                                             const ast::node& group, const ast::node& inside, report& report) {
      if (!capabilities_of(statement.language).parentheses) return report.say(group.where, "ZOQL has no parentheses");
      if (parent.kind == ast::kind::from)
         return report.say(group.where, {"parentheses around the object `{}`", statement.view(inside)});
      return report.say_at_most(
         severity::warning, group.where,
         {"parentheses around `{}`: Export ZOQL has them around conditions only", statement.view(inside)});
   }

   /// Removes all pairs around what is inside; nothing where one of them is not whole.
   [[nodiscard]] static constexpr std::vector<edit> without_pairs(const ast::statement& statement,
                                                                  const ast::node& group, const ast::node& inside) {
      std::vector<edit> opening;
      std::vector<edit> closing;
      for (const ast::node* pair = &group; pair != &inside; pair = statement.child(*pair, 0)) {
         const bool is_whole = !pair->has(ast::unclosed) && statement.text[pair->where.end - 1] == ')';
         if (!is_whole || (!closing.empty() && closing.front().where.begin < pair->where.end)) return {};
         opening.push_back(without(statement, pair->where.begin));
         closing.insert(closing.begin(), without(statement, pair->where.end - 1));
      }
      opening.insert(opening.end(), closing.begin(), closing.end());
      return opening;
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
   [[nodiscard]] static constexpr bool may_stand_alone(const ast::node& parent, const ast::node& inside) noexcept {
      if (!condition_kinds.has(inside.kind)) return true;
      const bool is_or = inside.kind == ast::kind::or_;
      if (parent.kind == ast::kind::and_) return !is_or;
      return parent.kind != ast::kind::not_ || (!is_or && inside.kind != ast::kind::and_);
   }
};

} // namespace zoql::rules
