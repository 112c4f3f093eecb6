// What PEGTL does around a rule of the grammar: its action where it has one, and else nothing.
#pragma once

#include <zoql/parse/action.hpp>

#include <tao/pegtl/match.hpp>
#include <tao/pegtl/normal.hpp>

#include <type_traits>

namespace zoql::parsing {

/// Leaving the others out halves what the compiler has to make of the grammar.
template<typename Rule>
struct control : tao::pegtl::normal<Rule> {
   static constexpr bool enable = tao::pegtl::normal<Rule>::enable && !std::is_base_of_v<no_action, action<Rule>>;

   template<tao::pegtl::apply_mode A, tao::pegtl::rewind_mode M, template<typename...> class Action,
            template<typename...> class Control, typename Input>
   [[nodiscard]] static bool match(Input& in, assembly& tree) {
      if constexpr (enable) {
         return tao::pegtl::match<Rule, A, M, Action, Control>(in, tree);
      } else if constexpr (requires { Rule::template match<A, M, Action, Control>(in, tree); }) {
         return Rule::template match<A, M, Action, Control>(in, tree);
      } else {
         return Rule::match(in);
      }
   }
};

} // namespace zoql::parsing
