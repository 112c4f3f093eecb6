// A statement as a flat tree: nodes in one reused vector, spans into the text, literals decoded when asked.
#pragma once

#include <zoql/ast/kind.hpp>
#include <zoql/dialect.hpp>
#include <zoql/growing.hpp>
#include <zoql/span.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zoql::ast {

using index = std::uint32_t;
inline constexpr index none = 0xFFFF'FFFF;

struct node {
   ast::kind kind{};
   ast::word word{};
   std::uint16_t flags = 0;
   span where;
   /// Where a sign, a dot or a parenthesis of the node stands; see `kind`.
   std::uint32_t at = 0;
   index first_child = none;
   index last_child = none;
   index next = none;

   [[nodiscard]] constexpr bool has(flag mark) const noexcept { return (flags & mark) != 0; }
   friend constexpr bool operator==(const node&, const node&) noexcept = default;
};

/// A parsed statement. `text` is viewed and has to outlive the tree; every span counts from its first byte.
/// Nodes beside the tree (`comment` and what follows it in `kind`) are in `nodes` but nobody's children.
struct statement {
   std::string_view text;
   dialect language = dialect::zoql;
   growing<node> nodes;
   /// Set by `set_root`.
   index root = none;
   kinds present;
   /// Whether the text may hold bytes that are rare in statements: controls, all from 0x7F on, and `$` and `@` in
   /// names.
   bool has_rare_bytes = true;
   /// By their kinds: rules ask for them at each name, however many clauses there are.
   std::array<index, clause_count> first_clauses{};
   /// Makes the tree of another text in the way this one was made, so that it can be tried what a broken one was meant
   /// to be; nullptr for a tree that was made otherwise. Where something that begins in `whole` is missing or fits
   /// nowhere, nobody wants the tree: the answer may be false then, and the tree only a part of one.
   bool (*reread)(std::string_view text, dialect language, span whole, statement& into) = nullptr;

   [[nodiscard]] constexpr const node& operator[](index at) const noexcept { return nodes[at]; }

   /// The text of a node as it stands.
   [[nodiscard, gnu::always_inline]] constexpr std::string_view view(const node& node) const noexcept {
      return {text.data() + node.where.begin, node.where.size()};
   }

   /// The child of this place, counted from 0; nullptr when there are fewer.
   [[nodiscard]] constexpr const node* child(const node& parent, std::size_t place) const noexcept {
      index at = parent.first_child;
      while (at != none && place-- > 0) at = nodes[at].next;
      return at == none ? nullptr : &nodes[at];
   }

   [[nodiscard]] constexpr bool is_root(const node& one) const noexcept { return root != none && &one == &nodes[root]; }

   /// Whether the text is no statement at all.
   [[nodiscard]] constexpr bool lacks_root() const noexcept {
      return root == none || nodes[root].kind == kind::missing;
   }

   /// The thing itself where it has an alias.
   [[nodiscard]] constexpr const node& unaliased(const node& one) const noexcept {
      return one.kind == kind::aliased ? *child(one, 0) : one;
   }

   class child_iterator {
   public:
      constexpr child_iterator(const statement* tree, index at) noexcept : tree_(tree), at_(at) {}
      [[nodiscard]] constexpr const node& operator*() const noexcept { return tree_->nodes[at_]; }
      constexpr child_iterator& operator++() noexcept {
         at_ = tree_->nodes[at_].next;
         return *this;
      }
      friend constexpr bool operator==(child_iterator one, child_iterator other) noexcept {
         return one.at_ == other.at_;
      }

   private:
      const statement* tree_;
      index at_;
   };
   struct child_range {
      const statement* tree;
      index first;
      [[nodiscard]] constexpr child_iterator begin() const noexcept { return {tree, first}; }
      [[nodiscard]] constexpr child_iterator end() const noexcept { return {tree, none}; }
   };

   /// The children of a node in text order.
   [[nodiscard]] constexpr child_range children(const node& parent) const noexcept {
      return {this, parent.first_child};
   }

   /// The first clause of this kind, nullptr when there is none.
   [[nodiscard]] constexpr const node* clause(kind which) const noexcept {
      const index first = first_clauses[static_cast<std::size_t>(which)];
      return root == none || first == none ? nullptr : &nodes[first];
   }

   /// Makes a node that has all its clauses the root.
   constexpr void set_root(index whole) noexcept {
      root = whole;
      first_clauses.fill(none);
      if (root == none) return;
      for (index at = nodes[root].first_child; at != none; at = nodes[at].next) {
         const auto which = static_cast<std::size_t>(nodes[at].kind);
         if (which < first_clauses.size() && first_clauses[which] == none) first_clauses[which] = at;
      }
   }

   [[gnu::always_inline]] constexpr index add(const node& fresh) {
      present.add(fresh.kind);
      nodes.push_back(fresh);
      return static_cast<index>(nodes.size() - 1);
   }

   /// Makes `child` the last child of `parent`, whose span grows to cover it.
   [[gnu::always_inline]] constexpr void append(index parent, index child) noexcept {
      node& above = nodes[parent];
      if (above.last_child == none) {
         above.first_child = child;
      } else {
         nodes[above.last_child].next = child;
      }
      above.last_child = child;
      const node& below = nodes[child];
      if (below.kind != kind::missing) above.where = above.where.joined(below.where);
   }

   /// Forgets the tree and keeps the memory.
   constexpr void clear() noexcept {
      nodes.clear();
      root = none;
      present = {};
   }
};

} // namespace zoql::ast
