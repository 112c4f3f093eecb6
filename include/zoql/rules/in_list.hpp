// `in (…)`: neither dialect has it.
#pragma once

#include <zoql/predicate.hpp>
#include <zoql/rule.hpp>

#include <vector>

namespace zoql::rules {

struct in_list {
   static constexpr zoql::about about{
      .name = "in-list",
      .summary = "`in (…)` instead of comparisons joined by `or`",
      .why =
         "The ZOQL page says that `in` is not supported; no page of Export ZOQL and no statement in running code has "
         "it.",
      .source = "F03 F13 Z1 E4 E5",
      .bad = "select Id from Account where Status in ('Active', 'Draft')",
      .good = "select Id from Account where Status = 'Active' or Status = 'Draft'",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::where, ast::kind::having, ast::kind::group, ast::kind::and_, ast::kind::or_,
                           ast::kind::not_),
      .given = {.children = ast::kinds(ast::kind::in)},
      .mends = ast::kinds(ast::kind::in, ast::kind::comparison, ast::kind::and_, ast::kind::or_, ast::kind::name,
                          ast::kind::call, ast::kind::function, ast::kind::star),
   };

   /// The `in`s among the children of a node; which node decides how they may be rewritten.
   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      for (const ast::node& child : statement.children(node)) {
         if (child.kind == ast::kind::in) say(statement, node, child, report);
      }
   }

private:
   static constexpr void say(const ast::statement& statement, const ast::node& parent, const ast::node& in,
                             report& report) {
      const ast::node* second = statement.child(in, 1);
      if (second != nullptr && (second->kind == ast::kind::missing || second->kind == ast::kind::statement)) return;
      const bool negated = in.has(ast::negated);
      diagnostic& finding = report.say(in.where, {"`{}` is not in {}", std::string_view(negated ? "not in" : "in"),
                                                  capabilities_of(statement.language).title});
      finding.help = negated ? "compare with `!=` and join with `and`" : "compare with `=` and join with `or`";
      if (second != nullptr && second->kind == ast::kind::name) {
         finding.help = negated ? "put the values into quotes, compare with `!=` and join with `and`"
                                : "put the values into quotes, compare with `=` and join with `or`";
      }
      const braces around = braces_for(statement, parent, in);
      if (second == nullptr || around == braces::impossible || !is_plain(statement, in)) return;
      finding.mend("write one comparison for each value", expand(statement, in, around == braces::needed));
   }

   enum class braces { unneeded, needed, impossible };

   /// `or` inside `and` or behind `not` needs parentheses, and so does `and` behind `not`; ZOQL has none, and those it
   /// is given have to go.
   [[nodiscard]] static constexpr braces braces_for(const ast::statement& statement, const ast::node& parent,
                                                    const ast::node& in) noexcept {
      if (statement.child(in, 2) == nullptr) return braces::unneeded;
      const bool has_braces = capabilities_of(statement.language).parentheses;
      const bool binds_tighter = parent.kind == ast::kind::not_ ||
                                 (parent.kind == ast::kind::and_ && !in.has(ast::negated)) ||
                                 (parent.kind == ast::kind::group && !has_braces);
      if (!binds_tighter) return braces::unneeded;
      return has_braces ? braces::needed : braces::impossible;
   }

   [[nodiscard]] static constexpr bool is_plain(const ast::statement& statement, const ast::node& in) noexcept {
      const ast::node& field = *statement.child(in, 0);
      if (in.has(ast::unclosed) || (field.kind != ast::kind::name && field.kind != ast::kind::call)) return false;
      for (const ast::node& value : statement.children(in)) {
         if (&value != &field && !is_literal(value) && value.kind != ast::kind::placeholder) return false;
      }
      return true;
   }

   /// Keeps field and values where they stand, so that fixes of the values go on fitting.
   [[nodiscard]] static constexpr std::vector<edit> expand(const ast::statement& statement, const ast::node& in,
                                                           bool in_braces) {
      const ast::node& field = *statement.child(in, 0);
      const std::string_view name = statement.view(field);
      const bool negated = in.has(ast::negated);
      std::vector<edit> edits;
      if (in_braces) edits.push_back({{in.where.begin, in.where.begin}, "("});
      std::uint32_t done = field.where.end;
      for (const ast::node& value : statement.children(in)) {
         if (&value == &field) continue;
         const span between{done, value.where.begin};
         if (done == field.where.end) {
            edits.push_back({between, negated ? " != " : " = "});
         } else {
            edits.push_back({between, negated ? " and " : " or "});
            edits.push_back({{between.end, between.end}, name});
            edits.push_back({{between.end, between.end}, negated ? " != " : " = "});
         }
         done = value.where.end;
      }
      edits.push_back({{done, in.where.end}, in_braces ? ")" : ""});
      return edits;
   }
};

} // namespace zoql::rules
