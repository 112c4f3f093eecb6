// Two conditions on one field: which values each of them lets through, seen beside the other.
#pragma once

#include <zoql/decimal.hpp>
#include <zoql/predicate.hpp>
#include <zoql/reference.hpp>
#include <zoql/same_condition.hpp>
#include <zoql/string_quotes.hpp>

#include <compare>

namespace zoql {

/// `field sign value`, on whichever side the value stands; `is null` has the sign `equal`, or `not_equal` when negated.
struct bound {
   const ast::node* field = nullptr;
   const ast::node* value = nullptr;
   ast::word sign = ast::word::none;
};

namespace pairing {

inline constexpr std::size_t day_and_time = std::string_view("YYYY-MM-DDThh:mm:ss").size();

/// Datetimes of one length and one zone stand in the order of their texts.
[[nodiscard]] constexpr bool are_alike_datetimes(std::string_view one, std::string_view other) noexcept {
   return one.size() == other.size() && one.size() >= day_and_time &&
          one.substr(day_and_time) == other.substr(day_and_time);
}

/// The order of two texts, `equivalent` when they are equal. `known` is false where they may be equal or not;
/// `ordered` is false where they differ and nobody knows which is greater.
struct order {
   std::strong_ordering way = std::strong_ordering::equal;
   bool known = false;
   bool ordered = false;
};

[[nodiscard]] constexpr order order_of_texts(std::string_view one, std::string_view other, ast::word left,
                                             ast::word right) noexcept {
   if (one == other) return {std::strong_ordering::equal, true, true};
   const bool dates = left == ast::word::date && right == ast::word::date && one.size() == other.size();
   const bool datetimes =
      left == ast::word::datetime && right == ast::word::datetime && are_alike_datetimes(one, other);
   if (dates || datetimes) return {one.compare(other) <=> 0, true, true};
   if (left != ast::word::none || right != ast::word::none || ascii::same_word(one, other)) return {};
   if (is_decimal(one) && is_decimal(other) && compare_decimals(one, other) == 0) return {};
   return {std::strong_ordering::less, true, false};
}

[[nodiscard]] constexpr order order_of(const ast::statement& statement, const ast::node& one,
                                       const ast::node& other) noexcept {
   if (one.kind != other.kind) return {};
   if (one.kind == ast::kind::number) {
      if (!is_decimal(statement.view(one)) || !is_decimal(statement.view(other))) return {};
      return {compare_decimals(statement.view(one), statement.view(other)), true, true};
   }
   if (one.kind == ast::kind::boolean) {
      return {one.word == other.word ? std::strong_ordering::equal : std::strong_ordering::less, true, false};
   }
   if (!is_plain_text(one) || !is_plain_text(other)) return {};
   return order_of_texts(inside_quotes(statement, one).of(statement.text),
                         inside_quotes(statement, other).of(statement.text), one.word, other.word);
}

/// The parts into which two values cut all others, one bit each: below the lesser, it, between, the greater, above.
/// Where the two are equal, the last two are left out. Null has a bit of its own.
inline constexpr unsigned null_bit = 1U << 5U;

[[nodiscard]] constexpr unsigned part_of(ast::word sign, unsigned place, unsigned all) noexcept {
   using enum ast::word;
   const unsigned at = 1U << place;
   const unsigned below = at - 1;
   switch (sign) {
   case equal:
   case double_equal:
      return at;
   case not_equal:
   case angled_not_equal:
      return all & ~at;
   case less:
      return below;
   case less_or_equal:
      return below | at;
   case greater:
      return all & ~(below | at);
   case greater_or_equal:
      return all & ~below;
   default:
      return 0;
   }
}

[[nodiscard]] constexpr bool asks_equality(ast::word sign) noexcept {
   using enum ast::word;
   return sign == equal || sign == not_equal || sign == angled_not_equal || sign == double_equal;
}

[[nodiscard]] constexpr bool is_equality(ast::word sign) noexcept {
   return sign == ast::word::equal || sign == ast::word::double_equal;
}

} // namespace pairing

/// Reads a condition, maybe in parentheses; false where it is of another kind.
[[nodiscard]] constexpr bool read_bound(const ast::statement& statement, const ast::node& node, bound& read) noexcept {
   const ast::node& condition = unwrapped(statement, node);
   const ast::node* const left = statement.child(condition, 0);
   const ast::node* const right = statement.child(condition, 1);
   if (left == nullptr || right == nullptr) return false;
   if (condition.kind == ast::kind::is_null) {
      read = {left, right, condition.has(ast::negated) ? ast::word::not_equal : ast::word::equal};
   } else if (condition.kind == ast::kind::comparison && is_literal(*left)) {
      read = {right, left, mirrored(condition.word)};
   } else if (condition.kind == ast::kind::comparison) {
      read = {left, right, condition.word};
   } else {
      return false;
   }
   return read.field->kind == ast::kind::name && is_literal(*read.value) && read.sign != ast::word::none;
}

/// The values two conditions on one field let through; both sets are empty where nothing is known of them.
class condition_pair {
public:
   constexpr condition_pair(const ast::statement& statement, const bound& first, const bound& second) noexcept {
      if (!same_field(statement, *first.field, *second.field)) return;
      const bool first_null = first.value->kind == ast::kind::null;
      const bool second_null = second.value->kind == ast::kind::null;
      null_ = first_null || second_null;
      if ((first_null && !pairing::asks_equality(first.sign)) ||
          (second_null && !pairing::asks_equality(second.sign))) {
         return;
      }
      const pairing::order order = null_ ? pairing::order{std::strong_ordering::equal, true, true}
                                         : pairing::order_of(statement, *first.value, *second.value);
      const bool comparable =
         order.ordered || (pairing::asks_equality(first.sign) && pairing::asks_equality(second.sign));
      if (!order.known || !comparable) return;
      const bool equal = order.way == 0;
      all_ = equal ? 0b111U : 0b11111U;
      first_ = set_of(first, order.way > 0 ? 3U : 1U);
      second_ = set_of(second, order.way < 0 ? 3U : 1U);
   }

   [[nodiscard]] constexpr bool is_known() const noexcept { return first_ != 0 && second_ != 0; }
   /// Whether one of them asks for null.
   [[nodiscard]] constexpr bool tests_null() const noexcept { return null_; }
   [[nodiscard]] constexpr bool is_never_both() const noexcept { return is_known() && (first_ & second_) == 0; }
   /// Whether every value but null passes one or the other.
   [[nodiscard]] constexpr bool is_always_either() const noexcept {
      return is_known() && ((first_ | second_) & all_) == all_;
   }
   [[nodiscard]] constexpr bool first_implies_second() const noexcept {
      return is_known() && first_ != second_ && (first_ & ~second_) == 0;
   }
   [[nodiscard]] constexpr bool second_implies_first() const noexcept {
      return is_known() && first_ != second_ && (second_ & ~first_) == 0;
   }

private:
   [[nodiscard]] constexpr unsigned set_of(const bound& one, unsigned place) const noexcept {
      if (one.value->kind != ast::kind::null) return pairing::part_of(one.sign, place, all_);
      const bool is = pairing::part_of(one.sign, 0, 1U) != 0;
      return is ? pairing::null_bit : all_;
   }

   unsigned all_ = 0;
   unsigned first_ = 0;
   unsigned second_ = 0;
   bool null_ = false;
};

} // namespace zoql
