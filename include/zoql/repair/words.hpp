// Proposals about words: keywords that are misspelt, cut in two, run into their neighbours, or written as signs.
#pragma once

#include <zoql/edit_distance.hpp>
#include <zoql/meant_sign.hpp>
#include <zoql/null_word.hpp>
#include <zoql/repair/proposal.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zoql::repair {

namespace wording {

inline constexpr auto keyword_sketches = [] {
   std::array<word_sketch, std::size(keywords)> sketches{};
   for (std::size_t which = 0; which < sketches.size(); ++which) sketches[which] = sketch_of(keywords[which]);
   return sketches;
}();

inline void replace(const broken_place& place, span where, keyword which, ast::word how, unsigned cost,
                    proposals& all) {
   all.push_back({{{where, text_like(which, where.of(place.text))}},
                  cost,
                  note_of(ast::kind::mistake, how, where, static_cast<std::uint32_t>(which))});
}

/// The keywords a word is next to.
inline void respell(const broken_place& place, std::size_t at, proposals& all) {
   const std::string_view word = place.view(at);
   if (word.size() < 2 || place.is_keyword(at)) return;
   const word_sketch sketch = sketch_of(word);
   for (std::size_t which = 0; which < std::size(keywords); ++which) {
      const std::size_t most = keywords[which].size() < 5 ? 1 : 2;
      if (!may_be_within(most, sketch, keyword_sketches[which])) continue;
      const std::size_t distance = edit_distance(word, keywords[which], most);
      if (distance > most) continue;
      const unsigned other_start = ascii::lowered(word[0]) == keywords[which][0] ? 0 : 1;
      replace(place, place[at].where, static_cast<keyword>(which), ast::word::misspelt_keyword,
              cost::change + other_start + cost::doubt * (static_cast<unsigned>(distance) - 1), all);
   }
}

/// `fr om`.
inline void join(const broken_place& place, std::size_t at, proposals& all) {
   if (!place.is(at + 1, token_kind::word)) return;
   const std::string_view first = place.view(at);
   const std::string_view second = place.view(at + 1);
   for (std::size_t which = 0; which < std::size(keywords); ++which) {
      const std::string_view whole = keywords[which];
      if (whole.size() != first.size() + second.size()) continue;
      if (!ascii::same_word(first, whole.substr(0, first.size())) ||
          !ascii::same_word(second, whole.substr(first.size())))
         continue;
      replace(place, {place[at].where.begin, place[at + 1].where.end}, static_cast<keyword>(which),
              ast::word::misspelt_keyword, cost::change, all);
   }
}

inline void glue(span keyword, std::uint32_t gap, proposals& all) {
   all.push_back({{{{gap, gap}, " "}}, cost::change, note_of(ast::kind::glued_keyword, {}, keyword)});
}

/// `fromAccount`, `Accountwhere`, `orderby`.
inline void split(const broken_place& place, std::size_t at, proposals& all) {
   const span where = place[at].where;
   const std::string_view word = place.view(at);
   const auto is = [word](std::size_t from, std::string_view known) {
      return ascii::lowered(word[from]) == known.front() && ascii::same_word(word.substr(from, known.size()), known);
   };
   for (const std::string_view known : keywords) {
      if (known.size() >= word.size()) continue;
      const auto size = static_cast<std::uint32_t>(known.size());
      if (is(0, known)) glue({where.begin, where.begin + size}, where.begin + size, all);
      if (is(word.size() - size, known)) glue({where.end - size, where.end}, where.end - size, all);
   }
}

/// `15andB`.
inline void part(const broken_place& place, std::size_t at, proposals& all) {
   const span where = place[at].where;
   const std::string_view text = place.view(at);
   const auto digits = static_cast<std::uint32_t>(ascii::count_front(text, ascii::is_digit));
   for (const keyword which : {keyword::and_, keyword::or_}) {
      const auto size = static_cast<std::uint32_t>(text_of(which).size());
      if (!ascii::same_word(text.substr(digits, size), text_of(which))) continue;
      const span word{where.begin + digits, where.begin + digits + size};
      all.push_back({{{{word.begin, word.begin}, " "}, {{word.end, word.end}, " "}},
                     cost::change,
                     note_of(ast::kind::glued_keyword, {}, word)});
   }
}

/// `&&`, `||`, `!` and the like.
inline void spell_out(const broken_place& place, std::size_t at, proposals& all) {
   const char sign = place.text[place[at].where.begin];
   span where = place[at].where;
   const keyword clause = place.clause_of(at);
   if (clause != keyword::where && clause != keyword::having) return;
   const auto put = [&](keyword which) {
      // A sign needs no spaces around it, a word does.
      const bool parts = which == keyword::and_ || which == keyword::or_;
      const std::string_view text = !parts ? text_of(which) : which == keyword::and_ ? " and " : " or ";
      all.push_back(
         {{{where, text}},
          cost::change,
          note_of(ast::kind::mistake, ast::word::symbol_for_word, where, static_cast<std::uint32_t>(which))});
   };
   if (sign == '&' || sign == '|') {
      if (place.has(at + 1) && place.touch(at) && place.text[place[at + 1].where.begin] == sign)
         where.end = place[at + 1].where.end;
      put(sign == '&' ? keyword::and_ : keyword::or_);
   }
   if (place.view(at) == "!") put(keyword::not_);
   if (sign == ',') put(keyword::and_);
}

/// `Balance gt 5`, `is None`.
inline void translate(const broken_place& place, std::size_t at, proposals& all) {
   if (at == 0 || place.is_keyword(at)) return;
   const span where = place[at].where;
   const bool follows_is =
      place.is(at - 1, keyword::is) || (at > 1 && place.is(at - 1, keyword::not_) && place.is(at - 2, keyword::is));
   if (follows_is && is_null_word(place.view(at)))
      return replace(place, where, keyword::null, ast::word::misspelt_keyword, cost::change - 1, all);
   const meant_sign meant = find_meant(meant_words, place.view(at));
   if (meant.means.empty()) return;
   if (!place.is(at - 1, token_kind::word) && !place.is(at - 1, token_kind::close)) return;
   all.push_back(
      {{{where, meant.means}}, cost::change - 1, note_of(ast::kind::mistake, ast::word::word_for_sign, where)});
}

/// `order by Name and Id`.
inline void make_comma(const broken_place& place, std::size_t at, proposals& all) {
   if (!place.is(at, keyword::and_)) return;
   all.push_back(
      {{{place[at].where, ","}}, cost::change, note_of(ast::kind::missing, ast::word::missing_comma, place[at].where)});
}

} // namespace wording

inline void propose_words(const broken_place& place, std::size_t at, proposals& all) {
   if (!place.has(at)) return;
   switch (place[at].kind) {
   case token_kind::word:
      wording::respell(place, at, all);
      wording::join(place, at, all);
      wording::split(place, at, all);
      wording::make_comma(place, at, all);
      wording::translate(place, at, all);
      break;
   case token_kind::number:
      wording::part(place, at, all);
      break;
   case token_kind::sign:
   case token_kind::comma:
   case token_kind::other:
      wording::spell_out(place, at, all);
      break;
   default:
      break;
   }
}

} // namespace zoql::repair
