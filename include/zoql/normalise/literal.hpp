// The smallest conditions of a statement, each counted once: what a normal form is an `or` of `and`s of.
#pragma once

#include <zoql/ast.hpp>
#include <zoql/string_text.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace zoql::normalising {

/// A comparison or a pattern; the nodes are those of the statement.
struct literal {
   const ast::node* left = nullptr;
   const ast::node* right = nullptr;
   /// The sign; `none` for a pattern.
   ast::word sign = ast::word::none;
   /// Of a pattern: it must not match.
   bool negated = false;
   /// It was written as `is null` or `is not null`.
   bool written_is = false;
};

using literal_id = std::uint32_t;
inline constexpr literal_id no_literal = 0xFFFF'FFFF;

/// What is true exactly where a comparison is false: where a side is null, both are neither (filter-statement
/// reference: no comparison matches null, and `= null` and `!= null` are each other's opposite).
[[nodiscard]] constexpr ast::word opposite(ast::word sign) noexcept {
   using enum ast::word;
   switch (sign) {
   case equal:
   case double_equal:
      return not_equal;
   case not_equal:
   case angled_not_equal:
      return equal;
   case less:
      return greater_or_equal;
   case less_or_equal:
      return greater;
   case greater:
      return less_or_equal;
   case greater_or_equal:
      return less;
   default:
      return none;
   }
}

[[nodiscard]] inline literal opposite(literal condition) {
   if (condition.sign == ast::word::none) {
      condition.negated = !condition.negated;
   } else {
      condition.sign = opposite(condition.sign);
   }
   return condition;
}

/// All literals of a statement. Two that say the same are one: names are compared without case, strings by what they
/// say.
class literal_table {
public:
   explicit literal_table(const ast::statement& statement) : statement_(statement) {}

   [[nodiscard]] literal_id id_of(const literal& condition) {
      const auto next = static_cast<literal_id>(literals_.size());
      const auto [place, fresh] = ids_.emplace(key_of(condition), next);
      if (!fresh) return place->second;
      literals_.push_back(condition);
      const auto other = ids_.find(key_of(opposite(condition)));
      opposites_.push_back(other == ids_.end() ? no_literal : other->second);
      if (other != ids_.end()) opposites_[other->second] = next;
      return next;
   }

   [[nodiscard]] const literal& operator[](literal_id id) const noexcept { return literals_[id]; }
   [[nodiscard]] literal_id opposite_of(literal_id id) const noexcept { return opposites_[id]; }
   [[nodiscard]] std::size_t size() const noexcept { return literals_.size(); }
   [[nodiscard]] const ast::statement& statement() const noexcept { return statement_; }

   /// A name or a value as it is compared; its first byte keeps values of different kinds apart.
   [[nodiscard]] std::string key_of(const ast::node& side) const {
      const std::string_view text = statement_.view(side);
      std::string key(1, static_cast<char>('A' + static_cast<int>(side.kind)));
      if (side.kind == ast::kind::string && text.starts_with('\'')) return key + decode(text, statement_.language);
      const bool any_case = ast::kinds(ast::kind::name, ast::kind::boolean, ast::kind::null).has(side.kind);
      for (const char byte : text) {
         key += any_case && byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
      }
      return key;
   }

private:
   [[nodiscard]] std::string key_of(const literal& condition) const {
      std::string key = key_of(*condition.left);
      key += '\0';
      key += static_cast<char>('0' + static_cast<int>(condition.sign));
      key += condition.negated ? '-' : '+';
      return key += key_of(*condition.right);
   }

   const ast::statement& statement_;
   std::vector<literal> literals_;
   std::vector<literal_id> opposites_;
   std::map<std::string, literal_id> ids_;
};

} // namespace zoql::normalising
