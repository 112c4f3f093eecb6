// Proposals about numbers: digits with a comma or a space between that are to be one.
#pragma once

#include <zoql/parted_digits.hpp>
#include <zoql/repair/proposal.hpp>

#include <cstddef>

namespace zoql::repair {

namespace numbering {

/// Whether the token before a number is one behind which a value or a count stands.
[[nodiscard]] inline bool stands_for_value(const broken_place& place, std::size_t at) noexcept {
   return at > 0 && (place.is(at - 1, token_kind::sign) || place.is(at - 1, keyword::limit));
}

/// Where the parts end that are written from a number on: `1,000`, `1 000`, `1.000,50`.
[[nodiscard]] inline std::size_t last_part(const broken_place& place, std::size_t first) noexcept {
   std::size_t last = first;
   for (;;) {
      const bool comma = place.touch(last) && place.is(last + 1, token_kind::comma) && place.touch(last + 1);
      const std::size_t next = last + (comma ? 2 : 1);
      if (!place.is(next, token_kind::number)) return last;
      last = next;
   }
}

} // namespace numbering

inline void propose_numbers(const broken_place& place, std::size_t at, proposals& all) {
   if (!place.has(at) || !numbering::stands_for_value(place, at)) return;
   const std::uint32_t begin = place[at].where.begin;
   const std::uint32_t sign = currency_size(place.text.substr(begin));
   // A sign of a few bytes is read as a part of a word.
   const std::size_t first = sign == 1 ? at + 1 : at;
   if (sign == 0 ? !place.is(at, token_kind::number) : !place.has(first)) return;
   const span whole{begin, place[numbering::last_part(place, first)].where.end};
   const std::vector<edit> joined = joined_digits(place.text, whole);
   if (joined.empty() || joined.size() > edit_row::most) return;
   edit_row edits;
   for (const edit& one : joined) edits.push_back(one);
   // The quotes that such a word may want are less likely.
   const unsigned cost = sign == 0 ? cost::change - 2 : cost::change - 3;
   all.push_back({edits, cost, note_of(ast::kind::mistake, ast::word::parted_digits, whole)});
}

} // namespace zoql::repair
