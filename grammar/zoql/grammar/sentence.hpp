// The two combinators that keep every sentence parsable: what is absent, and what is nested too deep.
#pragma once

#include <tao/pegtl/apply_mode.hpp>
#include <tao/pegtl/ascii.hpp>
#include <tao/pegtl/rewind_mode.hpp>
#include <tao/pegtl/rules.hpp>
#include <tao/pegtl/type_list.hpp>

#include <cstdint>

namespace zoql::grammar {

/// What a sentence needs at a place where it is not.
enum class expected : std::uint8_t {
   statement,
   field,
   alias,
   from,
   object,
   operand,
   null,
   list,
   number,
   conjunction,
   closing_parenthesis,
};

/// Matches nothing; its action notes what had to stand here. It is always the last alternative.
template<expected What>
struct missing : tao::pegtl::success {};

/// The rest of a statement whose parentheses, functions or `not`s go deeper than the state allows.
struct too_deep : tao::pegtl::star<tao::pegtl::any> {};

/// A rule that can contain itself. The first state counts: `bool enter()` says whether one level more is allowed and is
/// answered by `void leave()`; where it is not allowed the rest of the text is `too_deep`.
template<typename Rule>
struct nested {
   using rule_t = nested;
   using subs_t = tao::pegtl::type_list<Rule, too_deep>;

   template<tao::pegtl::apply_mode A, tao::pegtl::rewind_mode M, template<typename...> class Action,
            template<typename...> class Control, typename Input, typename State, typename... States>
   [[nodiscard]] static bool match(Input& in, State& state, States&... states) {
      if (!state.enter()) return Control<too_deep>::template match<A, M, Action, Control>(in, state, states...);
      const bool matched = Control<Rule>::template match<A, M, Action, Control>(in, state, states...);
      state.leave();
      return matched;
   }
};

} // namespace zoql::grammar
