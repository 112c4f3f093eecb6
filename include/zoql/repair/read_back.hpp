// The tree of a text as it was meant, told in places of the text as it stands.
#pragma once

#include <zoql/ast.hpp>
#include <zoql/repair/changes.hpp>
#include <zoql/span.hpp>

#include <string_view>
#include <vector>

namespace zoql::repair {

namespace reading_back {

/// A name in quotes is one that a rule knows from its mark.
inline void quote_again(ast::statement& meant, const ast::node& note) noexcept {
   for (ast::node& node : meant.nodes) {
      if (node.where.begin != note.where.begin + 1 || node.where.end + 1 != note.where.end) continue;
      node.where = note.where;
      node.flags |= ast::flag::double_quoted;
   }
}

/// What reads otherwise where it stands is nothing to judge.
inline void blank(ast::statement& meant, ast::node& node) noexcept {
   node.kind = ast::kind::missing;
   node.word = {};
   node.flags = ast::flag::repeated;
   meant.present.add(ast::kind::missing);
}

[[nodiscard]] inline bool is_guessed_junction(const ast::node& note) noexcept {
   return note.word == ast::word::missing_junction || note.word == ast::word::symbol_for_word;
}

/// Where one of a pair is missing, it is not known what the pair was to hold together.
[[nodiscard]] inline bool is_parenthesis(const ast::statement& meant, const ast::node& note) noexcept {
   using enum ast::word;
   if (note.word == missing_opening_parenthesis || note.word == missing_closing_parenthesis) return true;
   return note.kind == ast::kind::skipped && (meant.view(note) == "(" || meant.view(note) == ")");
}

/// What a sign or a junction that is only guessed says is nothing to judge either.
inline void blank_guess(ast::statement& meant, const ast::node& note) noexcept {
   using enum ast::word;
   for (ast::node& node : meant.nodes) {
      // The rule would speak of the number too.
      if (note.kind == ast::kind::glued_keyword && node.kind == ast::kind::number && node.where.end == note.where.begin)
         blank(meant, node);
      const bool holds = node.where.begin <= note.where.begin && note.where.end <= node.where.end;
      if ((note.word == missing_sign || note.word == odd_sign) && node.kind == ast::kind::comparison && holds &&
          note.where.begin <= node.at && node.at <= note.where.end)
         node.word = none;
      const bool joins = node.kind == ast::kind::and_ || node.kind == ast::kind::or_;
      if (joins && ((holds && is_guessed_junction(note)) || is_parenthesis(meant, note))) blank(meant, node);
   }
}

} // namespace reading_back

/// The tree of a text as it was meant, its places moved to where they stand in `text`; `now` is the tree of the text
/// with all changes.
inline void read_back(std::string_view text, const ast::statement& now, const changes& made,
                      const std::vector<ast::node>& notes, ast::statement& meant) {
   meant = now;
   meant.text = text;
   meant.reread = nullptr;
   for (ast::node& node : meant.nodes) {
      const span place = node.where;
      node.where = made.before(place);
      if (node.at != 0) node.at = made.begin_before(node.at);
      using enum ast::kind;
      constexpr ast::kinds said(name, object, function, alias, string, number, date);
      if (said.has(node.kind) && made.touch(place)) reading_back::blank(meant, node);
   }
   for (const ast::node& note : notes) {
      reading_back::blank_guess(meant, note);
      if (note.word == ast::word::quoted_word) reading_back::quote_again(meant, note);
   }
   for (const ast::node& note : notes) {
      if (note.word != ast::word::quoted_word) meant.add(note);
   }
}

} // namespace zoql::repair
