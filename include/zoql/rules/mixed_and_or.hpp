// `a or b and c`, where `(a or b) and c` was probably meant.
#pragma once

#include <zoql/rule.hpp>
#include <zoql/tied_condition.hpp>
#include <zoql/walk.hpp>

#include <vector>

namespace zoql::rules {

struct mixed_and_or {
   static constexpr zoql::about about{
      .name = "mixed-and-or",
      .summary = "`or` between conditions on one field, of which `and` ties one to others",
      .why =
         "`and` binds tighter than `or` (ZOQL page, whose query-statement-examples page shows it), so that only the "
         "nearest condition is tied to what follows `and`. Alternatives for one field as a rule belong together.",
      .source = "F04 F12 Z1 Z2 Z3 E4",
      .bad = "select Id from Contact where Country = 'FR' or Country = 'BE' and City = 'Lille'",
      .good = "select Id from Contact where Country = 'FR' and City = 'Lille' or Country = 'BE' and City = 'Lille'",
      .level = severity::warning,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::or_),
      .given = {.children = ast::kinds(ast::kind::and_, ast::kind::group)},
      .mends = condition_parts,
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (is_other_sql(statement)) return;
      each_tied_condition(statement, node, [&](const tied_condition& found) {
         if (!lets_all_pass(statement, found)) say(statement, *found.lone, *found.tied, *found.nearest, report);
      });
   }

private:
   static constexpr void say(const ast::statement& statement, const ast::node& lone, const ast::node& tied,
                             const ast::node& nearest, report& report) {
      diagnostic& finding =
         report.say(lone.where.joined(nearest.where),
                    {"`and` binds tighter than `or`: `{}` is enough by itself", statement.view(lone)});
      finding.see(tied.where, "these conditions belong together");
      // Beside its like, a condition would be repeated by each of them.
      if (statement.view(lone) == statement.view(nearest)) return;
      if (capabilities_of(statement.language).parentheses) {
         finding.help = "put the alternatives in parentheses, or those conditions that belong together";
         finding.suggest("put the alternatives in parentheses", in_braces(lone.where.joined(nearest.where)));
         finding.suggest("put what belongs together in parentheses", in_braces(tied.where));
         return;
      }
      finding.help = "write the other conditions after each alternative if they are meant for both";
      if (is_clean(statement, lone) && is_clean(statement, tied))
         finding.suggest("write them after each alternative", repeat_rest(statement, lone, tied, nearest));
   }

   /// What is repeated has to be free of mistakes, or they are repeated too.
   [[nodiscard]] static constexpr bool is_clean(const ast::statement& statement, const ast::node& condition) {
      constexpr ast::kinds mistakes(ast::kind::glued_keyword, ast::kind::repeated_keyword, ast::kind::missing,
                                    ast::kind::skipped, ast::kind::comment, ast::kind::group);
      if (statement.present.meets(mistakes)) return false;
      bool clean = true;
      walk(statement, condition, [&](const ast::node& node) {
         const std::uint32_t end = node.where.end;
         const bool touches = end < statement.text.size() && ascii::is_name_byte(statement.text[end]);
         clean = clean && (node.kind != ast::kind::number || !touches);
         return clean;
      });
      return clean;
   }

   [[nodiscard]] static constexpr std::vector<edit> in_braces(span where) {
      return {{{where.begin, where.begin}, "("}, {{where.end, where.end}, ")"}};
   }

   /// Repeats what `and` ties to the nearest condition, on the side of the lone one on which it stands.
   [[nodiscard]] static constexpr std::vector<edit> repeat_rest(const ast::statement& statement, const ast::node& lone,
                                                                const ast::node& tied, const ast::node& nearest) {
      if (nearest.where.begin == tied.where.begin) {
         const span rest{nearest.where.end, tied.where.end};
         return {{{lone.where.end, lone.where.end}, rest.of(statement.text)}};
      }
      const span rest{tied.where.begin, nearest.where.begin};
      return {{{lone.where.begin, lone.where.begin}, rest.of(statement.text)}};
   }
};

} // namespace zoql::rules
