// A condition as an `or` of `and`s: `not` is moved inwards, `in` and `between` are written out, `and` is multiplied
// out.
#pragma once

#include <zoql/normalise/literal.hpp>
#include <zoql/normalise/terms.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>
#include <utility>

namespace zoql::normalising {

/// Why a condition has no normal form; empty words: it has one.
struct obstacle {
   span where;
   std::string_view words;
};

/// How large a normal form would be before anything is found to be needless; stops at the largest number.
struct extent {
   std::uint64_t terms = 0;
   std::uint64_t conditions = 0;
};

[[nodiscard]] constexpr std::uint64_t saturating_sum(std::uint64_t one, std::uint64_t other) noexcept {
   constexpr auto most = std::numeric_limits<std::uint64_t>::max();
   return one > most - other ? most : one + other;
}
[[nodiscard]] constexpr std::uint64_t saturating_product(std::uint64_t one, std::uint64_t other) noexcept {
   constexpr auto most = std::numeric_limits<std::uint64_t>::max();
   return one != 0 && other > most / one ? most : one * other;
}

/// Turns one condition into its terms, in time that is bounded by `condition_limit`.
class expansion {
public:
   expansion(const ast::statement& statement, std::uint64_t condition_limit)
       : statement_(statement), literals_(statement), condition_limit_(condition_limit) {}

   /// The terms of a condition; none: it is never true. Look at `problem` and `too_large` first.
   [[nodiscard]] terms expand(const ast::node& condition) {
      terms all = expand(condition, false);
      absorb(all);
      if (count_conditions(all) > condition_limit_) too_large_ = true;
      return all;
   }

   [[nodiscard]] const obstacle& problem() const noexcept { return problem_; }
   [[nodiscard]] bool too_large() const noexcept { return too_large_; }
   [[nodiscard]] const literal_table& literals() const noexcept { return literals_; }

   /// How many conditions the form would take, as a first guess that is never too low.
   [[nodiscard]] extent measure(const ast::node& condition, bool negated = false) const {
      using enum ast::kind;
      switch (condition.kind) {
      case group:
      case not_:
         return condition.first_child == ast::none
                   ? extent{1, 1}
                   : measure(statement_[condition.first_child], negated != (condition.kind == not_));
      case and_:
      case or_:
         return measure_run(condition, negated);
      case in:
         return measure_alike(count_children(condition) - 1, negated == condition.has(ast::flag::negated));
      case between:
         return measure_alike(2, negated != condition.has(ast::flag::negated));
      default:
         return {1, 1};
      }
   }

private:
   [[nodiscard]] terms expand(const ast::node& condition, bool negated) {
      using enum ast::kind;
      if (too_large_) return {};
      switch (condition.kind) {
      case group:
         if (count_children(condition) != 1) return fail(condition, "a list of values is no condition");
         return expand(statement_[condition.first_child], negated);
      case not_:
         return expand(statement_[condition.first_child], !negated);
      case and_:
      case or_:
         return (condition.kind == and_) != negated ? expand_and(condition, negated) : expand_or(condition, negated);
      case comparison:
         if (opposite(condition.word) == ast::word::none) return fail(condition, "this sign is of no language we know");
         return of(with_sign(condition, plain(condition.word)), negated);
      case like:
         return of({.left = statement_.child(condition, 0),
                    .right = statement_.child(condition, 1),
                    .negated = condition.has(ast::flag::negated)},
                   negated);
      case is_null:
         return expand_is_null(condition, negated);
      case in:
         return expand_in(condition, negated);
      case between:
         return expand_between(condition, negated);
      default:
         return fail(condition, "this is no condition that is true or false of a row");
      }
   }

   [[nodiscard]] static constexpr ast::word plain(ast::word sign) noexcept {
      return sign == ast::word::angled_not_equal || sign == ast::word::double_equal ? opposite(opposite(sign)) : sign;
   }

   [[nodiscard]] literal with_sign(const ast::node& pair, ast::word sign) const noexcept {
      return {.left = statement_.child(pair, 0), .right = statement_.child(pair, 1), .sign = sign};
   }

   [[nodiscard]] terms of(literal condition, bool negated) {
      return {{literals_.id_of(negated ? opposite(condition) : condition)}};
   }

   [[nodiscard]] terms fail(const ast::node& place, std::string_view words) {
      if (problem_.words.empty()) problem_ = {place.where, words};
      return {};
   }

   [[nodiscard]] terms expand_is_null(const ast::node& test, bool negated) {
      const ast::node* const right = statement_.child(test, 1);
      if (right->kind != ast::kind::null) return fail(*right, "only `null` can follow `is`");
      const ast::word sign = test.has(ast::flag::negated) ? ast::word::not_equal : ast::word::equal;
      literal condition = with_sign(test, sign);
      condition.written_is = true;
      return of(condition, negated);
   }

   [[nodiscard]] terms expand_or(const ast::node& run, bool negated) {
      terms all;
      std::uint64_t conditions = 0;
      for (const ast::node& part : statement_.children(run)) {
         terms more = expand(part, negated);
         conditions += count_conditions(more);
         if (conditions > work_limit()) return refuse_size();
         for (term& one : more) all.push_back(std::move(one));
      }
      absorb(all);
      return all;
   }

   [[nodiscard]] terms expand_and(const ast::node& run, bool negated) {
      terms product{{}};
      // Parts without alternatives, which are multiplied together: one by one each would copy all before it.
      terms plain_parts{{}};
      for (const ast::node& part : statement_.children(run)) {
         const terms more = expand(part, negated);
         if (too_large_) return {};
         if (more.size() == 1) {
            plain_parts.front().insert(plain_parts.front().end(), more.front().begin(), more.front().end());
            continue;
         }
         if (!take_plain(product, plain_parts) || !take(product, more)) return refuse_size();
      }
      return take_plain(product, plain_parts) ? product : refuse_size();
   }

   [[nodiscard]] bool take_plain(terms& product, terms& plain_parts) {
      if (plain_parts.front().empty()) return true;
      sort_unique(plain_parts.front());
      const bool fit = take(product, plain_parts);
      plain_parts.front().clear();
      return fit;
   }

   /// False where the product would be too large.
   [[nodiscard]] bool take(terms& product, const terms& more) {
      if (!fits(product, more)) return false;
      product = multiply(product, more, literals_);
      absorb(product);
      return true;
   }

   /// `x in (a, b)` is `x = a or x = b`; `not in` is `x != a and x != b`.
   [[nodiscard]] terms expand_in(const ast::node& list, bool negated) {
      const bool excluded = list.has(ast::flag::negated) != negated;
      const ast::node* const left = statement_.child(list, 0);
      if (left->next == ast::none) return fail(list, "there is nothing in the list");
      terms all = excluded ? terms{{}} : terms{};
      for (ast::index at = left->next; at != ast::none; at = statement_[at].next) {
         const ast::node& value = statement_[at];
         if (value.kind == ast::kind::statement)
            return fail(value, "a statement inside another one has no values here");
         const literal test{.left = left, .right = &value, .sign = excluded ? ast::word::not_equal : ast::word::equal};
         const literal_id id = literals_.id_of(test);
         if (excluded) {
            all.front().push_back(id);
         } else {
            all.push_back({id});
         }
      }
      if (excluded) sort_unique(all.front());
      absorb(all);
      return all;
   }

   static void sort_unique(term& one) {
      std::sort(one.begin(), one.end());
      one.erase(std::unique(one.begin(), one.end()), one.end());
   }

   [[nodiscard]] terms expand_between(const ast::node& range, bool negated) {
      const bool outside = range.has(ast::flag::negated) != negated;
      const ast::node* const left = statement_.child(range, 0);
      const ast::node* const low = statement_.child(range, 1);
      const ast::node* const high = statement_.child(range, 2);
      const literal from{.left = left, .right = low, .sign = ast::word::greater_or_equal};
      const literal to{.left = left, .right = high, .sign = ast::word::less_or_equal};
      const literal_id first = literals_.id_of(outside ? opposite(from) : from);
      const literal_id second = literals_.id_of(outside ? opposite(to) : to);
      if (outside) return {{first}, {second}};
      term both{first, second};
      sort_unique(both);
      return {both};
   }

   /// What is found to be needless later may still be in the way now, so there is room for more than the limit.
   [[nodiscard]] std::uint64_t work_limit() const noexcept { return saturating_product(condition_limit_, 4); }

   [[nodiscard]] bool fits(const terms& left, const terms& right) const noexcept {
      const std::uint64_t first = saturating_product(count_conditions(left), right.size());
      const std::uint64_t second = saturating_product(count_conditions(right), left.size());
      return saturating_sum(first, second) <= work_limit();
   }

   [[nodiscard]] terms refuse_size() {
      too_large_ = true;
      return {};
   }

   [[nodiscard]] std::size_t count_children(const ast::node& parent) const noexcept {
      std::size_t count = 0;
      for (ast::index at = parent.first_child; at != ast::none; at = statement_[at].next) ++count;
      return count;
   }

   [[nodiscard]] static constexpr extent measure_alike(std::uint64_t count, bool alternatives) noexcept {
      return alternatives ? extent{count, count} : extent{1, count};
   }

   [[nodiscard]] extent measure_run(const ast::node& run, bool negated) const {
      const bool alternatives = (run.kind == ast::kind::or_) != negated;
      extent all = alternatives ? extent{0, 0} : extent{1, 0};
      for (const ast::node& part : statement_.children(run)) {
         const extent more = measure(part, negated);
         if (alternatives) {
            all = {saturating_sum(all.terms, more.terms), saturating_sum(all.conditions, more.conditions)};
         } else {
            all = {saturating_product(all.terms, more.terms),
                   saturating_sum(saturating_product(all.conditions, more.terms),
                                  saturating_product(more.conditions, all.terms))};
         }
      }
      return all;
   }

   const ast::statement& statement_;
   literal_table literals_;
   std::uint64_t condition_limit_;
   obstacle problem_;
   bool too_large_ = false;
};

} // namespace zoql::normalising
