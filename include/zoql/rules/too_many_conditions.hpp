// ZOQL counts the conditions of a statement.
#pragma once

#include <zoql/rule.hpp>
#include <zoql/walk.hpp>

namespace zoql::rules {

struct too_many_conditions {
   static constexpr zoql::about about{
      .name = "too-many-conditions",
      .summary = "more than 200 conditions after `where`",
      .why = "A ZOQL statement may have at most 200 conditions (ZOQL page).",
      .source = "M03 Z1",
      .bad = "select Id from Account where Name = '1'…",
      .good = "select Id from Account where Name = '1' or Name = '2'",
      .dialects = dialects::zoql,
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::where),
      .bad_stand_in = {.mark = "…", .text = " or Name = '2'", .times = 200},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      const std::size_t limit = capabilities_of(statement.language).condition_limit;
      // Each value of a list is a node, and each other condition is one with two below it.
      const bool lists = statement.present.has(ast::kind::in);
      if (statement.nodes.size() <= (lists ? 1 : 3) * limit) return;
      // Quick, but it looks at all nodes: for the one filter most statements have.
      if (!lists && statement.clause(node.kind) == &node && count_all(statement) <= limit) return;
      std::size_t count = 0;
      const ast::node* first_too_many = nullptr;
      const auto meet = [&](const ast::node& condition) {
         if (++count == limit + 1) first_too_many = &condition;
      };
      walk(statement, node, [&](const ast::node& below) {
         if (below.kind == ast::kind::in) {
            // Every value is a condition once it is written out.
            const ast::node* const operand = statement.child(below, 0);
            for (const ast::node& value : statement.children(below)) {
               if (&value != operand && value.kind != ast::kind::statement) meet(value);
            }
         } else if (conditions.has(below.kind)) {
            meet(below);
         }
         return true;
      });
      if (first_too_many == nullptr) return;
      report.say(first_too_many->where,
                 {"the statement has {} conditions; {} takes {}", argument(std::uint64_t{count}),
                  argument(capabilities_of(statement.language).title), argument(std::uint64_t{limit})},
                 "split it into several statements");
   }

private:
   static constexpr ast::kinds conditions{ast::kind::comparison, ast::kind::like, ast::kind::between,
                                          ast::kind::is_null};

   /// Those outside lists, wherever they stand.
   [[nodiscard]] static constexpr std::size_t count_all(const ast::statement& statement) noexcept {
      std::size_t count = 0;
      for (const ast::node& node : statement.nodes) count += conditions.has(node.kind) ? 1U : 0U;
      return count;
   }
};

} // namespace zoql::rules
