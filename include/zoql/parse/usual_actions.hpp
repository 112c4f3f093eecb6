// What the shortcuts of the grammar build: the nodes the sentences would, in the same order.
#pragma once

#include <zoql/parse/action.hpp>
#include <zoql/parse/condition_actions.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace zoql::parsing {

/// Where the dot of a name stands, 0 where it has none.
[[nodiscard]] constexpr std::uint32_t dot_of(const rule::seen_name& name, const assembly& tree) noexcept {
   return name.dot == name.begin ? 0 : tree.offset(name.dot);
}

/// A name of a list is a child at once.
template<typename Item>
struct action<rule::listed<Item>> {
   [[gnu::always_inline]] static constexpr void take(const rule::seen_name& name, assembly& tree) {
      tree.push_child(kind::name, tree.span_of(name.begin, name.end), dot_of(name, tree));
   }
};

/// What tells the nodes of values apart.
struct value_node {
   ast::kind kind;
   ast::word word;
};
/// In the order of `plain_value`.
inline constexpr std::array<value_node, 7> value_nodes{{{kind::string, word::none},
                                                        {kind::string, word::date},
                                                        {kind::string, word::datetime},
                                                        {kind::number, word::none},
                                                        {kind::boolean, word::yes},
                                                        {kind::boolean, word::no},
                                                        {kind::null, word::none}}};

/// Adds the nodes of a comparison; the index is that of its own.
[[gnu::always_inline]] constexpr ast::index add_comparison(const rule::seen_comparison& seen, assembly& tree) {
   const span name = tree.span_of(seen.name.begin, seen.name.end);
   const span value = tree.span_of(seen.value, seen.value_end);
   const value_node is = value_nodes[static_cast<std::size_t>(seen.kind)];
   const std::string_view sign(seen.sign, static_cast<std::size_t>(seen.sign_end - seen.sign));
   const bool is_word = seen.kind >= rule::plain_value::yes;
   return tree.add_pair({.kind = kind::name, .where = name, .at = dot_of(seen.name, tree)},
                        {.kind = kind::comparison,
                         .word = relation_word(sign),
                         .where = {name.begin, value.end},
                         .at = tree.offset(seen.sign)},
                        {.kind = is.kind, .word = is.word, .where = value},
                        is_word && !rule::is_small(seen.value, seen.value_end));
}

template<>
struct action<rule::usual<rule::comparison>> {
   [[gnu::always_inline]] static constexpr void take(const rule::seen_comparison& seen, assembly& tree) {
      tree.open(add_comparison(seen, tree));
   }
};

/// A comparison behind `and` or `or`: one more of the run.
template<ast::kind Kind>
struct take_tail {
   [[gnu::always_inline]] static constexpr void take(const rule::seen_tail& seen, assembly& tree) {
      if (!rule::is_small(seen.keyword, seen.keyword_end)) [[unlikely]]
         tree.note(kind::keyword, tree.span_of(seen.keyword, seen.keyword_end));
      tree.wrap_once(Kind, tree.offset(seen.keyword));
      tree.append(add_comparison(seen, tree));
   }
};
template<>
struct action<rule::usual<rule::and_tail>> : take_tail<kind::and_> {};
template<>
struct action<rule::usual<rule::or_tail>> : take_tail<kind::or_> {};

} // namespace zoql::parsing
