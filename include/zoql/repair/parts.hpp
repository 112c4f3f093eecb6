// Proposals about parts: what is left out between two tokens, and what is one too many.
#pragma once

#include <zoql/meant_sign.hpp>
#include <zoql/repair/inside_out.hpp>
#include <zoql/repair/proposal.hpp>

namespace zoql::repair {

namespace parting {

inline void insert(const broken_place& place, std::size_t at, std::string_view text, ast::word what, unsigned cost,
                   proposals& all, std::uint32_t which = 0) {
   const std::uint32_t begin = begin_of(place, at);
   all.push_back({{{{begin, begin}, text}}, cost, note_of(ast::kind::missing, what, {begin, begin}, which)});
}

inline void insert(const broken_place& place, std::size_t at, keyword which, std::string_view text, proposals& all) {
   insert(place, at, text, ast::word::missing_keyword, cost::change, all, static_cast<std::uint32_t>(which));
}

/// How many more parentheses are opened than closed before a token; negative where more are closed.
[[nodiscard]] inline int depth_before(const broken_place& place, std::size_t at) noexcept {
   int depth = 0;
   for (std::size_t one = 0; one < at && place.has(one); ++one) {
      if (place[one].kind == token_kind::open) ++depth;
      if (place[one].kind == token_kind::close) --depth;
   }
   return depth;
}

/// What a condition may be joined by or begin with, where a clause has conditions, or another could begin.
inline void insert_before_condition(const broken_place& place, std::size_t at, proposals& all) {
   const keyword clause = place.clause_of(at);
   if (clause == keyword::where || clause == keyword::having) {
      insert(place, at, " and ", ast::word::missing_junction, cost::change, all);
      insert(place, at, " or ", ast::word::missing_junction, cost::change + 1, all);
   }
   if (clause == keyword::from) insert(place, at, keyword::where, " where ", all);
   if (clause == keyword::group) insert(place, at, keyword::having, " having ", all);
}

/// Before a field or a keyword, behind what is whole.
inline void insert_before_word(const broken_place& place, std::size_t at, proposals& all) {
   const keyword clause = place.clause_of(at);
   if (!place.is_keyword(at)) {
      const bool lists = clause == keyword::select || clause == keyword::group || clause == keyword::order;
      if (lists) insert(place, at, ", ", ast::word::missing_comma, cost::change, all);
      const bool is_last = !place.is(at + 1, token_kind::comma);
      if (clause == keyword::select && is_last) insert(place, at, keyword::from, " from ", all);
   }
   if (!place.is_keyword(at) || place.is(at, keyword::not_)) insert_before_condition(place, at, all);
   if (place.is(at, keyword::null) || place.is(at, keyword::not_)) insert(place, at, keyword::is, " is ", all);
   if (place.is(at, keyword::by)) {
      insert(place, at, keyword::order, " order ", all);
      insert(place, at, keyword::group, " group ", all);
   }
}

/// What may be left out between the token before `at` and the one there.
inline void insert_between(const broken_place& place, std::size_t at, proposals& all) {
   using enum token_kind;
   if (at == 0) {
      if (place.is(at, word) && !place.is_keyword(at)) insert(place, at, keyword::select, "select ", all);
      return;
   }
   if (place.is(at - 1, keyword::order) || place.is(at - 1, keyword::group))
      insert(place, at, keyword::by, " by ", all);
   if (place.is(at - 1, keyword::limit) && !place.is(at, number))
      insert(place, at, " 1 ", ast::word::missing_number, cost::change, all);
   if (!place.may_end_part(at - 1)) return;
   if (place.is(at, word)) insert_before_word(place, at, all);
   if (place.is(at, open)) insert_before_condition(place, at, all);
   if (place.is(at, text) || place.is(at, number) || place.is(at, keyword::null) || place.is(at, keyword::true_) ||
       place.is(at, keyword::false_))
      insert(place, at, " = ", ast::word::missing_sign, cost::change, all);
   if (place.is(at, number)) insert(place, at, keyword::limit, " limit ", all);
   const int depth = depth_before(place, at);
   if (depth > 0 && (!place.has(at) || place.is_keyword(at) || place.is(at, semicolon) || place.is(at, sign)))
      insert(place, at, ")", ast::word::missing_closing_parenthesis, cost::change, all);
   if (place.is(at - 1, word) && place.is(at, word) && depth_before(place, place.tokens.size()) < 0)
      insert(place, at, "(", ast::word::missing_opening_parenthesis, cost::change, all);
}

/// Whether a token says what the one before it does: case counts in texts only.
[[nodiscard]] inline bool says_again(const broken_place& place, std::size_t at) noexcept {
   using enum token_kind;
   if (at == 0 || place[at].kind != place[at - 1].kind) return false;
   if (place[at].kind == text) return place.view(at) == place.view(at - 1);
   const bool says = place[at].kind == word || place[at].kind == number || place[at].kind == sign;
   return says && ascii::same_word(place.view(at), place.view(at - 1));
}

/// Tokens that are one too many, from `at` on. One that stands there twice is one of them for certain.
inline void leave_out(const broken_place& place, std::size_t at, unsigned count, proposals& all) {
   if (!place.has(at + count - 1)) return;
   // It is not what stands there that is too much, but a quote.
   for (std::size_t one = at; one < at + count; ++one) {
      if (place.is(one, token_kind::text) && has_odd_edges(place.view(one))) return;
   }
   const span where{place[at].where.begin, place[at + count - 1].where.end};
   const bool again = count == 1 && says_again(place, at);
   const auto holds_together = [](char byte) { return ascii::is_name_byte(byte) || byte == '\'' || byte == '"'; };
   const bool parts = where.begin > 0 && where.end < place.text.size() && holds_together(place.text[where.begin - 1]) &&
                      holds_together(place.text[where.end]);
   all.push_back({{{where, parts ? " " : ""}},
                  again ? cost::change - 1 : cost::deletion + (count - 1) * cost::further_deletion,
                  note_of(again && place.is_keyword(at) ? ast::kind::repeated_keyword : ast::kind::skipped, {}, where,
                          0, again ? ast::flag::repeated : ast::flag::special)});
}

/// `Sta^tus`: what touches a word on both sides stands in it.
inline void leave_out_of_word(const broken_place& place, std::size_t at, proposals& all) {
   if (at == 0 || !place.is(at, token_kind::other) || !place.touch(at - 1) || !place.touch(at)) return;
   const auto is_word = [&](std::size_t one) {
      return place.is(one, token_kind::word) || place.is(one, token_kind::number);
   };
   if (!is_word(at - 1) || !is_word(at + 1)) return;
   all.push_back(
      {{{place[at].where, ""}}, cost::change, note_of(ast::kind::mistake, ast::word::stray_in_name, place[at].where)});
}

/// `Account->Name`, `Account . Name`: what parts two words is to be a dot.
inline void make_dot(const broken_place& place, std::size_t at, proposals& all) {
   if (!place.is(at, token_kind::word)) return;
   std::size_t last = at + 1;
   while (last < at + 3 && place.has(last) &&
          (place[last].kind == token_kind::sign || place[last].kind == token_kind::other))
      ++last;
   if (last == at + 1 || !place.is(last, token_kind::word)) return;
   const span gap{place[at].where.end, place[last].where.begin};
   const std::string_view between = gap.of(place.text);
   const std::size_t first_sign = between.find_first_not_of(" \t\r\n");
   const std::size_t last_sign = between.find_last_not_of(" \t\r\n");
   const std::string_view signs = between.substr(first_sign, last_sign + 1 - first_sign);
   const bool spaced = signs == ".";
   if (!spaced && signs != "->" && signs != ".." && signs != ":" && signs != "::" && signs != "/" && signs != "\\")
      return;
   const span whole{place[at].where.begin, place[last].where.end};
   all.push_back(
      {{{gap, "."}},
       cost::change,
       spaced ? note_of(ast::kind::spaced_name, {}, whole) : note_of(ast::kind::mistake, ast::word::odd_dot, gap)});
}

/// `> =`, and signs of other languages.
inline void respell_sign(const broken_place& place, std::size_t at, proposals& all) {
   if (!place.is(at + 1, token_kind::sign)) return;
   const span whole{place[at].where.begin, place[at + 1].where.end};
   if (place.is(at, token_kind::sign)) {
      const span gap{place[at].where.end, place[at + 1].where.begin};
      const std::string_view meant = meant_by_two(place.text, whole, gap).means;
      all.push_back({{meant.empty() ? edit{gap, ""} : edit{whole, meant}},
                     meant.empty() ? cost::change : cost::change - 2,
                     note_of(ast::kind::mistake, ast::word::spaced_sign, whole)});
   }
   if (place.is(at, token_kind::other) && place.touch(at)) {
      all.push_back({{{{whole.begin, whole.begin + 1}, ""}},
                     cost::change,
                     note_of(ast::kind::mistake, ast::word::odd_sign, whole)});
   }
}

/// The last `(` that has no `)`.
inline void leave_out_unclosed(const broken_place& place, proposals& all) {
   std::size_t depth = 0;
   for (std::size_t at = place.tokens.size(); at-- > 0;) {
      if (place[at].kind == token_kind::close) ++depth;
      if (place[at].kind != token_kind::open) continue;
      if (depth == 0) return leave_out(place, at, 1, all);
      --depth;
   }
}

} // namespace parting

inline void propose_parts(const broken_place& place, std::size_t at, proposals& all) {
   parting::insert_between(place, at, all);
   parting::respell_sign(place, at, all);
   parting::leave_out_of_word(place, at, all);
   parting::make_dot(place, at, all);
   for (unsigned count = 1; count <= 3; ++count) parting::leave_out(place, at, count, all);
}

} // namespace zoql::repair
