// What actions are made of, and those of words and of what is absent; all are `constexpr`, so the compiler runs them
// too.
#pragma once

#include <zoql/grammar/query.hpp>
#include <zoql/parse/assembly.hpp>

#include <type_traits>

namespace zoql::parsing {

namespace rule = zoql::grammar;
using ast::flag;
using ast::kind;
using ast::word;

/// The text a rule has read.
struct reading {
   const char* begin;
   const char* end;
};

/// What is built of a rule: by `apply(reading, assembly&)`, or by `apply0(assembly&)` where the text does not matter.
template<typename Rule>
struct action {};

template<typename Rule>
concept acts_on_text = requires(reading read, assembly& tree) {
   action<Rule>::apply(read, tree);
};
template<typename Rule>
concept acts_alone = requires(assembly& tree) {
   action<Rule>::apply0(tree);
};

/// Adds a childless node with the text of the rule.
template<ast::kind Kind, ast::word Word = ast::word::none, std::uint16_t Flags = 0>
struct push_text {
   static constexpr void apply(reading in, assembly& tree) {
      tree.push(Kind, tree.span_of(in.begin, in.end), Word, Flags);
   }
};

/// Adds a node that is nobody's child.
template<ast::kind Kind>
struct note_text {
   static constexpr void apply(reading in, assembly& tree) { tree.note(Kind, tree.span_of(in.begin, in.end)); }
};

/// Puts the operand just read under a new node, which goes on with what follows.
template<ast::kind Kind, ast::word Word = ast::word::none>
struct wrap_operand {
   static constexpr void apply(reading in, assembly& tree) {
      tree.wrap(Kind, tree.offset(in.begin), Word, tree.take_pending_flags());
   }
};

struct append_one {
   static constexpr void apply0(assembly& tree) { tree.append(); }
};

/// What is just read is the last of its clause, and the clause is done.
struct append_clause {
   static constexpr void apply0(assembly& tree) {
      tree.append();
      tree.append();
   }
};

/// Marks the next node that asks for it.
template<std::uint16_t Flags>
struct flag_next {
   static constexpr void apply(reading, assembly& tree) { tree.pending_flags |= Flags; }
};

/// Marks the last open node.
template<std::uint16_t Flags>
struct flag_last {
   static constexpr void apply(reading, assembly& tree) { tree.top().flags |= Flags; }
};

/// Keywords are read in any case; those not in lower case are noted, so that a rule can speak of them.
[[gnu::always_inline]] constexpr void note_keyword(reading in, assembly& tree) {
   if (!rule::is_small(in.begin, in.end)) [[unlikely]]
      tree.note(kind::keyword, tree.span_of(in.begin, in.end));
}

template<typename Rule>
requires std::is_base_of_v<rule::any_keyword, Rule>
struct action<Rule> {
   static constexpr void apply(reading in, assembly& tree) { note_keyword(in, tree); }
};

/// A keyword with an action of its own.
template<typename Action>
struct noted_keyword {
   static constexpr void apply(reading in, assembly& tree) {
      note_keyword(in, tree);
      Action::apply(in, tree);
   }
};

template<>
struct action<rule::glued_and> : note_text<kind::glued_keyword> {};
template<>
struct action<rule::glued_or> : note_text<kind::glued_keyword> {};
template<>
struct action<rule::glued_select> : note_text<kind::glued_keyword> {};
template<>
struct action<rule::glued_where> : note_text<kind::glued_keyword> {};
template<>
struct action<rule::repeated_where> : note_text<kind::repeated_keyword> {};
template<>
struct action<rule::repeated_and> : note_text<kind::repeated_keyword> {};
template<>
struct action<rule::repeated_or> : note_text<kind::repeated_keyword> {};
template<>
struct action<rule::comment> : note_text<kind::comment> {};

// --- what is absent, what fits nowhere -------------------------------------------------------------------------------

[[nodiscard]] constexpr word missing_word(rule::expected what) noexcept {
   return static_cast<word>(static_cast<unsigned>(word::missing_statement) + static_cast<unsigned>(what));
}

template<rule::expected What>
struct action<rule::missing<What>> {
   static constexpr void apply(reading in, assembly& tree) {
      tree.pending_flags = 0;
      tree.push_missing(missing_word(What), tree.offset(in.begin));
      if constexpr (What == rule::expected::from || What == rule::expected::list) tree.append();
      if constexpr (What == rule::expected::closing_parenthesis) {
         tree.append();
         tree.top().flags |= flag::unclosed;
      }
   }
};

template<typename Stop>
struct action<rule::skipped<Stop>> {
   static constexpr void apply(reading in, assembly& tree) {
      const char* end = in.end;
      while (rule::has_class(end[-1], rule::is_blank)) --end;
      tree.note_skipped(tree.span_of(in.begin, end));
   }
};

/// Whether a rule stands for something that is not as it should be, after which a text may be given up.
template<typename Rule>
inline constexpr bool may_give_up = false;
template<rule::expected What>
inline constexpr bool may_give_up<rule::missing<What>> = true;
template<typename Stop>
inline constexpr bool may_give_up<rule::skipped<Stop>> = true;

template<>
struct action<rule::too_deep> {
   static constexpr void apply(reading in, assembly& tree) {
      tree.note(kind::too_deep, tree.span_of(in.begin, in.end));
      tree.hush_missing(tree.offset(in.end));
   }
};

} // namespace zoql::parsing
