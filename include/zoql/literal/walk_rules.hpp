// The grammar walked as ordinary `constexpr` functions: the same rules, the same actions, and no second parser.
#pragma once

#include <zoql/parse/clause_actions.hpp>
#include <zoql/parse/condition_actions.hpp>
#include <zoql/parse/usual_actions.hpp>
#include <zoql/parse/value_actions.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>

namespace zoql::walking {

namespace rule = zoql::grammar;
namespace form = tao::pegtl::internal;
using parsing::assembly;

/// The text still to be read.
struct cursor {
   const char* at;
   const char* last;
};

template<typename Form>
inline constexpr bool is_known = false;

/// How a rule of PEGTL's, or of ours, is matched. Where it does not match, the cursor stays where it was.
template<typename Form, bool Acts>
struct walk {
   static_assert(is_known<Form>, "the compiler does not know how to match this rule: add it to walk_rules.hpp");
};

using parsing::acts_alone;
using parsing::acts_on_text;

/// A rule of the grammar: how its form is matched, and then what its action does.
template<typename Rule, bool Acts>
struct step : walk<typename Rule::rule_t, Acts> {};

template<acts_alone Rule>
struct step<Rule, true> {
   [[nodiscard]] static constexpr bool match(cursor& in, assembly& tree) {
      if (!walk<typename Rule::rule_t, true>::match(in, tree)) return false;
      parsing::action<Rule>::apply0(tree);
      return true;
   }
};

template<acts_on_text Rule>
struct step<Rule, true> {
   [[nodiscard]] static constexpr bool match(cursor& in, assembly& tree) {
      const char* const first = in.at;
      if (!walk<typename Rule::rule_t, true>::match(in, tree)) return false;
      parsing::action<Rule>::apply({first, in.at}, tree);
      return true;
   }
};

// --- combinators -----------------------------------------------------------------------------------------------------

template<typename... Rules, bool Acts>
struct walk<form::seq<Rules...>, Acts> {
   [[nodiscard]] static constexpr bool match(cursor& in, assembly& tree) {
      const char* const first = in.at;
      if ((step<Rules, Acts>::match(in, tree) && ...)) return true;
      in.at = first;
      return false;
   }
};

template<typename... Rules, bool Acts>
struct walk<form::sor<Rules...>, Acts> {
   [[nodiscard]] static constexpr bool match(cursor& in, assembly& tree) {
      return (step<Rules, Acts>::match(in, tree) || ...);
   }
};

template<typename Rule, bool Acts>
struct walk<form::opt<Rule>, Acts> {
   [[nodiscard]] static constexpr bool match(cursor& in, assembly& tree) {
      static_cast<void>(step<Rule, Acts>::match(in, tree));
      return true;
   }
};

template<typename Rule, bool Acts>
struct walk<form::star<Rule>, Acts> {
   [[nodiscard]] static constexpr bool match(cursor& in, assembly& tree) {
      while (step<Rule, Acts>::match(in, tree)) {
      }
      return true;
   }
};

template<typename Rule, bool Acts>
struct walk<form::plus<Rule>, Acts> {
   [[nodiscard]] static constexpr bool match(cursor& in, assembly& tree) {
      if (!step<Rule, Acts>::match(in, tree)) return false;
      while (step<Rule, Acts>::match(in, tree)) {
      }
      return true;
   }
};

template<unsigned Count, typename Rule, bool Acts>
struct walk<form::rep<Count, Rule>, Acts> {
   [[nodiscard]] static constexpr bool match(cursor& in, assembly& tree) {
      const char* const first = in.at;
      for (unsigned done = 0; done < Count; ++done) {
         if (step<Rule, Acts>::match(in, tree)) continue;
         in.at = first;
         return false;
      }
      return true;
   }
};

/// Looking ahead moves nothing and builds nothing.
template<typename Rule, bool Acts>
struct walk<form::at<Rule>, Acts> {
   [[nodiscard]] static constexpr bool match(cursor in, assembly& tree) { return step<Rule, false>::match(in, tree); }
};

template<typename Rule, bool Acts>
struct walk<form::not_at<Rule>, Acts> {
   [[nodiscard]] static constexpr bool match(cursor in, assembly& tree) { return !step<Rule, false>::match(in, tree); }
};

template<typename Rule, bool Acts>
struct walk<form::disable<Rule>, Acts> : step<Rule, false> {};

template<typename Rule, bool Acts>
struct walk<rule::nested<Rule>, Acts> {
   [[nodiscard]] static constexpr bool match(cursor& in, assembly& tree) {
      if (!tree.enter()) return step<rule::too_deep, Acts>::match(in, tree);
      const bool matched = step<Rule, Acts>::match(in, tree);
      tree.leave();
      return matched;
   }
};

// --- atoms -----------------------------------------------------------------------------------------------------------

/// Goes on to where an atom says it ends, if it says so.
[[nodiscard]] constexpr bool move_to(cursor& in, const char* end) noexcept {
   if (end == nullptr) return false;
   in.at = end;
   return true;
}

template<typename Atom>
concept scanned = requires(const char* place) {
   Atom::scan(place, place);
};

template<scanned Atom, bool Acts>
struct walk<Atom, Acts> {
   [[nodiscard]] static constexpr bool match(cursor& in, assembly&) noexcept {
      return move_to(in, Atom::scan(in.at, in.last));
   }
};

template<bool Acts>
struct walk<rule::escaped_string, Acts> {
   [[nodiscard]] static constexpr bool match(cursor& in, assembly& tree) noexcept {
      return move_to(in, rule::escaped_string::scan(in.at, in.last, tree.escapes_with_backslash()));
   }
};

/// The compiler takes no shortcuts, so that the trees of both can be compared.
struct walk_nowhere {
   [[nodiscard]] static constexpr bool match(cursor&, assembly&) noexcept { return false; }
};

template<typename Sentence, bool Acts>
struct walk<rule::usual<Sentence>, Acts> : walk_nowhere {};
template<typename Item, bool Acts>
struct walk<rule::listed<Item>, Acts> : walk_nowhere {};

/// One byte that passes the rule's own test.
template<typename Form>
concept tested = requires(char byte) {
   typename Form::peek_t;
   Form::test(byte);
}
&&std::same_as<typename Form::peek_t, form::peek_char>;

template<tested Form, bool Acts>
struct walk<Form, Acts> {
   [[nodiscard]] static constexpr bool match(cursor& in, assembly&) noexcept {
      if (in.at == in.last || !Form::test(*in.at)) return false;
      ++in.at;
      return true;
   }
};

template<bool Acts>
struct walk<form::any<form::peek_char>, Acts> {
   [[nodiscard]] static constexpr bool match(cursor& in, assembly&) noexcept {
      if (in.at == in.last) return false;
      ++in.at;
      return true;
   }
};

template<char... Bytes, bool Acts>
struct walk<form::string<Bytes...>, Acts> {
   [[nodiscard]] static constexpr bool match(cursor& in, assembly&) noexcept {
      if (static_cast<std::size_t>(in.last - in.at) < sizeof...(Bytes)) return false;
      const char* at = in.at;
      return ((*at++ == Bytes) && ...) && move_to(in, at);
   }
};

template<char... Letters, bool Acts>
struct walk<form::istring<Letters...>, Acts> {
   [[nodiscard]] static constexpr bool match(cursor& in, assembly&) noexcept {
      const bool fits = static_cast<std::size_t>(in.last - in.at) >= sizeof...(Letters);
      return fits && form::istring_equal<Letters...>(in.at) && move_to(in, in.at + sizeof...(Letters));
   }
};

template<bool Acts>
struct walk<form::eof, Acts> {
   [[nodiscard]] static constexpr bool match(cursor& in, assembly&) noexcept { return in.at == in.last; }
};

template<bool Acts>
struct walk<form::success, Acts> {
   [[nodiscard]] static constexpr bool match(cursor&, assembly&) noexcept { return true; }
};

/// The tree of a statement, as `parser` makes it.
constexpr void parse(std::string_view text, dialect language, unsigned depth_limit, ast::statement& statement) {
   text = parsing::with_address(text);
   statement.text = text;
   statement.language = language;
   if (!std::is_constant_evaluated()) {
      statement.reread = [](std::string_view other, dialect same, span, ast::statement& into) {
         into.clear();
         parse(other, same, parsing::usual_depth, into);
         return true;
      };
   }
   assembly assembly;
   assembly.start(statement, depth_limit);
   cursor in{text.data(), text.data() + text.size()};
   static_cast<void>(step<rule::statement, true>::match(in, assembly));
   assembly.finish();
}

} // namespace zoql::walking
