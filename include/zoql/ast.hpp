// A statement as a flat tree: nodes in one reused vector, spans into the text, literals decoded when asked.
#pragma once

#include <zoql/dialect.hpp>
#include <zoql/growing.hpp>
#include <zoql/source.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zoql::ast {

/// What a node is. Children stand in text order; what they are is said behind each.
enum class kind : std::uint8_t {
   // the statement and its clauses
   statement,       ///< its clauses
   select,          ///< names, stars, calls, `aliased`; `at` is `distinct`, or 0
   from,            ///< `object`s, `aliased`; more than one where somebody wrote a list
   where,           ///< one condition
   group_by,        ///< names, calls
   having,          ///< one condition
   order_by,        ///< `order_item`s
   limit,           ///< one number, or offset and count
   offset,          ///< one number
   join,            ///< an object, maybe a condition
   set_operation,   ///< the second statement of a `union`
   other_statement, ///< `update …`, `with …`: a statement that is no select, unread
   aliased,         ///< the thing and its `alias`
   alias,
   order_item, ///< one operand; `word` is ascending, descending or none, `at` is `nulls`, or 0

   // conditions
   or_,          ///< two or more conditions
   and_,         ///< two or more conditions
   not_,         ///< one condition
   group,        ///< what stands in parentheses: one condition, or a list of values
   comparison,   ///< two operands; `word` is the sign, `at` where it stands
   like,         ///< an operand and its pattern
   in,           ///< an operand and the values, or one `statement`
   between,      ///< an operand and the two ends
   is_null,      ///< an operand and what follows `is`
   arithmetic,   ///< two operands; `at` is where the sign stands
   call,         ///< a `function` and the arguments; `at` is the opening parenthesis
   case_,        ///< conditions and results
   typed_string, ///< `timestamp '…'`: one string

   // values
   name,     ///< a field; `at` is the first dot, or 0
   object,   ///< what stands behind `from` or `join`; `at` as above
   function, ///< the name of a call
   star,     ///< `*`
   string,   ///< `flags` say how it is quoted and closed, `word` whether it is a date
   number,   ///< its digits, and letters where it is malformed
   date,     ///< a date without quotes
   boolean,  ///< `word` is yes or no
   null,
   placeholder, ///< `{x}`, `?`, `…`: what a template or a page left behind
   missing,     ///< something that must stand here and does not; `word` says what

   // beside the tree: what has no meaning of its own but may be a mistake
   comment,
   keyword,          ///< a keyword not in lower case
   glued_keyword,    ///< `ANDChargeName`: the keyword part
   repeated_keyword, ///< the second `where` of `where where`
   spaced_name,      ///< a dotted name with blanks beside a dot
   skipped,          ///< text that fits nowhere
   too_deep,         ///< the rest of a statement nested deeper than the limit
   terminator,       ///< the `;`
   second_statement, ///< what stands behind the `;`
};
inline constexpr std::size_t kind_count = static_cast<std::size_t>(kind::second_statement) + 1;

/// The word or sign that makes a node what it is, where its kind leaves that open.
enum class word : std::uint8_t {
   none,
   // comparison
   equal,
   not_equal,
   less,
   less_or_equal,
   greater,
   greater_or_equal,
   angled_not_equal, ///< `<>`, of SQL
   double_equal,     ///< `==`, of most programming languages
   unknown_sign,
   // order_item
   ascending,
   descending,
   // boolean
   yes,
   no,
   // string
   date,          ///< `2026-08-01`, maybe with a zone
   datetime,      ///< `2026-08-01T00:00`, maybe with seconds, a fraction and a zone
   relative_date, ///< `now` or `today`, maybe with a shift and a zone
   // missing
   missing_statement,
   missing_field,
   missing_alias,
   missing_from,
   missing_object,
   missing_operand,
   missing_null,
   missing_list,
   missing_number,
   missing_conjunction,
   missing_closing_parenthesis,
};

/// Marks of a node; which kinds carry which is said behind each.
enum flag : std::uint16_t {
   negated = 1 << 0,         ///< like, in, between, is_null: with `not`
   double_quoted = 1 << 1,   ///< string, alias, name: `"…"`
   back_quoted = 1 << 2,     ///< string, alias, name: `` `…` ``
   bracketed = 1 << 3,       ///< name: `[…]`
   single_quoted = 1 << 4,   ///< alias: `'…'`
   unclosed = 1 << 5,        ///< string, group, call, in: the end is missing
   special = 1 << 6,         ///< string: a quote or a backslash inside
   with_as = 1 << 7,         ///< alias: `as` stands before it
   distinct = 1 << 8,        ///< select, call
   whole_object = 1 << 9,    ///< name: ends in `.*`
   nulls_placed = 1 << 10,   ///< order_item: `nulls first` or `nulls last`
   nulls_last = 1 << 14,     ///< order_item: `nulls last`
   windowed = 1 << 11,       ///< call: `over (…)` follows
   typed_argument = 1 << 12, ///< call: `cast(x as type)`
   repeated = 1 << 13,       ///< missing: another, or `skipped` text, stands at the same place and speaks for both
   typographic = 1 << 14,    ///< string: between quotes of a word processor
   shell_quoted = 1 << 15,   ///< string: `'\''x'\''`
};

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

/// Which kinds of node something speaks of.
class kinds {
public:
   constexpr kinds() = default;
   template<typename... Kinds>
   constexpr explicit kinds(Kinds... members) : bits_((bit(members) | ...)) {}

   [[nodiscard]] constexpr bool has(kind member) const noexcept { return (bits_ & bit(member)) != 0; }
   [[nodiscard]] constexpr bool meets(kinds others) const noexcept { return (bits_ & others.bits_) != 0; }
   [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }
   constexpr void add(kind member) noexcept { bits_ |= bit(member); }
   [[nodiscard]] friend constexpr kinds operator|(kinds some, kinds others) noexcept {
      some.bits_ |= others.bits_;
      return some;
   }

private:
   [[nodiscard]] static constexpr std::uint64_t bit(kind member) noexcept {
      return std::uint64_t{1} << static_cast<unsigned>(member);
   }
   std::uint64_t bits_ = 0;
};
static_assert(kind_count <= 64);

/// A parsed statement. `text` is viewed and has to outlive the tree; every span counts from its first byte.
/// Nodes beside the tree (`comment` and what follows it in `kind`) are in `nodes` but nobody's children.
struct statement {
   std::string_view text;
   dialect language = dialect::zoql;
   growing<node> nodes;
   index root = none;
   kinds present;
   /// Whether the text may hold bytes that are rare in statements: controls, `$`, `@`, and all from 0x7F on.
   bool has_rare_bytes = true;

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
      if (root == none || !present.has(which)) return nullptr;
      for (const node& child : children(nodes[root])) {
         if (child.kind == which) return &child;
      }
      return nullptr;
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
