// Proposals about quotes: one that is missing, one too many, one that is not escaped, one of another kind.
#pragma once

#include <zoql/edit_distance.hpp>
#include <zoql/null_word.hpp>
#include <zoql/repair/proposal.hpp>

namespace zoql::repair {

namespace quoting {

/// Whether a value may end at a place: the statement, a parenthesis or a clause ends there, or a condition follows.
[[nodiscard]] inline bool may_end_value(std::string_view text, std::uint32_t at) noexcept {
   const std::uint32_t next = ascii::skip_blanks(text, at);
   if (next == text.size() || std::string_view("),;&|").find(text[next]) != std::string_view::npos) return true;
   const std::string_view word = ascii::first_word(text.substr(next));
   for (const keyword which :
        {keyword::and_, keyword::or_, keyword::order, keyword::group, keyword::having, keyword::limit}) {
      if (ascii::same_word(word, text_of(which))) return true;
      // Or one that is misspelt; those of two letters are like too many other words.
      const std::string_view known = text_of(which);
      if (known.size() > 2 && may_be_within(1, word, known) && edit_distance(word, known, 1) == 1) return true;
   }
   return false;
}

inline constexpr int most_places = edit_row::most;

/// How to say of a quote inside a string that it is one.
[[nodiscard]] inline std::string_view escape_in(dialect language) noexcept {
   return capabilities_of(language).escapes == string_escapes::backslash ? "\\" : "'";
}

/// Whether a value may begin at a place: a sign, a parenthesis, a comma or a keyword stands before it.
[[nodiscard]] inline bool may_begin_value(std::string_view text, std::uint32_t at) noexcept {
   const std::uint32_t end = ascii::skip_blanks_back(text, at);
   if (end == 0) return true;
   if (std::string_view("=<>(,").find(text[end - 1]) != std::string_view::npos) return true;
   std::uint32_t begin = end;
   while (begin > 0 && ascii::is_name_byte(text[begin - 1])) --begin;
   return ascii::same_word(text.substr(begin, end - begin), text_of(keyword::like));
}

/// Whether a piece of text has a condition in it.
[[nodiscard]] inline bool has_condition(std::string_view piece) noexcept {
   if (piece.find_first_of("=<>") != std::string_view::npos) return true;
   for (std::size_t at = 0; at < piece.size(); ++at) {
      if (!ascii::is_blank(piece[at])) continue;
      const std::string_view word = ascii::first_word(piece.substr(at + 1));
      if (ascii::same_word(word, "like") || ascii::same_word(word, "is")) return true;
   }
   return false;
}

/// Whether a condition begins behind a place, with nothing to join it: a name and a sign.
[[nodiscard]] inline bool begins_condition(std::string_view text, std::uint32_t at) noexcept {
   const std::uint32_t begin = ascii::skip_blanks(text, at);
   if (begin == at || begin == text.size() || !ascii::is_letter(text[begin])) return false;
   const auto word = static_cast<std::uint32_t>(ascii::first_word(text.substr(begin)).size());
   const std::uint32_t sign = ascii::skip_blanks(text, begin + word);
   return sign < text.size() && std::string_view("=<>!").find(text[sign]) != std::string_view::npos;
}

/// `'O'Neil'`: all quotes are escaped up to one at which a value may end. One that looks as if it belonged to another
/// value makes that less likely.
inline void escape(const broken_place& place, std::uint32_t open, proposals& all) {
   edit_row edits;
   unsigned cost = cost::doubt;
   std::uint32_t last = open;
   const std::string_view text = place.text;
   for (std::uint32_t at = next_quote(text, open + 1, place.language); at < text.size() && edits.size() < most_places;
        at = next_quote(text, at + 1, place.language)) {
      const bool ends_before_condition = begins_condition(text, at + 1);
      if (!edits.empty() && (ends_before_condition || may_end_value(text, at + 1))) {
         // What has a condition inside is more than one value.
         if (has_condition(span{open, at}.of(text))) return;
         // A quote that ends the value is more often one too many than one of a plural.
         const bool ends = edits.back().where.begin + 1 == at && ascii::lowered(text[at - 2]) != 's';
         all.push_back({edits, cost + (ends ? 2 * cost::doubt : 0) + (ends_before_condition ? cost::doubt : 0),
                        note_of(ast::kind::mistake, ast::word::unescaped_quote, {open, at + 1})});
      }
      const bool touches = at + 1 < text.size() && ascii::is_name_byte(text[at + 1]);
      const bool belongs_elsewhere = (!touches && may_end_value(text, at + 1)) || may_begin_value(text, at) ||
                                     (last != open && ascii::skip_blanks(text, last + 1) == at && last + 1 != at);
      cost += belongs_elsewhere ? cost::no : cost::doubt;
      last = at;
      edits.push_back({{at, at}, escape_in(place.language)});
   }
}

/// A string that is to end before what goes on with the statement. One that is closed has a condition in it then.
inline void close(const broken_place& place, std::size_t at, proposals& all) {
   const bool is_closed = place.is(at, token_kind::text);
   const std::uint32_t open = place[at].where.begin;
   const std::uint32_t last = is_closed ? place[at].where.end - 1 : static_cast<std::uint32_t>(place.text.size());
   int found = 0;
   for (auto end = open + 2; end <= last && found < most_places && place.text[end - 1] != '\''; ++end) {
      const bool stops = end == place.text.size() || ascii::is_blank(place.text[end]) || place.text[end] == ')' ||
                         place.text[end] == ',' || place.text[end] == ';';
      if (!stops || ascii::is_blank(place.text[end - 1]) || !may_end_value(place.text, end)) continue;
      if (is_closed && !has_condition(span{end, last}.of(place.text))) break;
      ++found;
      const bool swallows = has_condition(span{open, end}.of(place.text));
      all.push_back({{{{end, end}, "'"}},
                     cost::change + (swallows ? 2 * cost::doubt : 0),
                     note_of(ast::kind::mistake, ast::word::missing_closing_quote, {end, end}, open)});
   }
}

/// Whether a keyword stands here that no text without quotes has inside: one of another part of the statement.
[[nodiscard]] inline bool goes_on(const broken_place& place, std::size_t at) noexcept {
   for (const keyword which : {keyword::select, keyword::from, keyword::where, keyword::having, keyword::like,
                               keyword::is, keyword::null, keyword::true_, keyword::false_}) {
      if (place.is(at, which)) return true;
   }
   return (place.is(at, keyword::order) || place.is(at, keyword::group)) && place.is(at + 1, keyword::by);
}

/// Where a value begins that ends before `at`: behind the sign or `like` before it.
[[nodiscard]] inline std::uint32_t value_begin(const broken_place& place, std::size_t at) noexcept {
   for (int steps = 0; at-- > 0 && steps < most_places; ++steps) {
      if (place.is(at, token_kind::sign) || place.is(at, keyword::like))
         return ascii::skip_blanks(place.text, place[at].where.end);
      if (place.is(at, token_kind::text) || place.is(at, token_kind::quote)) break;
      if (goes_on(place, at)) break;
   }
   return static_cast<std::uint32_t>(place.text.size());
}

/// `= North'`: the string has no beginning.
inline void open(const broken_place& place, std::size_t at, proposals& all) {
   const std::uint32_t begin = value_begin(place, at);
   if (begin >= place[at].where.begin) return;
   all.push_back(
      {{{{begin, begin}, "'"}},
       cost::change,
       note_of(ast::kind::mistake, ast::word::missing_opening_quote, {begin, begin}, place[at].where.begin)});
}

/// One quote too many: the one that opens a string, or the last of two that touch. Where each has another one, leaving
/// one out would turn all later texts inside out, which may read well.
inline void leave_out_quote(const broken_place& place, std::size_t at, proposals& all) {
   // Behind a name it is one too many for certain.
   const bool follows_name =
      at > 0 && place.is(at - 1, token_kind::word) && place.touch(at - 1) && !place.is_keyword(at - 1);
   if (place.quotes_are_paired && !follows_name) return;
   const auto propose = [&all](std::uint32_t quote) {
      const span where{quote, quote + 1};
      all.push_back(
         {{{where, ""}}, cost::change + cost::doubt, note_of(ast::kind::mistake, ast::word::quote_too_many, where)});
   };
   const span where = place[at].where;
   int found = 0;
   for (std::uint32_t quote = where.begin + 1; quote < where.end && found < most_places; ++quote) {
      if (place.text[quote] != '\'' || place.text[quote - 1] != '\'') continue;
      ++found;
      propose(quote);
   }
   propose(where.begin);
}

/// `''North''`.
inline void leave_out_doubles(const broken_place& place, std::uint32_t open, proposals& all) {
   if (!place.text.substr(open).starts_with("''")) return;
   const std::size_t end = place.text.find("''", open + 2);
   if (end == std::string_view::npos) return;
   const auto last = static_cast<std::uint32_t>(end);
   all.push_back({{{{open, open + 1}, ""}, {{last + 1, last + 2}, ""}},
                  cost::change,
                  note_of(ast::kind::mistake, ast::word::doubled_quotes, {open, last + 2})});
}

/// How many bytes a quote of any kind has at a place; 0 where there is none.
[[nodiscard]] inline std::uint32_t mark_size(std::string_view text, std::uint32_t at) noexcept {
   return text[at] == '"' || text[at] == '`' || text[at] == '\'' ? 1 : odd_quote_size(text, at);
}

/// `'North"`: the string ends in another mark than it begins with.
inline void make_same(const broken_place& place, std::size_t at, proposals& all) {
   const span where = place[at].where;
   const std::uint32_t first = mark_size(place.text, where.begin);
   for (std::uint32_t byte = where.begin + first; byte < place.text.size(); ++byte) {
      const std::uint32_t last = mark_size(place.text, byte);
      if (last == 0) continue;
      edit_row edits;
      if (place.text[where.begin] != '\'') edits.push_back({{where.begin, where.begin + first}, "'"});
      if (place.text[byte] != '\'') edits.push_back({{byte, byte + last}, "'"});
      const span whole{where.begin, byte + last};
      if (edits.empty() || !may_end_value(place.text, whole.end) || has_condition(whole.of(place.text))) return;
      all.push_back({edits, cost::change, note_of(ast::kind::mistake, ast::word::mixed_quotes, whole)});
      return;
   }
}

/// `from 'Account'`.
inline void strip(const broken_place& place, std::size_t at, proposals& all) {
   const span where = place[at].where;
   const std::string_view inside = span{where.begin + 1, where.end - 1}.of(place.text);
   if (!place.is(at, token_kind::text) || ascii::first_word(inside).size() != inside.size() || !ascii::is_name(inside))
      return;
   all.push_back({{{{where.begin, where.begin + 1}, ""}, {{where.end - 1, where.end}, ""}},
                  cost::change,
                  note_of(ast::kind::mistake, ast::word::quoted_word, where)});
}

/// `\'North\'`: what a shell or a program left there, before one quote or both.
inline void leave_out_backslashes(const broken_place& place, std::size_t at, proposals& all) {
   if (place.view(at) != "\\" || !place.has(at + 1) || !place.touch(at)) return;
   edit_row edits;
   const std::uint32_t begin = place[at].where.begin;
   for (std::uint32_t byte = begin; byte + 1 < place.text.size() && edits.size() < 2; ++byte) {
      if (place.text[byte] != '\\' || (place.text[byte + 1] != '\'' && place.text[byte + 1] != '"')) continue;
      edits.push_back({{byte, byte + 1}, ""});
      all.push_back(
         {edits, cost::change - 1, note_of(ast::kind::mistake, ast::word::stray_backslashes, {begin, byte + 1})});
   }
}

/// Whether a token may stand in the middle of a text without quotes.
[[nodiscard]] inline bool may_be_text(const broken_place& place, std::size_t at) noexcept {
   const token_kind kind = place[at].kind;
   if (kind == token_kind::other)
      return std::string_view("[]{}\\").find(place.text[place[at].where.begin]) == std::string_view::npos;
   return (kind == token_kind::word && !goes_on(place, at)) || kind == token_kind::number;
}

/// A value without quotes, from behind its sign to where it may end.
inline void quote(const broken_place& place, std::size_t at, proposals& all) {
   if (!place.is(at, token_kind::sign) && !place.is(at, keyword::like)) return;
   const std::size_t first = at + 1;
   const auto joins = [&](std::size_t one) { return place.is(one, keyword::and_) || place.is(one, keyword::or_); };
   if (joins(first) || (place.is(first, token_kind::word) && is_null_word(place.view(first)))) return;
   bool has_word = false;
   int found = 0;
   // A number is whole by itself.
   if (place.is(first, token_kind::number) && place[first].where.size() < 8 && !place.touch(first)) return;
   unsigned cost = cost::change - 2;
   for (std::size_t last = first; place.has(last) && may_be_text(place, last) && found < 2; ++last) {
      has_word = has_word || place[last].kind == token_kind::word || place[last].where.size() > 8;
      // These words begin or end something else more often than a text has them.
      for (const keyword which : {keyword::by, keyword::limit, keyword::asc, keyword::desc})
         cost += place.is(last, which) ? cost::doubt : 0;
      if (joins(last) || !has_word || !may_end_value(place.text, place[last].where.end)) continue;
      ++found;
      const span where{place[first].where.begin, place[last].where.end};
      all.push_back({{{{where.begin, where.begin}, "'"}, {{where.end, where.end}, "'"}},
                     cost,
                     note_of(ast::kind::mistake, ast::word::unquoted_text, where)});
   }
}

} // namespace quoting

/// `is_wreck`: where the statement reads on there is no quote too many or too few.
inline void propose_quotes(const broken_place& place, std::size_t at, bool is_wreck, proposals& all) {
   if (!place.has(at)) return;
   quoting::quote(place, at, all);
   if (!is_wreck) return;
   quoting::leave_out_backslashes(place, at, all);
   if (!place.is(at, token_kind::text) && !place.is(at, token_kind::quote)) return;
   const std::uint32_t begin = place[at].where.begin;
   quoting::make_same(place, at, all);
   quoting::strip(place, at, all);
   if (place.text[begin] != '\'') return;
   quoting::escape(place, begin, all);
   quoting::close(place, at, all);
   quoting::open(place, at, all);
   quoting::leave_out_quote(place, at, all);
   quoting::leave_out_doubles(place, begin, all);
}

} // namespace zoql::repair
