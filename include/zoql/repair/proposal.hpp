// What may have been meant by a broken statement: edits that make sense of it, and what is to be said of them.
#pragma once

#include <zoql/ast.hpp>
#include <zoql/diagnostic.hpp>
#include <zoql/repair/keywords.hpp>
#include <zoql/repair/tokens.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql::repair {

/// What things cost, in points: what is wrong with a text, and how far a proposal is from what stands there.
namespace cost {
inline constexpr unsigned error = 24;
inline constexpr unsigned missing_part = 12;
inline constexpr unsigned warning = 12;
/// Text that fits nowhere: the finding, and each of its tokens.
inline constexpr unsigned unexpected = 8;
inline constexpr unsigned skipped = 8;
/// One small change.
inline constexpr unsigned change = 8;
/// What was written is wrong, the first token and each further one.
inline constexpr unsigned deletion = 12;
inline constexpr unsigned further_deletion = 24;
/// A finding that takes the place of others.
inline constexpr unsigned finding = 16;
/// A change that is less likely than others.
inline constexpr unsigned doubt = 4;
inline constexpr unsigned no = 20;
/// More than anything else costs.
inline constexpr unsigned no_way = 1'000'000;

[[nodiscard]] constexpr unsigned of_error(std::string_view rule) noexcept {
   if (rule == "missing-part") return missing_part;
   if (rule == "unexpected-text") return unexpected;
   // What the dialect does not have may be meant all the same.
   const bool is_of_dialect = rule.ends_with("-in-zoql") && rule != "alias-in-zoql";
   return is_of_dialect || rule == "parentheses" || rule == "is-null" ? skipped : error;
}
} // namespace cost

/// Edits and places count from the text they are proposed for; the texts of edits are static.
struct proposal {
   std::vector<edit> edits;
   /// How far it is from what stands there; it has to save more than that.
   unsigned cost = 0;
   /// The node a rule speaks of.
   ast::node note;
};

using proposals = std::vector<proposal>;

/// What proposals are made from: a text, its tokens, and the first of them that fits nowhere or before which something
/// is missing.
struct broken_place {
   std::string_view text;
   dialect language;
   const token_row& tokens;
   std::size_t at;

   [[nodiscard]] bool has(std::size_t place) const noexcept { return place < tokens.size(); }
   [[nodiscard]] const token& operator[](std::size_t place) const noexcept { return tokens[place]; }
   [[nodiscard]] std::string_view view(std::size_t place) const noexcept { return tokens[place].where.of(text); }
   [[nodiscard]] bool is(std::size_t place, token_kind kind) const noexcept {
      return has(place) && tokens[place].kind == kind;
   }
   [[nodiscard]] bool is(std::size_t place, keyword word) const noexcept {
      return is(place, token_kind::word) && tokens[place].which == word;
   }
   [[nodiscard]] bool is_keyword(std::size_t place) const noexcept {
      return is(place, token_kind::word) && tokens[place].which != keyword::none;
   }
   /// Whether a condition, a list item or a value may end with a token.
   [[nodiscard]] bool may_end_part(std::size_t place) const noexcept {
      if (!has(place)) return false;
      using enum token_kind;
      const token_kind kind = tokens[place].kind;
      if (kind == word)
         return !is_keyword(place) || is(place, keyword::null) || is(place, keyword::true_) ||
                is(place, keyword::false_) || is(place, keyword::asc) || is(place, keyword::desc);
      return kind == number || kind == text || kind == close || kind == quote;
   }
   /// The keyword of the clause a token is in; `select` before any.
   [[nodiscard]] keyword clause_of(std::size_t place) const noexcept {
      while (place-- > 0) {
         for (const keyword which : {keyword::select, keyword::from, keyword::where, keyword::having, keyword::limit}) {
            if (is(place, which)) return which;
         }
         if (is(place, keyword::by))
            return place > 0 && is(place - 1, keyword::group) ? keyword::group : keyword::order;
      }
      return keyword::select;
   }
   /// Whether two tokens touch.
   [[nodiscard]] bool touch(std::size_t place) const noexcept {
      return has(place + 1) && tokens[place].where.end == tokens[place + 1].where.begin;
   }
};

/// Where what is left out has to be put before a token, or at the end.
[[nodiscard]] inline std::uint32_t begin_of(const broken_place& place, std::size_t token) noexcept {
   if (place.has(token)) return place[token].where.begin;
   return ascii::skip_blanks_back(place.text, static_cast<std::uint32_t>(place.text.size()));
}

[[nodiscard]] inline ast::node note_of(ast::kind kind, ast::word word, span where, std::uint32_t at = 0,
                                       std::uint16_t flags = 0) noexcept {
   ast::node note;
   note.kind = kind;
   note.word = word;
   note.where = where;
   note.at = at;
   note.flags = flags;
   return note;
}

} // namespace zoql::repair
