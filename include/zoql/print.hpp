// Tree to canonical text: lower-case keywords, single blanks, the escapes of the dialect. The only serialiser of trees.
// The builder, whose parts are no tree yet, writes the same text itself; its test holds the two together.
#pragma once

#include <zoql/ast.hpp>
#include <zoql/growing.hpp>
#include <zoql/print/printer.hpp>

#include <cstddef>
#include <string>

namespace zoql {

struct print_options {
   /// Break lines that would be longer, counted in bytes; 0: one line.
   std::size_t width = 0;
};

/// Whether a tree holds all there was in the text, so that printing it loses nothing: no part is missing, nothing was
/// skipped, no comment and no second statement stands beside it.
[[nodiscard]] constexpr bool is_whole(const ast::statement& statement) noexcept {
   constexpr ast::kinds losses(ast::kind::missing, ast::kind::other_statement, ast::kind::comment,
                               ast::kind::repeated_keyword, ast::kind::spaced_name, ast::kind::skipped,
                               ast::kind::too_deep, ast::kind::second_statement);
   if (statement.root == ast::none || statement.present.meets(losses)) return false;
   for (const ast::node& node : statement.nodes) {
      if (node.has(ast::flag::unclosed)) return false;
   }
   return true;
}

/// The statement in canonical text for a dialect; the text as it stands where the tree is not whole (`is_whole`).
/// Parsing what comes out gives the same tree again.
[[nodiscard]] inline std::string print(const ast::statement& statement, dialect language, print_options options = {}) {
   if (!is_whole(statement)) return std::string(statement.text);
   const growing<char> text = printing::printer(statement, language, options.width).print();
   return std::string(text.data(), text.size());
}

/// The same for the dialect the statement was parsed in.
[[nodiscard]] inline std::string print(const ast::statement& statement, print_options options = {}) {
   return print(statement, statement.language, options);
}

} // namespace zoql
