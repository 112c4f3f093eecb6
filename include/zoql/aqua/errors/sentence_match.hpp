// Finds a published sentence in a text, whatever the case, the line ends and the punctuation, also where it was cut.
#pragma once

#include <zoql/aqua/errors/hole_text.hpp>
#include <zoql/aqua/errors/text_words.hpp>
#include <zoql/ascii.hpp>
#include <zoql/span.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace zoql::aqua::detail {

/// A text with its words.
struct worded_text {
   std::string_view text;
   std::vector<span> words;

   explicit worded_text(std::string_view from) : text(from), words(words_of(from)) {}
   [[nodiscard]] std::string_view word(std::size_t at) const noexcept { return words[at].of(text); }
   [[nodiscard]] std::size_t size() const noexcept { return words.size(); }
};

/// A sentence that was found: where it stands, and what stands in its holes.
struct sentence_match {
   span where;
   std::vector<std::string_view> holes;
   /// Where what stands in each hole begins, with its quotes.
   std::vector<std::size_t> hole_begins;
   /// How many words of the sentence the text has.
   std::size_t words = 0;
   bool is_whole = false;
};

/// A part of a cut sentence that is taken for it has to have so many words.
inline constexpr std::size_t fewest_words = 4;
/// A hole in the middle of a sentence is no longer than this.
inline constexpr std::size_t longest_hole = 40;

/// Tries a sentence at one place of a text.
class sentence_matcher {
public:
   sentence_matcher(std::string_view sentence, const worded_text& text) : text_(text) {
      for (std::size_t hole = sentence.find("{}");; hole = sentence.find("{}")) {
         parts_.emplace_back(sentence.substr(0, hole));
         total_ += parts_.back().size();
         forms_.push_back(form_of(sentence.substr(0, hole)));
         if (hole == std::string_view::npos) break;
         sentence.remove_prefix(hole + 2);
      }
   }

   /// The sentence where it begins at a word of the text; its front alone where the text was cut there.
   [[nodiscard]] std::optional<sentence_match> at(std::size_t begin) const {
      sentence_match found;
      std::size_t at = begin;
      for (std::size_t part = 0; part < parts_.size(); ++part) {
         if (part != 0 && !skip_hole(parts_[part], at, found)) return cut(begin, at, found);
         const std::size_t same = count_same(parts_[part], 0, at);
         found.words += same;
         at += same;
         if (same < parts_[part].size()) return cut(begin, at, found, parts_[part].word(same));
      }
      if (!forms_fit(found)) return std::nullopt;
      found.is_whole = true;
      found.where = {text_.words[begin].begin, text_.words[at - 1].end};
      return found;
   }

   /// The end of the sentence where the text begins in its middle.
   [[nodiscard]] std::optional<sentence_match> at_front() const {
      if (parts_.size() != 1 || text_.size() == 0) return std::nullopt;
      for (std::size_t from = 1; from + fewest_words <= total_; ++from) {
         const std::size_t same = count_same(parts_.front(), from, 0);
         const bool reaches_end = from + same == total_;
         if (same < fewest_words || (!reaches_end && !is_cut_after(text_.text, text_.words[same - 1].end))) continue;
         return sentence_match{.where = {text_.words.front().begin, text_.words[same - 1].end},
                               .holes = {},
                               .hole_begins = {},
                               .words = same};
      }
      return std::nullopt;
   }

private:
   /// What has to stand in the hole after a part: `'{}'` is one in quotes, `<{}>` the name of a token.
   enum class hole_form : std::uint8_t { any, quoted, token };

   [[nodiscard]] static hole_form form_of(std::string_view part) noexcept {
      return part.ends_with('\'') ? hole_form::quoted : part.ends_with('<') ? hole_form::token : hole_form::any;
   }

   /// Whether what stands in the holes is written as the sentence writes it.
   [[nodiscard]] bool forms_fit(const sentence_match& found) const {
      for (std::size_t at = 0; at < found.holes.size(); ++at) {
         const std::string_view after = text_.text.substr(found.hole_begins[at]);
         if (forms_[at] == hole_form::quoted && !is_quoted(after)) return false;
         const std::string_view last = found.holes[at];
         const std::size_t end = static_cast<std::size_t>(last.data() - after.data()) + last.size();
         if (forms_[at] == hole_form::token && !is_token(after.substr(0, end))) return false;
      }
      return true;
   }

   /// How many words from `from` of a part on stand in the text from `at` on.
   [[nodiscard]] std::size_t count_same(const worded_text& part, std::size_t from, std::size_t at) const {
      std::size_t same = 0;
      while (from + same < part.size() && at + same < text_.size() &&
             ascii::same_word(part.word(from + same), text_.word(at + same)))
         ++same;
      return same;
   }

   /// Goes to where the part after a hole begins; false where it does not come any more.
   [[nodiscard]] bool skip_hole(const worded_text& next, std::size_t& at, sentence_match& found) const {
      const std::size_t begin = text_.words[at - 1].end;
      found.hole_begins.push_back(begin);
      if (next.size() == 0) { // the sentence ends with the hole
         const bool takes_all = parts_.size() > 2 && forms_[found.holes.size()] == hole_form::any;
         found.holes.push_back(last_hole(text_.text.substr(begin), takes_all));
         return true;
      }
      for (std::size_t to = at; to < text_.size() && to <= at + longest_hole; ++to) {
         if (count_same(next, 0, to) != next.size() && !is_cut_in(next, to)) continue;
         found.holes.push_back(last_hole(text_.text.substr(begin, text_.words[to].begin - begin), true));
         at = to;
         return true;
      }
      found.holes.push_back(last_hole(text_.text.substr(begin), false));
      return false;
   }

   /// Whether the text ends with the front of a part, in the middle of a word or after one.
   [[nodiscard]] bool is_cut_in(const worded_text& part, std::size_t at) const {
      const std::size_t same = count_same(part, 0, at);
      if (at + same == text_.size()) return same != 0;
      return at + same + 1 == text_.size() && is_front(text_.word(at + same), part.word(same));
   }

   [[nodiscard]] static bool is_front(std::string_view front, std::string_view word) noexcept {
      return front.size() < word.size() && ascii::same_word(word.substr(0, front.size()), front);
   }

   /// The front of the sentence that ends before the word `at` of the text, where the text was cut.
   [[nodiscard]] std::optional<sentence_match> cut(std::size_t begin, std::size_t at, sentence_match found,
                                                   std::string_view wanted = {}) const {
      if (found.words < fewest_words || !forms_fit(found)) return std::nullopt;
      std::size_t end = text_.words[at - 1].end;
      if (!found.holes.empty()) {
         const std::string_view last = found.holes.back();
         end = std::max(end, static_cast<std::size_t>(last.data() - text_.text.data()) + last.size());
      }
      if (at < text_.size() && is_front(text_.word(at), wanted)) end = text_.words[at].end;
      if (!is_cut_after(text_.text, end)) return std::nullopt;
      found.where = {text_.words[begin].begin, static_cast<std::uint32_t>(end)};
      return found;
   }

   const worded_text& text_;
   std::vector<worded_text> parts_;
   std::vector<hole_form> forms_;
   std::size_t total_ = 0;
};

/// The first place where a text has a sentence; a whole one beats a cut one.
[[nodiscard]] inline std::optional<sentence_match> find_sentence(std::string_view sentence, const worded_text& text) {
   const sentence_matcher matcher(sentence, text);
   std::optional<sentence_match> best;
   for (std::size_t at = 0; at < text.size(); ++at) {
      auto found = matcher.at(at);
      if (!found || (best && best->words >= found->words)) continue;
      best = std::move(found);
      if (best->is_whole) return best;
   }
   return best ? best : matcher.at_front();
}

} // namespace zoql::aqua::detail
