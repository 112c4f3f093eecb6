// Conditions as values: joined by `and`, `or` and `not`, kept, copied and used again.
#pragma once

#include <zoql/build/expression.hpp>
#include <zoql/build/feature.hpp>
#include <zoql/build/field_list.hpp>

#include <initializer_list>
#include <type_traits>
#include <utility>

namespace zoql::building {

/// A condition, what it uses of a dialect and the typed fields it names.
template<features Uses, typename Named = field_list<>>
class condition {
public:
   static constexpr features uses = Uses;
   using named = Named;

   explicit condition(expression tree) : tree_(std::move(tree)) {}
   /// One that may use more, such as `any_condition`, holds any that uses less; the compiler then no longer knows its
   /// fields.
   template<features Less, typename Other>
   requires(std::is_same_v<Named, field_list<>>&& includes(Uses, Less) &&
            !std::is_same_v<condition, condition<Less, Other>>) condition(condition<Less, Other> other)
       : tree_(std::move(other).tree()) {}

   [[nodiscard]] const expression& tree() const& noexcept { return tree_; }
   [[nodiscard]] expression&& tree() && noexcept { return std::move(tree_); }

private:
   expression tree_;
};

/// What two conditions are together.
template<typename Left, typename Right>
using both = condition<Left::uses | Right::uses, joined<typename Left::named, typename Right::named>>;

template<typename Left, typename Right>
[[nodiscard]] both<Left, Right> join_two(ast::kind kind, Left&& left, Right&& right) {
   return both<Left, Right>(join_conditions(kind, std::move(left).tree(), std::move(right).tree()));
}

/// Both hold. Unlike the operator of `bool`, it evaluates both sides.
template<features Left, typename Some, features Right, typename Others>
[[nodiscard]] auto operator and(condition<Left, Some> left, condition<Right, Others> right) {
   return join_two(ast::kind::and_, std::move(left), std::move(right));
}

/// One of them holds, or both.
template<features Left, typename Some, features Right, typename Others>
[[nodiscard]] auto operator or(condition<Left, Some> left, condition<Right, Others> right) {
   return join_two(ast::kind::or_, std::move(left), std::move(right));
}

template<features Uses, typename Named>
[[nodiscard]] condition<Uses, Named> operator not(condition<Uses, Named> inner) {
   return condition<Uses, Named>(negate(inner.tree()));
}

template<typename Type>
inline constexpr bool is_condition = false;
template<features Uses, typename Named>
inline constexpr bool is_condition<condition<Uses, Named>> = true;

template<typename Range>
[[nodiscard]] auto join_all(ast::kind kind, const Range& conditions) {
   using member = std::remove_cvref_t<decltype(*std::begin(conditions))>;
   static_assert(is_condition<member>, "a range of conditions, such as std::vector<zoql::any_condition>");
   joiner all(kind);
   for (const member& one : conditions) all.add(expression(one.tree()));
   return member(std::move(all).take());
}

} // namespace zoql::building

namespace zoql {

/// A condition of any kind, for where the kind is known only at run time.
using any_condition = building::condition<building::features::all>;

/// All of them hold. Of no condition that is true of every row: the statement then has no `where`.
template<typename Range>
[[nodiscard]] auto and_all(const Range& conditions) {
   return building::join_all(ast::kind::and_, conditions);
}
[[nodiscard]] inline any_condition and_all(std::initializer_list<any_condition> conditions) {
   return building::join_all(ast::kind::and_, conditions);
}

/// At least one of them holds. Of no condition that is true of no row: see `built::matches_nothing`.
template<typename Range>
[[nodiscard]] auto or_all(const Range& conditions) {
   return building::join_all(ast::kind::or_, conditions);
}
[[nodiscard]] inline any_condition or_all(std::initializer_list<any_condition> conditions) {
   return building::join_all(ast::kind::or_, conditions);
}

} // namespace zoql
