// Proposals about the whole text: entities are written out, odd spaces made plain ones, a next statement is cut off.
#pragma once

#include <zoql/repair/odd_text.hpp>
#include <zoql/repair/proposal.hpp>
#include <zoql/repair/quotes.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql::repair {

/// What an entity outside of strings stands for: a quote around a value is a single one, whichever it was escaped from.
[[nodiscard]] constexpr std::string_view meaning_of(std::string_view text, span where, const odd_piece& piece,
                                                    bool& is_label) noexcept {
   if (piece.means != "\"") return piece.means;
   const std::uint32_t end = ascii::skip_blanks_back(text, where.begin);
   const bool opens_label = end > 2 && end != where.begin && ascii::same_word(text.substr(end - 2, 2), "as") &&
                            !ascii::is_name_byte(text[end - 3]);
   const bool closes_label = std::exchange(is_label, opens_label && !is_label);
   return opens_label || closes_label ? "\"" : "'";
}

/// What an entity inside a string stands for.
[[nodiscard]] constexpr std::string_view escaped_meaning_of(const odd_piece& piece, dialect language) noexcept {
   if (piece.means != "'") return piece.means;
   return capabilities_of(language).escapes == string_escapes::backslash ? "\\'" : "''";
}

/// How the entities of a text are written out.
struct written_entities {
   std::vector<edit> edits;
   /// One inside a string stands for something else than it would outside, so that nobody can tell which was meant.
   bool is_doubtful = false;
};

/// Writes out those outside of strings and, as the text was escaped as a whole then, those inside too; a quote that is
/// an entity itself begins and ends a string as well.
[[nodiscard]] constexpr written_entities read_entities(std::string_view text, dialect language) {
   written_entities all;
   std::string_view open_quote;
   bool is_open_twice = false; // escaped twice, as the quote that closes it is then
   bool is_label = false;
   bool is_escaped = false;
   each_piece(text, language, entity_at, [&](span where, const odd_piece& outside, bool is_inside) {
      const odd_piece inside = entity_in_string_at(text.substr(where.begin));
      const bool is_twice = inside.size != outside.size;
      const bool closes = !is_inside && outside.means == open_quote && is_twice == is_open_twice;
      if (!is_inside && (closes || open_quote.empty())) {
         const bool is_quote = outside.means == "'" || outside.means == "\"";
         if (is_quote) open_quote = closes ? std::string_view() : outside.means;
         if (is_quote) is_open_twice = is_twice;
         is_escaped = true;
         all.edits.push_back({where, meaning_of(text, where, outside, is_label)});
         return;
      }
      all.is_doubtful = all.is_doubtful || is_twice || inside.means != outside.means;
      all.edits.push_back({{where.begin, where.begin + inside.size}, escaped_meaning_of(inside, language)});
   });
   if (!is_escaped) all = {};
   return all;
}

[[nodiscard]] constexpr std::vector<edit> write_out_entities(std::string_view text, dialect language) {
   return read_entities(text, language).edits;
}

/// The edits that make plain spaces of odd ones outside of strings. What has no width is left out, or becomes a space
/// where it `parts`, and so is what stands between digits.
[[nodiscard]] constexpr std::vector<edit> make_spaces_plain(std::string_view text, dialect language, bool parts) {
   std::vector<edit> edits;
   each_piece(text, language, odd_space_at, [&](span where, const odd_piece& piece, bool is_inside) {
      const bool is_in_number = where.begin > 0 && ascii::is_digit(text[where.begin - 1]) && where.end < text.size() &&
                                ascii::is_digit(text[where.end]);
      const std::string_view means = is_in_number ? "" : parts ? " " : piece.means;
      if (!is_inside) edits.push_back({where, means});
   });
   return edits;
}

/// What is said of all these edits.
[[nodiscard]] inline ast::node note_of_all(const std::vector<edit>& edits, ast::word what,
                                           std::uint16_t flags = 0) noexcept {
   return note_of(ast::kind::mistake, what, edits.front().where, 0, flags);
}

/// A statement that begins behind another without a `;`.
inline void propose_next_statement(const broken_place& place, std::size_t at, proposals& all) {
   if (at == 0 || !place.is(at, keyword::select) || place.is(at - 1, token_kind::open)) return;
   const span rest{place[at].where.begin, static_cast<std::uint32_t>(place.text.size())};
   all.push_back({{{rest, ""}}, cost::change, note_of(ast::kind::mistake, ast::word::next_statement, place[at].where)});
}

} // namespace zoql::repair
