// What PEGTL's `analyze()` needs to know of the rules that are ours: which of them move on when they match.
#pragma once

#include <zoql/grammar/query.hpp>

#include <tao/pegtl/contrib/analyze.hpp>
#include <tao/pegtl/contrib/analyze_traits.hpp>

#include <type_traits>

namespace tao::pegtl {

/// Blanks and an absent thing may match nothing; every other atom moves on when it matches.
template<typename Atom>
inline constexpr bool may_match_nothing = std::is_same_v<Atom, zoql::grammar::blank_run> ||
                                          std::is_same_v<Atom, zoql::grammar::quiet<zoql::grammar::blank_run>>;
template<typename Name, typename Atom>
requires std::is_base_of_v<zoql::grammar::atom<Atom>, Atom>
struct analyze_traits<Name, Atom>
    : std::conditional_t<may_match_nothing<Atom>, analyze_opt_traits<>, analyze_any_traits<>> {
};

/// A shortcut always moves on.
template<typename Name, typename Sentence>
struct analyze_traits<Name, zoql::grammar::usual<Sentence>> : analyze_any_traits<> {};
template<typename Name, typename Item>
struct analyze_traits<Name, zoql::grammar::listed<Item>> : analyze_any_traits<> {};

template<typename Name>
struct analyze_traits<Name, zoql::grammar::escaped_string> : analyze_any_traits<> {};

template<typename Name, typename Rule>
struct analyze_traits<Name, zoql::grammar::nested<Rule>> : analyze_seq_traits<Rule> {};

} // namespace tao::pegtl
