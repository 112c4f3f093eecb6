// What may have been meant by a broken statement: edits that make sense of it, and what is to be said of them.
#pragma once

#include <zoql/ast.hpp>
#include <zoql/diagnostic.hpp>
#include <zoql/growing.hpp>
#include <zoql/repair/cost.hpp>
#include <zoql/repair/keywords.hpp>
#include <zoql/repair/tokens.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace zoql::repair {

/// A few edits, kept where they are: proposals are made by the dozen, and most of them are never tried.
class edit_row {
public:
   static constexpr std::size_t most = 6;

   edit_row() = default;
   edit_row(std::initializer_list<edit> some) noexcept {
      for (const edit& one : some) push_back(one);
   }

   /// There is room for `most`.
   void push_back(const edit& one) noexcept { edits_[size_++] = one; }

   [[nodiscard]] std::size_t size() const noexcept { return size_; }
   [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
   [[nodiscard]] const edit* data() const noexcept { return edits_.data(); }
   [[nodiscard]] const edit* begin() const noexcept { return edits_.data(); }
   [[nodiscard]] const edit* end() const noexcept { return edits_.data() + size_; }
   [[nodiscard]] const edit& front() const noexcept { return edits_[0]; }
   [[nodiscard]] const edit& back() const noexcept { return edits_[size_ - 1]; }

private:
   std::array<edit, most> edits_{};
   std::size_t size_ = 0;
};

/// Where a place of a text lies once edits are made that end before it.
[[nodiscard]] inline std::uint32_t place_after(std::uint32_t at, const edit_row& edits) noexcept {
   std::int64_t moved = at;
   for (const edit& change : edits) {
      if (change.where.end <= at)
         moved += static_cast<std::int64_t>(change.text.size()) - static_cast<std::int64_t>(change.where.size());
   }
   return static_cast<std::uint32_t>(moved);
}

/// Edits and places count from the text they are proposed for; the texts of edits are static.
struct proposal {
   edit_row edits;
   /// How far it is from what stands there; it has to save more than that.
   unsigned cost = 0;
   /// The node a rule speaks of.
   ast::node note;
};

using proposals = growing<proposal>;

/// The cheapest proposal after another one, the first of several; nullptr after the last. Most often the first few are
/// all that are asked for.
[[nodiscard]] inline const proposal* next_after(const proposal* last, const proposals& all) noexcept {
   const proposal* next = nullptr;
   for (const proposal& one : all) {
      const bool is_done = last != nullptr && (one.cost < last->cost || (one.cost == last->cost && &one <= last));
      if (!is_done && (next == nullptr || one.cost < next->cost)) next = &one;
   }
   return next;
}

/// What proposals are made from: a text, its tokens, and the first of them that fits nowhere or before which something
/// is missing.
struct broken_place {
   std::string_view text;
   dialect language;
   const token_row& tokens;
   std::size_t at;
   /// Whether each quote has another one; those that a backslash escapes do not count.
   bool quotes_are_paired;

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
