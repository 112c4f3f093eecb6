// What PEGTL does around a rule of the grammar: its action where it has one, and else nothing.
#pragma once

#include <zoql/parse/action.hpp>

#include <tao/pegtl/apply_mode.hpp>
#include <tao/pegtl/normal.hpp>
#include <tao/pegtl/rewind_mode.hpp>

#ifdef __OPTIMIZE__
#define ZOQL_NO_CALL
#else
#define ZOQL_NO_CALL [[gnu::always_inline]]
#endif

namespace zoql::parsing {

/// PEGTL's own way to an action leads through six functions for each rule, all of which have to be compiled. This one
/// leads through two, which a compiler that optimises inlines as it sees fit; where nothing is optimised, as in tests
/// that parse millions of texts, they are no calls at all.
template<typename Rule>
struct control : tao::pegtl::normal<Rule> {
   template<tao::pegtl::apply_mode A, tao::pegtl::rewind_mode M, template<typename...> class Action,
            template<typename...> class Control, typename Input>
   ZOQL_NO_CALL [[nodiscard]] static bool match(Input& in, assembly& tree) {
      if constexpr (A == tao::pegtl::apply_mode::action && acts_on_text<Rule>) {
         const char* const first = in.current();
         if (!match_rule<A, M, Action, Control>(in, tree)) return false;
         action<Rule>::apply({first, in.current()}, tree);
         if constexpr (may_give_up<Rule>) {
            if (tree.has_given_up()) in.bump(in.size()); // nothing is left to be read
         }
         return true;
      } else if constexpr (A == tao::pegtl::apply_mode::action && acts_alone<Rule>) {
         if (!match_rule<A, M, Action, Control>(in, tree)) return false;
         action<Rule>::apply0(tree);
         return true;
      } else {
         return match_rule<A, M, Action, Control>(in, tree);
      }
   }

private:
   template<tao::pegtl::apply_mode A, tao::pegtl::rewind_mode M, template<typename...> class Action,
            template<typename...> class Control, typename Input>
   ZOQL_NO_CALL [[nodiscard]] static bool match_rule(Input& in, assembly& tree) {
      if constexpr (requires { Rule::template match<A, M, Action, Control>(in, tree); }) {
         return Rule::template match<A, M, Action, Control>(in, tree);
      } else {
         return Rule::match(in);
      }
   }
};

} // namespace zoql::parsing

#undef ZOQL_NO_CALL
