// An aggregate makes one row of many; a plain field beside it has no single value.
#pragma once

#include <zoql/grouping.hpp>
#include <zoql/predicate.hpp>
#include <zoql/rule.hpp>

#include <vector>

namespace zoql::rules {

struct aggregate_beside_field {
   static constexpr zoql::about about{
      .name = "aggregate-beside-field",
      .summary = "aggregates and plain fields in one select list without `group by`",
      .why =
         "Every field beside an aggregate has to be grouped (Export ZOQL clauses page). The aggregate-functions page "
         "breaks the rule in a sample, so a project that trusts it may set this to a warning.",
      .source = "S16 E6 E3",
      .bad = "select Name, sum(Balance) from Account",
      .good = "select Name, sum(Balance) from Account group by Name",
      .dialects = with(&capabilities::grouping),
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::select),
      .given = {.beside = ast::kinds(ast::kind::call)},
      .mends = ast::kinds(ast::kind::group_by, ast::kind::name, ast::kind::call, ast::kind::function),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (!statement.present.has(ast::kind::call) || statement.clause(ast::kind::group_by) != nullptr) return;
      const ast::node* const aggregate = first_aggregate(statement, node);
      if (aggregate == nullptr || is_other_sql(statement)) return;
      const ast::node* first = nullptr;
      bool whole = false;
      for (const ast::node& item : statement.children(node)) {
         const ast::node& thing = statement.unaliased(item);
         whole = whole || is_whole_object(thing);
         if (first == nullptr && (is_whole_object(thing) || plain_field(statement, thing) != nullptr)) first = &thing;
      }
      if (first == nullptr) return;
      diagnostic& finding =
         report.say(first->where, {"`{}` stands beside an aggregate and is not grouped", statement.view(*first)},
                    whole ? "name the fields and group by them" : "group by the plain fields");
      finding.see(aggregate->where, "this is the aggregate");
      std::vector<edit> edits = group_by_plain(statement, node);
      if (!whole && !edits.empty()) finding.suggest("group by the plain fields", std::move(edits));
   }

private:
   /// Puts `group by` behind the filter, or behind the object where nothing is filtered.
   [[nodiscard]] static constexpr std::vector<edit> group_by_plain(const ast::statement& statement,
                                                                   const ast::node& select) {
      const ast::node* clause = statement.clause(ast::kind::where);
      if (clause == nullptr) clause = statement.clause(ast::kind::from);
      std::vector<edit> edits;
      if (clause == nullptr) return edits;
      const span behind{clause->where.end, clause->where.end};
      for (const ast::node& item : statement.children(select)) {
         const ast::node& thing = unwrapped(statement, statement.unaliased(item));
         if (plain_field(statement, thing) == nullptr) continue;
         if (!is_repeatable(statement, thing)) return {};
         edits.push_back({behind, edits.empty() ? " group by " : ", "});
         edits.push_back({behind, statement.view(thing)});
      }
      return edits;
   }
};

} // namespace zoql::rules
