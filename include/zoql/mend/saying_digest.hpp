// What a statement says beside the kinds of node a fix may change, as two numbers that are compared.
#pragma once

#include <zoql/ast.hpp>
#include <zoql/string_text.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace zoql::mending {

/// Two statements with the same digest say the same: `nodes` is of what the nodes say, wherever they stand, and `tree`
/// of what belongs to what: values to their fields, conditions to their `and` and `or`.
struct saying_digest {
   std::uint64_t nodes = 0;
   std::uint64_t tree = 0;
   friend bool operator==(saying_digest, saying_digest) = default;
};

/// Makes the digest of a statement. A node of a changeable kind says nothing; what is in it belongs to what it is in.
class saying_reader {
public:
   saying_reader(const ast::statement& statement, ast::kinds changeable)
       : statement_(statement), changeable_(changeable) {}

   [[nodiscard]] saying_digest read() const {
      saying_digest digest;
      for (const ast::node& node : statement_.nodes) {
         if (is_solid(node)) digest.nodes += mixed(own_of(node));
      }
      if (statement_.root != ast::none) digest.tree = row_of(statement_[statement_.root], ast::kind::statement).sum;
      return digest;
   }

private:
   /// What nodes that stand in a row say together: in their order, in any order, and how many they are.
   struct row {
      std::uint64_t sequence = 0;
      std::uint64_t power = 1;
      std::uint64_t sum = 0;
      std::size_t count = 0;

      void add(const row& next) noexcept {
         sequence = sequence * next.power + next.sequence;
         power *= next.power;
         sum += next.sum;
         count += next.count;
      }
   };

   [[nodiscard]] static std::uint64_t mixed(std::uint64_t value) noexcept {
      value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9U;
      value = (value ^ (value >> 27U)) * 0x94D049BB133111EBU;
      return value ^ (value >> 31U);
   }
   [[nodiscard]] static row row_of_one(std::uint64_t saying) noexcept {
      const std::uint64_t value = mixed(saying);
      return {value, 0x9E3779B97F4A7C15U, value, 1};
   }

   [[nodiscard]] bool is_solid(const ast::node& node) const noexcept {
      constexpr ast::kinds tellers = [] {
         using enum ast::kind;
         return ast::kinds(aliased, or_, and_, not_, comparison, like, in, between, is_null, call, name, object,
                           function, star, string, number, date, boolean, null, alias, select, from, where, group_by,
                           having, order_by, order_item, limit);
      }();
      return tellers.has(node.kind) && !changeable_.has(node.kind);
   }

   /// Kind, word and text of a node.
   [[nodiscard]] std::uint64_t own_of(const ast::node& node) const {
      const std::uint64_t kind = static_cast<std::uint64_t>(node.kind) << 16U | static_cast<std::uint64_t>(node.word);
      if (node.first_child != ast::none) return mixed(kind);
      const std::string_view text = statement_.view(node);
      const bool is_string = node.kind == ast::kind::string && !node.has(ast::flag::unclosed);
      const std::size_t hash =
         is_string ? std::hash<std::string>()(decode(text, statement_.language)) : std::hash<std::string_view>()(text);
      return mixed(kind) + hash;
   }

   /// Of a comparison that may become another one it is still said what is compared; where the fix may write the field
   /// a second time, that says nothing.
   [[nodiscard]] bool ties(const ast::node& node) const noexcept {
      using enum ast::kind;
      return ast::kinds(comparison, like, in, between, is_null).has(node.kind) && changeable_.has(node.kind) &&
             !changeable_.has(name);
   }

   /// What a node and those in it say; `above`: the kind of the next one around it that says something.
   [[nodiscard]] row row_of(const ast::node& node, ast::kind above) const {
      using enum ast::kind;
      // `a and (b and c)` says the same as without parentheses.
      const bool is_again = node.kind == above && ast::kinds(and_, or_).has(node.kind);
      const bool is_own = is_solid(node) && !is_again;
      row inside;
      for (const ast::node& child : statement_.children(node)) inside.add(row_of(child, is_own ? node.kind : above));
      if (!is_own) return ties(node) && inside.count > 1 ? row_of_one(inside.sum) : inside;
      constexpr ast::kinds ordered(comparison, like, in, between, is_null, call, aliased, order_item, select, order_by,
                                   limit);
      return row_of_one(own_of(node) + mixed(ordered.has(node.kind) ? inside.sequence : inside.sum));
   }

   const ast::statement& statement_;
   ast::kinds changeable_;
};

[[nodiscard]] inline saying_digest say(const ast::statement& statement, ast::kinds changeable) {
   return saying_reader(statement, changeable).read();
}

} // namespace zoql::mending
