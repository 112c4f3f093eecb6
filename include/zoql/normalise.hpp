// Any condition as an `or` of `and`s without parentheses, which is what ZOQL can say.
#pragma once

#include <zoql/normalise/disjunction.hpp>
#include <zoql/normalise/written_form.hpp>
#include <zoql/owned_statement.hpp>
#include <zoql/print.hpp>

#include <cstdint>
#include <string_view>
#include <utility>

namespace zoql {

struct normalise_options {
   /// The most conditions a normal form may have; a larger one is refused before it is made.
   std::uint64_t condition_limit = 10'000;
};

/// What `normalise` found.
struct normal_form {
   enum class outcome : std::uint8_t {
      /// `statement` is the normal form.
      normal,
      /// No row can be found: each alternative asks for a thing and its opposite.
      matches_nothing,
      /// The form would have about `conditions` conditions, more than the limit.
      too_large,
      /// `obstacle` says what stands in the way, and where in the statement that was given.
      impossible,
   };
   outcome result = outcome::impossible;
   owned_statement statement;
   std::uint64_t conditions = 0;
   normalising::obstacle obstacle;

   [[nodiscard]] explicit operator bool() const noexcept { return result == outcome::normal; }
};

namespace normalising {

/// A pattern that must not match, where the dialect cannot say so.
[[nodiscard]] inline obstacle find_unsayable(const terms& all, const literal_table& literals, dialect target) {
   if (capabilities_of(target).prefix_not) return {};
   for (const term& one : all) {
      for (const literal_id id : one) {
         const literal& condition = literals[id];
         if (condition.sign != ast::word::none || !condition.negated) continue;
         return {condition.left->where.joined(condition.right->where),
                 "the opposite of `like` cannot be said without `not`"};
      }
   }
   return {};
}

/// Whether a statement can be taken apart at all.
[[nodiscard]] inline obstacle find_damage(const ast::statement& statement) {
   const auto end = static_cast<std::uint32_t>(statement.text.size());
   if (!is_whole(statement)) return {{0, end}, "a part is missing, was not understood, or would be lost"};
   return {};
}

} // namespace normalising

/// The statement with its `where` as an `or` of `and`s for `target`: parentheses and `not` are resolved, `in` and
/// `between` written out, duplicates and alternatives that another one covers removed. It finds the same rows: like
/// Zuora's, the comparisons have a third result for null, and `= null` and `!= null` have not (E5). Everything but
/// `where` stays; a dialect that lacks it will not take it.
[[nodiscard]] inline normal_form normalise(const ast::statement& statement, dialect target,
                                           normalise_options options = {}) {
   using enum normal_form::outcome;
   normal_form form;
   form.obstacle = normalising::find_damage(statement);
   if (!form.obstacle.words.empty()) return form;
   const ast::node* const where = statement.clause(ast::kind::where);
   if (where == nullptr) {
      form.statement = normalising::with_condition(statement, [](owned_statement&) { return ast::none; });
      form.statement = form.statement.settled(target);
      form.result = normal;
      return form;
   }
   const ast::node& condition = statement[where->first_child];
   normalising::expansion expansion(statement, options.condition_limit);
   const normalising::terms all = expansion.expand(condition);
   form.obstacle = expansion.problem();
   if (!form.obstacle.words.empty()) return form;
   if (expansion.too_large()) {
      form.result = too_large;
      form.conditions = expansion.measure(condition).conditions;
      return form;
   }
   form.obstacle = normalising::find_unsayable(all, expansion.literals(), target);
   if (!form.obstacle.words.empty()) return form;
   form.result = all.empty() ? matches_nothing : normal;
   form.conditions = normalising::count_conditions(all);
   if (all.empty()) return form;
   form.statement = normalising::with_condition(statement, [&](owned_statement& into) {
      return normalising::form_writer(into, expansion.literals(), target).write(all);
   });
   form.statement = form.statement.settled(target);
   return form;
}

} // namespace zoql
