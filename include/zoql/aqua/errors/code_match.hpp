// Finds error codes in a text, and leaves alone what only looks like one: values, ids, counts and what is in a
// statement.
#pragma once

#include <zoql/aqua/errors/sentence_match.hpp>
#include <zoql/aqua/known_errors.hpp>
#include <zoql/ascii.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace zoql::aqua::detail {

/// Reads the words of a text as codes.
class code_finder {
public:
   explicit code_finder(const worded_text& text) : text_(text) { find_statements(); }

   /// What a word stands for as a code; nullptr where it stands for none.
   [[nodiscard]] const known_error* at(std::size_t place) const {
      const std::string_view word = text_.word(place);
      const known_error* const row = find_error_code(word);
      if (row == nullptr || (!is_alone() && (is_value(place) || is_in_statement(place)))) return nullptr;
      return is_alone() || fits(*row, place, word) ? row : nullptr;
   }

private:
   [[nodiscard]] bool is_alone() const noexcept { return text_.size() == 1; }

   [[nodiscard]] bool fits(const known_error& row, std::size_t place, std::string_view word) const {
      switch (row.kind) {
      case error_kind::statement:
      case error_kind::soap:
         return true; // no other word is written like these
      case error_kind::job:
         return is_called_code(place) || is_bracketed(place) || begins_sentence(place);
      case error_kind::gateway: {
         // Of the resources that the page lists, and of logins; others may be days: `ERROR 20260111`.
         constexpr std::string_view first_digits = "569";
         if (first_digits.find(word.front()) == std::string_view::npos)
            return follows(place, std::array<std::string_view, 3>{"code", "errorcode", "error_code"});
         return is_called_code(place) || is_bracketed(place) || begins_sentence(place);
      }
      case error_kind::http:
         return follows(place, std::array<std::string_view, 4>{"http", "status", "statuscode", "status_code"}) ||
                is_http_line(place) ||
                (follows(place, std::array<std::string_view, 1>{"code"}) && place >= 2 &&
                 follows(place - 1, std::array<std::string_view, 2>{"status", "response"}));
      case error_kind::state:
         return ascii::same_word(word, "deleted_notallowed") ||
                follows(place, std::array<std::string_view, 3>{"status", "state", "localizedstatus"});
      }
      return false;
   }

   [[nodiscard]] char byte_before(std::size_t place) const noexcept {
      const std::size_t begin = text_.words[place].begin;
      return begin == 0 ? '\0' : text_.text[begin - 1];
   }
   [[nodiscard]] char byte_after(std::size_t place) const noexcept {
      const std::size_t end = text_.words[place].end;
      return end == text_.text.size() ? '\0' : text_.text[end];
   }

   /// Whether a word is a value: in single quotes, unless a colon before them says that it is a member's.
   [[nodiscard]] bool is_value(std::size_t place) const {
      const std::string_view before = text_.text.substr(0, text_.words[place].begin);
      if (before.empty() || before.back() != '\'') return false;
      const std::size_t sign = before.find_last_not_of(" '");
      return sign == std::string_view::npos || before[sign] != ':';
   }

   /// Whether the word before is one of these, with nothing but punctuation between.
   template<std::size_t Size>
   [[nodiscard]] bool follows(std::size_t place, std::array<std::string_view, Size> words) const {
      if (place == 0) return false;
      return std::ranges::any_of(words,
                                 [&](std::string_view one) { return ascii::same_word(one, text_.word(place - 1)); });
   }

   /// Whether the text says that a number is a code: `error 90005`, `errorCode: "90005"`, `failed with 90005`.
   [[nodiscard]] bool is_called_code(std::size_t place) const {
      constexpr std::array<std::string_view, 7> linking{"is", "was", "with", "number", "no", "fns", "of"};
      if (place > 1 && follows(place, linking)) return is_called_code(place - 1);
      if (place == 0) return false;
      const std::string_view before = text_.word(place - 1);
      constexpr std::array<std::string_view, 9> endings{"error",   "code",   "err",  "exception", "failed",
                                                        "failure", "reason", "aqua", "fault"};
      return std::ranges::any_of(endings, [&](std::string_view ending) {
         return before.size() >= ending.size() &&
                ascii::same_word(before.substr(before.size() - ending.size()), ending);
      });
   }

   [[nodiscard]] bool is_bracketed(std::size_t place) const {
      const char before = byte_before(place);
      const char after = byte_after(place);
      return (before == '(' && after == ')') || (before == '[' && after == ']');
   }

   /// Whether a number stands before a colon or dash and words: `90005: There is …`; at the front of the text the words
   /// are enough, unless they count something.
   [[nodiscard]] bool begins_sentence(std::size_t place) const {
      if (place + 1 >= text_.size()) return false;
      const std::string_view next = text_.word(place + 1);
      if (!ascii::is_letter(next.front())) return false;
      const std::size_t end = text_.words[place].end;
      const std::string_view between = text_.text.substr(end, text_.words[place + 1].begin - end);
      if (between.starts_with(":") || between.starts_with(" - ")) return byte_before(place) != '.';
      constexpr std::array<std::string_view, 14> counted{"ms",       "s",        "sec",      "seconds", "minutes",
                                                         "rows",     "records",  "bytes",    "files",   "queries",
                                                         "accounts", "invoices", "requests", "items"};
      return place == 0 &&
             !std::ranges::any_of(counted, [&](std::string_view one) { return ascii::same_word(one, next); });
   }

   /// `HTTP/1.1 401`.
   [[nodiscard]] bool is_http_line(std::size_t place) const {
      for (std::size_t back = 1; back <= 3 && back <= place; ++back) {
         if (ascii::same_word(text_.word(place - back), "http")) return true;
         if (!ascii::is_digits(text_.word(place - back))) return false;
      }
      return false;
   }

   /// What stands in a statement, which ends with the text or at a double quote, is no code.
   void find_statements() {
      for (std::size_t place = 0; place < text_.size(); ++place) {
         if (!ascii::same_word(text_.word(place), "select") || is_in_statement(place)) continue;
         const std::size_t begin = text_.words[place].begin;
         statements_.push_back({text_.words[place].begin,
                                static_cast<std::uint32_t>(std::min(text_.text.find('"', begin), text_.text.size()))});
      }
   }
   [[nodiscard]] bool is_in_statement(std::size_t place) const {
      return std::ranges::any_of(statements_, [&](span one) {
         return one.begin <= text_.words[place].begin && text_.words[place].end <= one.end;
      });
   }

   const worded_text& text_;
   std::vector<span> statements_;
};

} // namespace zoql::aqua::detail
