// A statement that is over a limit of its dialect as the fewest statements that are not and find the same rows.
#pragma once

#include <zoql/normalise.hpp>
#include <zoql/partition/result.hpp>
#include <zoql/partition/splitter.hpp>
#include <zoql/source.hpp>

#include <cstdint>
#include <utility>

namespace zoql {

namespace partitioning {

/// The limits of one statement.
[[nodiscard]] inline size limit_of(dialect target, const partition_options& options) noexcept {
   const capabilities& has = capabilities_of(target);
   return {options.conditions_per_statement != 0 ? options.conditions_per_statement : has.condition_limit,
           options.characters_per_statement != 0 ? options.characters_per_statement : has.text_limit};
}

/// Every comparison counts; there are none outside of `where` and `having`.
[[nodiscard]] inline size measure(const owned_statement& statement) noexcept {
   constexpr ast::kinds conditions(ast::kind::comparison, ast::kind::like, ast::kind::is_null);
   size all{0, count_code_points(statement.text())};
   for (const ast::node& node : statement.tree().nodes) {
      if (conditions.has(node.kind)) ++all.conditions;
   }
   return all;
}

/// The statement as it is, where that is already one the dialect takes.
[[nodiscard]] inline bool keep_whole(const ast::statement& statement, dialect target, size limit,
                                     partition_result& result) {
   const bool foreign =
      statement.present.meets(ast::kinds(ast::kind::in, ast::kind::between)) || !capabilities_of(target).parentheses;
   if (foreign && statement.clause(ast::kind::where) != nullptr) return false;
   owned_statement whole(statement.language);
   whole.set_root(whole.copy(statement, statement[statement.root]));
   owned_statement settled = whole.settled(target);
   const bool without = statement.clause(ast::kind::where) == nullptr;
   if (!measure(settled).fits(limit)) {
      const span all{0, static_cast<std::uint32_t>(statement.text.size())};
      if (without) result.obstacle = {all, "it is too long, and without `where` there is nothing to split"};
      return without;
   }
   result.statements.push_back(std::move(settled));
   result.result = partition_result::outcome::parts;
   return true;
}

} // namespace partitioning

/// The fewest statements that are under the limits of the dialect and whose rows together are those of the whole. Only
/// `or`s are split; the parts are as `normalise` writes them, with what they share in front of parentheses where the
/// dialect has them. Refused where rows of parts would not add up: aggregates, groups, an order, a limit.
[[nodiscard]] inline partition_result partition(const ast::statement& statement, dialect target,
                                                partition_options options = {}) {
   using enum partition_result::outcome;
   partition_result result;
   result.obstacle = normalising::find_damage(statement);
   if (!result.obstacle.words.empty()) return result;
   const partitioning::size limit = partitioning::limit_of(target, options);
   if (partitioning::keep_whole(statement, target, limit, result)) return result;
   const ast::node& condition = *statement.child(*statement.clause(ast::kind::where), 0);
   normalising::expansion expansion(statement, options.condition_limit);
   const normalising::terms all = expansion.expand(condition);
   result.obstacle = expansion.problem();
   if (!result.obstacle.words.empty()) return result;
   result.conditions =
      expansion.too_large() ? expansion.measure(condition).conditions : normalising::count_conditions(all);
   if (expansion.too_large() || all.empty()) {
      result.result = expansion.too_large() ? too_large : matches_nothing;
      return result;
   }
   result.obstacle = normalising::find_unsayable(all, expansion.literals(), target);
   if (!result.obstacle.words.empty()) return result;
   partitioning::splitter(statement, all, expansion.literals(), target).split(limit, result);
   return result;
}

} // namespace zoql
