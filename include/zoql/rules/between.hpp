// `between … and …`: neither dialect has it.
#pragma once

#include <zoql/rule.hpp>

#include <vector>

namespace zoql::rules {

struct between {
   static constexpr zoql::about about{
      .name = "between",
      .summary = "`between` instead of two comparisons",
      .why =
         "Neither the filter-statements page of ZOQL nor the filter statement reference of Export ZOQL has it, and no "
         "statement in running code.",
      .source = "F02 F13 Z2 E4 E5",
      .bad = "select Id from Account where Balance between 10 and 20",
      .good = "select Id from Account where Balance >= 10 and Balance <= 20",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::where, ast::kind::having, ast::kind::group, ast::kind::and_, ast::kind::or_,
                           ast::kind::not_),
      .given = {.children = ast::kinds(ast::kind::between)},
      .mends = ast::kinds(ast::kind::between, ast::kind::comparison, ast::kind::and_, ast::kind::or_, ast::kind::name,
                          ast::kind::call, ast::kind::function, ast::kind::star),
   };

   /// The `between`s among the children of a node; which node decides how they may be rewritten.
   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      for (const ast::node& child : statement.children(node)) {
         if (child.kind == ast::kind::between) say(statement, node, child, report);
      }
   }

private:
   static constexpr void say(const ast::statement& statement, const ast::node& parent, const ast::node& range,
                             report& report) {
      const bool negated = range.has(ast::negated);
      diagnostic& finding =
         report.say(range.where, {"`{}` is not in {}", std::string_view(negated ? "not between" : "between"),
                                  capabilities_of(statement.language).title});
      finding.help = negated ? "write `<` and `>` joined by `or`" : "write `>=` and `<=` joined by `and`";
      if (!is_whole(statement, range)) return;
      const bool has_braces = capabilities_of(statement.language).parentheses;
      const bool binds_tighter = parent.kind == ast::kind::not_ || (parent.kind == ast::kind::and_ && negated) ||
                                 (parent.kind == ast::kind::group && !has_braces);
      if (binds_tighter && !has_braces) return;
      finding.mend("write two comparisons", expand(statement, range, binds_tighter));
   }

   [[nodiscard]] static constexpr bool is_whole(const ast::statement& statement, const ast::node& range) noexcept {
      const ast::node* high = statement.child(range, 2);
      if (high == nullptr) return false;
      for (const ast::node& part : statement.children(range)) {
         if (part.kind == ast::kind::missing || part.kind == ast::kind::arithmetic) return false;
      }
      return true;
   }

   [[nodiscard]] static constexpr std::vector<edit> expand(const ast::statement& statement, const ast::node& range,
                                                           bool in_braces) {
      const ast::node& field = *statement.child(range, 0);
      const ast::node& low = *statement.child(range, 1);
      const ast::node& high = *statement.child(range, 2);
      const bool negated = range.has(ast::negated);
      std::vector<edit> edits;
      if (in_braces) edits.push_back({{range.where.begin, range.where.begin}, "("});
      edits.push_back({{field.where.end, low.where.begin}, negated ? " < " : " >= "});
      edits.push_back({{low.where.end, high.where.begin}, negated ? " or " : " and "});
      edits.push_back({{high.where.begin, high.where.begin}, statement.view(field)});
      edits.push_back({{high.where.begin, high.where.begin}, negated ? " > " : " <= "});
      if (in_braces) edits.push_back({{high.where.end, high.where.end}, ")"});
      return edits;
   }
};

} // namespace zoql::rules
