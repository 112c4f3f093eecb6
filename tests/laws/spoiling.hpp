// Ways to spoil a statement: each makes a row of statements with one mistake.
#pragma once

#include "mistakes.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql::tests::spoiling {

using tokens = std::vector<token>;
using places = std::vector<mistaken>;

/// The statement, and the bytes of the tokens from `first` up to `last`.
inline mistaken spell(const tokens& row, std::size_t first, std::size_t last) {
   mistaken made;
   for (std::size_t at = 0; at < row.size(); ++at) {
      if (row[at].spaced) made.text += ' ';
      if (at == first) made.where.begin = static_cast<std::uint32_t>(made.text.size());
      if (at == last) made.where.end = static_cast<std::uint32_t>(made.text.size());
      made.text += row[at].text;
   }
   const auto end = static_cast<std::uint32_t>(made.text.size());
   if (first >= row.size()) made.where.begin = end;
   if (last >= row.size()) made.where.end = end;
   if (made.where.end < made.where.begin) made.where.end = made.where.begin;
   return made;
}

inline bool is_one_of(part one, std::initializer_list<part> parts) {
   return std::find(parts.begin(), parts.end(), one) != parts.end();
}

inline std::string lowered(std::string word) {
   for (char& byte : word) {
      if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte - 'A' + 'a');
   }
   return word;
}

/// Calls `change(row, at)` for each token of these parts; what it makes of a copy is a mistake if it says so.
template<typename Change>
inline places at_each(const correct_statement& statement, std::initializer_list<part> parts, Change change) {
   places made;
   for (std::size_t at = 0; at < statement.tokens.size(); ++at) {
      if (!is_one_of(statement.tokens[at].part, parts)) continue;
      tokens row = statement.tokens;
      std::size_t last = at + 1;
      if (change(row, at, last)) made.push_back(spell(row, at, last));
   }
   return made;
}

inline bool leave_out(tokens& row, std::size_t at, std::size_t& last) {
   if (at + 1 < row.size()) row[at + 1].spaced = at > 0;
   row.erase(row.begin() + static_cast<std::ptrdiff_t>(at));
   last = at;
   return true;
}

inline bool put_in(tokens& row, std::size_t at, token what) {
   row.insert(row.begin() + static_cast<std::ptrdiff_t>(at), std::move(what));
   return true;
}

inline bool double_it(tokens& row, std::size_t at, std::size_t& last) {
   token again = row[at];
   again.spaced = true;
   last = at + 2;
   return put_in(row, at + 1, std::move(again));
}

/// A parenthesis that has no other does not say where the other should be.
inline places anywhere(places made) {
   for (mistaken& one : made) one.where.end = static_cast<std::uint32_t>(one.text.size());
   return made;
}

template<part... Parts>
inline places without(const correct_statement& statement) {
   return at_each(statement, {Parts...}, leave_out);
}
template<part... Parts>
inline places doubled(const correct_statement& statement) {
   return at_each(statement, {Parts...}, double_it);
}

/// Another text in the place of each token of a part; empty where it cannot be spoilt so.
template<typename Spoil>
inline places rewritten(const correct_statement& statement, std::initializer_list<part> parts, Spoil spoil) {
   return at_each(statement, parts, [&](tokens& row, std::size_t at, std::size_t&) {
      std::string text = spoil(row[at].text);
      if (text.empty() || text == row[at].text) return false;
      row[at].text = std::move(text);
      return true;
   });
}

inline constexpr std::initializer_list<part> words{part::keyword, part::junction, part::word};

inline bool is_conjunction_like(const std::string& word) { return word.size() < 3; }

inline std::string swap_letters(const std::string& word, std::size_t at) {
   std::string spoilt = word;
   if (at + 1 >= word.size()) return {};
   std::swap(spoilt[at], spoilt[at + 1]);
   return spoilt;
}

/// A text inside its quotes.
inline std::string inside(const std::string& text) { return text.substr(1, text.size() - 2); }

/// One token put in at each place between two, and at the end.
inline places between_tokens(const correct_statement& statement, const std::string& text) {
   places made;
   for (std::size_t at = 1; at <= statement.tokens.size(); ++at) {
      tokens row = statement.tokens;
      if (at < row.size() && !row[at].spaced && row[at].part != part::comma) row[at].spaced = text == "really";
      put_in(row, at, {text, part::name});
      made.push_back(spell(row, at, at + 1));
   }
   return made;
}

inline places joined(places some, const places& others) {
   some.insert(some.end(), others.begin(), others.end());
   return some;
}

/// The values of conditions, which stand behind a sign.
template<typename Spoil>
inline places respelled_values(const correct_statement& statement, Spoil spoil) {
   return at_each(statement, {part::text}, [&](tokens& row, std::size_t at, std::size_t&) {
      if (row[at - 1].part != part::sign) return false;
      std::string text = spoil(inside(row[at].text));
      if (text.empty()) return false;
      row[at].text = std::move(text);
      return true;
   });
}

inline bool is_date_like(const std::string& text) {
   return (text[0] >= '0' && text[0] <= '9') || text.rfind("today", 0) == 0;
}

/// All spaces, or each of them alone, made `space`.
inline places other_spaces(const correct_statement& statement, const std::string& space, bool all) {
   places made;
   const std::string text = text_of(statement.tokens);
   std::vector<std::size_t> spaces;
   bool quoted = false;
   for (std::size_t at = 0; at < text.size(); ++at) {
      if (text[at] == '\'' || text[at] == '"') quoted = !quoted;
      if (text[at] == ' ' && !quoted) spaces.push_back(at);
   }
   for (std::size_t first = 0; first < spaces.size(); ++first) {
      mistaken one{
         text, {static_cast<std::uint32_t>(spaces[first]), static_cast<std::uint32_t>(spaces[first] + space.size())}};
      for (std::size_t at = all ? spaces.size() : first + 1; at-- > first;) one.text.replace(spaces[at], 1, space);
      made.push_back(std::move(one));
      if (all) break;
   }
   return made;
}

template<typename Make>
inline places of_each(std::initializer_list<std::string> texts, Make make) {
   places made;
   for (const std::string& text : texts) made = joined(std::move(made), make(text));
   return made;
}

} // namespace zoql::tests::spoiling
