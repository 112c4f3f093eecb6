// Keeps apart in a fix what stands apart in the text: `'5'limit` without its quotes is `5 limit`.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/ast.hpp>
#include <zoql/diagnostic.hpp>
#include <zoql/growing.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql::checking {

/// Adds spaces to fixes of one statement.
class fix_spacing {
public:
   constexpr explicit fix_spacing(const ast::statement& statement) : text_(statement.text) {
      for (const ast::node& node : statement.nodes) {
         if (node.kind == ast::kind::string) values_.push_back(node.where);
         // What is added after a date without quotes goes on with it.
         if (node.kind == ast::kind::date) values_.push_back({node.where.begin, node.where.end + 1});
      }
   }

   /// Adds a space wherever the edits would make one word of two.
   constexpr void space(fix& one) const {
      std::vector<edit> spaced;
      char left = '\0';
      std::uint32_t done = 0;
      for (std::size_t at = 0; at < one.edits.size(); ++at) {
         const edit& change = one.edits[at];
         const span where = change.where;
         const bool may_join = joins_on_purpose(where);
         if (where.begin > done) left = text_[where.begin - 1];
         if (!change.text.empty()) {
            if (!may_join && is_apart(where.begin) && touch(left, change.text.front()))
               spaced.push_back({{where.begin, where.begin}, " "});
            left = change.text.back();
         }
         spaced.push_back(change);
         done = where.end;
         const bool is_followed = at + 1 < one.edits.size() && one.edits[at + 1].where.begin == done;
         if (may_join || is_followed || done == text_.size()) continue;
         if (is_apart(done) && touch(left, text_[done])) spaced.push_back({{done, done}, " "});
      }
      one.edits = std::move(spaced);
   }

private:
   [[nodiscard]] static constexpr bool touch(char left, char right) noexcept {
      return ascii::is_name_byte(left) && ascii::is_name_byte(right);
   }

   /// Whether no word goes through a place of the text.
   [[nodiscard]] constexpr bool is_apart(std::uint32_t place) const noexcept {
      return place == 0 || place == text_.size() || !touch(text_[place - 1], text_[place]);
   }

   /// Inside a string or a date nothing is a word, and blanks are replaced by what joins.
   [[nodiscard]] constexpr bool joins_on_purpose(span where) const noexcept {
      if (!where.empty() && ascii::skip_blanks(text_, where.begin) >= where.end) return true;
      const auto after = std::upper_bound(values_.begin(), values_.end(), where.begin,
                                          [](std::uint32_t place, span one) { return place <= one.begin; });
      return after != values_.begin() && where.end < (after - 1)->end;
   }

   std::string_view text_;
   growing<span> values_;
};

} // namespace zoql::checking
