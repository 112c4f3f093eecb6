// Clauses in another order than the language has, or twice.
#pragma once

#include <string_view>
#include <zoql/ascii.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct clause_order {
   static constexpr zoql::about about{
      .name = "clause-order",
      .summary = "a clause after one it must precede, or a second time",
      .why = "The clauses stand in one order, each at most once: `where`, `group by`, `having`, `order by`, "
             "`limit` (ZOQL page; Export ZOQL clauses page).",
      .source = "Q02 Q03 Z1 E6",
      .bad = "select Id from Account limit 5 where Balance > 0",
      .good = "select Id from Account where Balance > 0",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::statement),
      .mends = ast::kinds(ast::kind::and_, ast::kind::where),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      const ast::node* highest = nullptr;
      for (const ast::node& clause : statement.children(node)) {
         if (place_of(statement.language, clause.kind) == 0) continue;
         if (highest == nullptr ||
             place_of(statement.language, clause.kind) > place_of(statement.language, highest->kind)) {
            highest = &clause;
            continue;
         }
         if (const ast::node* const twin = earlier_twin(statement, node, clause)) {
            say_repeated(statement, *twin, clause, report);
         } else {
            say_misplaced(statement, node, clause, report);
         }
         return;
      }
   }

private:
   /// Where a clause stands in the order, 0 for one that other rules speak of.
   [[nodiscard]] static constexpr int place_of(dialect language, ast::kind clause) noexcept {
      const capabilities& has = capabilities_of(language);
      switch (clause) {
      case ast::kind::where:
         return 1;
      case ast::kind::group_by:
         return has.grouping ? 2 : 0;
      case ast::kind::having:
         return has.grouping ? 3 : 0;
      case ast::kind::order_by:
         return has.ordering ? 4 : 0;
      case ast::kind::limit:
         return 5;
      default:
         return 0;
      }
   }

   [[nodiscard]] static constexpr std::string_view name_of(ast::kind clause) noexcept {
      constexpr std::string_view names[] = {"", "where", "group by", "having", "order by", "limit"};
      return names[place_of(dialect::zoqlexport, clause)];
   }

   [[nodiscard]] static constexpr const ast::node* earlier_twin(const ast::statement& statement, const ast::node& root,
                                                                const ast::node& clause) noexcept {
      for (const ast::node& other : statement.children(root)) {
         if (&other == &clause) return nullptr;
         if (other.kind == clause.kind) return &other;
      }
      return nullptr;
   }

   [[nodiscard]] static constexpr span opening_of(const ast::node& clause) noexcept {
      const auto length = static_cast<std::uint32_t>(
         clause.kind == ast::kind::group_by || clause.kind == ast::kind::order_by ? 5 : name_of(clause.kind).size());
      return {clause.where.begin, clause.where.begin + length};
   }

   static constexpr void say_repeated(const ast::statement& statement, const ast::node& twin, const ast::node& clause,
                                      report& report) {
      const bool filter = clause.kind == ast::kind::where || clause.kind == ast::kind::having;
      diagnostic& finding = report.say(opening_of(clause), {"there is a second `{}`", name_of(clause.kind)},
                                       filter ? "join the conditions with `and`" : "write one list after the first");
      finding.see(opening_of(twin), "the first is here");
      if (!filter || has_or(statement, twin) || has_or(statement, clause)) return;
      if (ascii::skip_blanks(statement.text, twin.where.end) != clause.where.begin) return;
      finding.suggest("write `and`", {{opening_of(clause), "and"}});
   }

   [[nodiscard]] static constexpr bool has_or(const ast::statement& statement, const ast::node& filter) noexcept {
      const ast::node* const condition = statement.child(filter, 0);
      return condition != nullptr && condition->kind == ast::kind::or_;
   }

   static constexpr void say_misplaced(const ast::statement& statement, const ast::node& root, const ast::node& clause,
                                       report& report) {
      const ast::node* follower = nullptr;
      for (const ast::node& other : statement.children(root)) {
         if (follower == nullptr &&
             place_of(statement.language, other.kind) > place_of(statement.language, clause.kind))
            follower = &other;
      }
      diagnostic& finding =
         report.say(opening_of(clause), {"`{}` must precede `{}`", name_of(clause.kind), name_of(follower->kind)},
                    "the order is `where`, `group by`, `having`, `order by`, `limit`");
      finding.see(opening_of(*follower), "it belongs before this");
      if (!is_ordered_without(statement, root, clause)) return;
      const std::uint32_t cut = ascii::skip_blanks_back(statement.text, clause.where.begin);
      const span before{follower->where.begin, follower->where.begin};
      finding.mend("move it", {{before, statement.view(clause)}, {before, " "}, {{cut, clause.where.end}, ""}});
   }

   /// Whether moving the one clause is all there is to do.
   [[nodiscard]] static constexpr bool is_ordered_without(const ast::statement& statement, const ast::node& root,
                                                          const ast::node& clause) noexcept {
      int last = 0;
      for (const ast::node& other : statement.children(root)) {
         if (&other == &clause) continue;
         const int place = place_of(statement.language, other.kind);
         if (place == 0) continue;
         if (place <= last || place == place_of(statement.language, clause.kind)) return false;
         last = place;
      }
      return true;
   }
};

} // namespace zoql::rules
