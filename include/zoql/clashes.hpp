// Which of many conditions clash with another on the same field. Each is looked at beside a few of the others, chosen
// so that one of them clashes wherever any does: those with the same value, and those that go farthest.
#pragma once

#include <zoql/alike.hpp>
#include <zoql/condition_pair.hpp>
#include <zoql/growing.hpp>
#include <zoql/predicate.hpp>
#include <zoql/value_order.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace zoql {

/// Beside which conditions of its list one is looked at.
enum class beside : std::uint8_t { earlier, all };

namespace clashing {

inline constexpr std::uint32_t nobody = 0xFFFF'FFFF;

constexpr void keep_first(std::uint32_t& held, std::uint32_t fresh) noexcept {
   if (held == nobody) held = fresh;
}

/// `<>` and `==` are as good as `!=` and `=`.
[[nodiscard]] constexpr ast::word plain_sign(ast::word sign) noexcept {
   using enum ast::word;
   if (sign == angled_not_equal) return not_equal;
   return sign == double_equal ? equal : sign;
}

/// The first condition of each sign.
struct of_value {
   std::array<std::uint32_t, 6> firsts{nobody, nobody, nobody, nobody, nobody, nobody};

   [[nodiscard]] static constexpr std::size_t place_of(ast::word sign) noexcept {
      return static_cast<std::size_t>(plain_sign(sign)) - static_cast<std::size_t>(ast::word::equal);
   }
};

/// Of conditions whose values can be compared: where they are joined by `and` those that leave the least above and
/// below them, by `or` those that leave out the least. Where nobody knows which value is greater, two with different
/// ones.
struct of_class {
   std::uint32_t upper = nobody;
   std::uint32_t lower = nobody;
   std::uint32_t one = nobody;
   std::uint32_t other = nobody;
};

struct of_field {
   std::uint32_t null = nobody;
   std::uint32_t not_null = nobody;
   std::uint32_t value = nobody;
};

/// A condition with its place in its list, and the places of its field, its class and its value among those there are.
struct entry {
   const ast::node* condition = nullptr;
   bound read;
   std::uint32_t field = 0;
   std::uint32_t of_class = 0;
   std::uint32_t value = 0;
};

class list {
public:
   constexpr list(const ast::statement& statement, const ast::node& parent, beside others)
       : statement_(&statement), is_and_(parent.kind == ast::kind::and_), others_(others) {
      read(parent);
   }

   /// Calls `say(other, one)` for each condition that clashes with another, with the first of those it is looked at
   /// beside.
   template<typename Clash, typename Say>
   constexpr void each(Clash clash, Say say) {
      if (!has_uncommon_) return;
      sort();
      for (std::uint32_t at = 0; others_ == beside::all && at < entries_.size(); ++at) remember(at);
      for (std::uint32_t at = 0; at < entries_.size(); ++at) {
         const std::uint32_t other = first_clash(at, clash);
         if (other != nobody) say(*entries_[other].condition, *entries_[at].condition);
         if (others_ == beside::earlier) remember(at);
      }
   }

private:
   /// What long lists are made of never clashes with its like.
   constexpr void read(const ast::node& parent) {
      const ast::word common = is_and_ ? ast::word::not_equal : ast::word::equal;
      for (const ast::node& condition : statement_->children(parent)) {
         entry fresh;
         fresh.condition = &condition;
         if (!read_bound(*statement_, condition, fresh.read) || fresh.read.sign == ast::word::unknown_sign) continue;
         has_uncommon_ = has_uncommon_ || plain_sign(fresh.read.sign) != common;
         entries_.push_back(fresh);
      }
   }

   constexpr void sort() {
      growing<std::uint32_t> sorted;
      for (std::uint32_t at = 0; at < entries_.size(); ++at) sorted.push_back(at);
      sort_stably(sorted, [this](std::uint32_t one, std::uint32_t other) {
         return order_of_bounds(*statement_, entries_[one].read, entries_[other].read) < 0;
      });
      const entry* before = nullptr;
      for (const std::uint32_t at : sorted) {
         entry& one = entries_[at];
         if (before == nullptr || order_of_fields(*statement_, before->read, one.read) != 0) fields_.push_back({});
         if (before == nullptr || order_of_classes(*statement_, before->read, one.read) != 0) classes_.push_back({});
         if (before == nullptr || order_of_bounds(*statement_, before->read, one.read) != 0) values_.push_back({});
         one.field = static_cast<std::uint32_t>(fields_.size() - 1);
         one.of_class = static_cast<std::uint32_t>(classes_.size() - 1);
         one.value = static_cast<std::uint32_t>(values_.size() - 1);
         before = &one;
      }
   }

   constexpr void remember(std::uint32_t at) noexcept {
      const entry& one = entries_[at];
      of_field& field = fields_[one.field];
      const value_class kind = ordering::class_of(*statement_, *one.read.value);
      if (kind == value_class::no_value) {
         keep_first(pairing::is_equality(one.read.sign) ? field.null : field.not_null, at);
         return;
      }
      keep_first(field.value, at);
      if (kind == value_class::unknown) return;
      keep_first(values_[one.value].firsts[of_value::place_of(one.read.sign)], at);
      if (kind == value_class::text || kind == value_class::boolean) return keep_different(classes_[one.of_class], at);
      if (kind != value_class::lone) keep_farthest(classes_[one.of_class], at);
   }

   constexpr void keep_different(of_class& held, std::uint32_t at) const noexcept {
      const entry& one = entries_[at];
      if (!pairing::asks_equality(one.read.sign) || pairing::is_equality(one.read.sign) != is_and_) return;
      if (held.one == nobody) {
         held.one = at;
      } else if (held.other == nobody) {
         const pairing::order order = pairing::order_of(*statement_, *entries_[held.one].read.value, *one.read.value);
         if (order.known && order.way != 0) held.other = at;
      }
   }

   constexpr void keep_farthest(of_class& held, std::uint32_t at) const noexcept {
      using enum ast::word;
      const ast::word sign = entries_[at].read.sign;
      const bool both = pairing::asks_equality(sign) && pairing::is_equality(sign) == is_and_;
      const auto goes_farther = [&](std::uint32_t other, bool to_less) {
         return other == nobody ||
                (to_less ? entries_[at].value < entries_[other].value : entries_[at].value > entries_[other].value);
      };
      const bool is_upper = both || sign == less || sign == less_or_equal;
      const bool is_lower = both || sign == greater || sign == greater_or_equal;
      if (is_upper && goes_farther(held.upper, is_and_)) held.upper = at;
      if (is_lower && goes_farther(held.lower, !is_and_)) held.lower = at;
   }

   template<typename Clash>
   [[nodiscard]] constexpr std::uint32_t first_clash(std::uint32_t at, Clash clash) const {
      const entry& one = entries_[at];
      std::uint32_t first = nobody;
      const auto try_one = [&](std::uint32_t other) {
         if (other >= first || other == at) return;
         if (clash(condition_pair(*statement_, entries_[other].read, one.read))) first = other;
      };
      const of_field& field = fields_[one.field];
      const of_class& kind = classes_[one.of_class];
      for (const std::uint32_t other : {field.null, field.not_null, field.value}) try_one(other);
      for (const std::uint32_t other : {kind.upper, kind.lower, kind.one, kind.other}) try_one(other);
      for (const std::uint32_t other : values_[one.value].firsts) try_one(other);
      return first;
   }

   const ast::statement* statement_;
   bool is_and_;
   beside others_;
   bool has_uncommon_ = false;
   growing<entry> entries_;
   growing<of_field> fields_;
   growing<of_class> classes_;
   growing<of_value> values_;
};

} // namespace clashing

/// Calls `say(other, one)` for each condition among the children of an `and` or `or` that clashes with another, once,
/// in the order of the text. `clash` is told what the two let through, the other one first.
template<typename Clash, typename Say>
constexpr void each_clash(const ast::statement& statement, const ast::node& parent, beside others, Clash clash,
                          Say say) {
   clashing::list(statement, parent, others).each(clash, say);
}

} // namespace zoql
