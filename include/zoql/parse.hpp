// Text to tree: any text gives a tree, and what is wrong with it stands in the tree for the rules to find.
#pragma once

#include <zoql/ast.hpp>
#include <zoql/parse/clause_actions.hpp>
#include <zoql/parse/condition_actions.hpp>
#include <zoql/parse/control.hpp>
#include <zoql/parse/usual_actions.hpp>
#include <zoql/parse/value_actions.hpp>

#include <tao/pegtl/memory_input.hpp>
#include <tao/pegtl/parse.hpp>

#include <string_view>
#include <utility>

namespace zoql {

namespace parsing {

/// Has the grammar read a text into an assembly. A template, so that a program may compile it in one place:
/// `zoql/compiled.hpp`.
template<typename Statement>
void read(std::string_view text, assembly& into) {
   tao::pegtl::memory_input<tao::pegtl::tracking_mode::lazy, tao::pegtl::eol::lf_crlf, const char*> input(
      text.data(), text.data() + text.size(), "");
   static_cast<void>(tao::pegtl::parse<Statement, action, control>(input, into));
}

inline bool reread(std::string_view text, dialect language, span whole, ast::statement& into);

/// Makes the tree of a text in memory that is used again.
inline void read_into(std::string_view text, dialect language, unsigned depth_limit, assembly& assembly,
                      ast::statement& into) {
   text = with_address(text);
   into.clear();
   into.text = text;
   into.language = language;
   into.reread = reread;
   assembly.start(into, depth_limit);
   read<grammar::statement>(text, assembly);
   assembly.finish();
}

/// The same, now and then.
inline bool reread(std::string_view text, dialect language, span whole, ast::statement& into) {
   assembly once;
   once.expect_whole(whole);
   read_into(text, language, usual_depth, once, into);
   return !once.has_given_up();
}

} // namespace parsing

struct parse_options {
   /// How deep parentheses, functions, `not` and `case` may be nested; what lies deeper is one `too_deep` node.
   unsigned depth_limit = parsing::usual_depth;
};

/// Parses statement after statement into the same memory: once warm, a statement costs no allocation.
class parser {
public:
   /// The tree of one statement, valid until the next call; it views `text`, which may hold any bytes, at most 4 GiB.
   /// Never fails: a text that is no statement gives a tree with a `missing` root.
   const ast::statement& parse(std::string_view text, dialect language, parse_options options = {}) {
      parsing::read_into(text, language, options.depth_limit, assembly_, statement_);
      return statement_;
   }

   /// Gives the last tree away.
   [[nodiscard]] ast::statement take() noexcept { return std::move(statement_); }

private:
   ast::statement statement_;
   parsing::assembly assembly_;
};

/// The tree of one statement; it views `text`.
[[nodiscard]] inline ast::statement parse(std::string_view text, dialect language, parse_options options = {}) {
   parser once;
   once.parse(text, language, options);
   return once.take();
}

} // namespace zoql
