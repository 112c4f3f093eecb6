// Finds what a text says went wrong: codes and published sentences, as they arrive in replies and logs.
#pragma once

#include <zoql/aqua/errors/code_match.hpp>
#include <zoql/aqua/errors/sentence_match.hpp>
#include <zoql/aqua/known_errors.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql::aqua {

/// An error that a text tells of; its texts are views of that text.
struct found_error {
   const known_error* what = nullptr;
   /// The code as it is written; empty where the text has a sentence only.
   std::string_view code{};
   /// What stands in the holes of the sentence; may be fewer than it has, or empty.
   std::vector<std::string_view> holes{};
   /// Where it stands.
   span where{};
};

namespace detail {

class error_search {
public:
   explicit error_search(std::string_view text) : text_(text) {}

   [[nodiscard]] std::vector<found_error> run() {
      const code_finder codes(text_);
      for (const known_error& row : known_errors) {
         for (const std::string_view sentence : row.texts) {
            if (sentence.empty()) continue;
            auto match = find_sentence(sentence, text_);
            // A few words may as well be a value: `where Name = 'Bad Gateway'`.
            if (match && match->words < fewest_words && codes.is_in_statement(match->where)) match.reset();
            add(row, std::move(match));
         }
      }
      for (std::size_t place = 0; place < text_.size(); ++place) {
         if (const known_error* const row = codes.at(place)) add(*row, text_.words[place]);
      }
      keep_longest();
      std::ranges::stable_sort(found_, {}, &found_error::what);
      drop_states();
      return std::move(found_);
   }

private:
   /// An error that is found again, by another sentence or by its code, stays one.
   [[nodiscard]] found_error* known(const known_error& row, std::string_view code) {
      const auto same = std::ranges::find_if(found_, [&](const found_error& one) {
         const bool is_part = row.kind == error_kind::gateway; // two codes that end alike are two errors
         return one.what == &row && (!is_part || code.empty() || one.code.empty() || ascii::same_word(one.code, code));
      });
      return same == found_.end() ? nullptr : &*same;
   }

   void add(const known_error& row, std::optional<sentence_match> match) {
      if (!match) return;
      found_error* const same = known(row, {});
      found_error& one = same != nullptr ? *same : found_.emplace_back(found_error{.what = &row});
      if (same != nullptr && one.where.size() >= match->where.size()) return;
      one.holes = std::move(match->holes);
      one.where = match->where;
   }

   void add(const known_error& row, span where) {
      const std::string_view code = where.of(text_.text);
      if (found_error* const same = known(row, code)) {
         if (same->code.empty()) same->code = code;
      } else {
         found_.push_back({.what = &row, .code = code, .where = where});
      }
   }

   /// Of two sentences of which one stands in the other the longer is meant.
   void keep_longest() {
      std::erase_if(found_, [&](const found_error& one) {
         return one.code.empty() && std::ranges::any_of(found_, [&](const found_error& other) {
                   return other.what != one.what && other.where.begin <= one.where.begin &&
                          one.where.end <= other.where.end && other.where.size() > one.where.size();
                });
      });
   }

   /// A state says less than anything else.
   void drop_states() {
      const auto is_state = [](const found_error& one) { return one.what->kind == error_kind::state; };
      if (!std::ranges::all_of(found_, is_state)) std::erase_if(found_, is_state);
   }

   worded_text text_;
   std::vector<found_error> found_;
};

} // namespace detail

/// All that is known in a text, those that say more first; empty where nothing is. Of a text of more than a MiB the
/// front is searched.
[[nodiscard]] inline std::vector<found_error> find_errors(std::string_view text) {
   constexpr std::size_t longest = 1U << 20U;
   return detail::error_search(text.substr(0, longest)).run();
}

} // namespace zoql::aqua
