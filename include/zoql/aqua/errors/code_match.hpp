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

   /// Whether what stands at a place is part of a statement.
   [[nodiscard]] bool is_in_statement(span where) const {
      const auto after = std::ranges::upper_bound(statements_, where.begin, {}, &span::begin);
      return after != statements_.begin() && where.end <= (after - 1)->end;
   }

private:
   [[nodiscard]] bool is_alone() const noexcept { return text_.size() == 1; }

   [[nodiscard]] bool fits(const known_error& row, std::size_t place, std::string_view word) const {
      switch (row.kind) {
      case error_kind::statement:
      case error_kind::soap:
      case error_kind::network:
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
         return ascii::is_digits(word) ? is_http_status(place) : is_called_code(place);
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
      return is_called(place, std::array<std::string_view, 9>{"error", "code", "err", "exception", "failed", "failure",
                                                              "reason", "aqua", "fault"});
   }

   [[nodiscard]] bool is_bracketed(std::size_t place) const {
      const char before = byte_before(place);
      const char after = byte_after(place);
      return (before == '(' && after == ')') || (before == '[' && after == ']');
   }

   [[nodiscard]] static bool is_dash_or_colon(std::string_view between) noexcept {
      return between.starts_with(":") || between.starts_with(" - ");
   }

   /// Whether a number stands before a colon or dash and words: `90005: There is …`; at the front of the text the words
   /// are enough, unless they count something.
   [[nodiscard]] bool begins_sentence(std::size_t place) const {
      if (place + 1 >= text_.size()) return false;
      const std::string_view next = text_.word(place + 1);
      if (!ascii::is_letter(next.front())) return false;
      const std::size_t end = text_.words[place].end;
      const std::string_view between = text_.text.substr(end, text_.words[place + 1].begin - end);
      if (is_dash_or_colon(between)) return byte_before(place) != '.';
      return place == 0 && !counts(place);
   }

   /// Whether three digits are the status of an HTTP answer: `HTTP/1.1 401`, `Error 429`, `<Response [401]>`,
   /// `503 Server Error`, `returned 502`, and no part of another number, a count or a place.
   [[nodiscard]] bool is_http_status(std::size_t place) const {
      if (is_part_of_number(place) || counts(place) || is_exit_code(place)) return false;
      const std::string_view after = text_.text.substr(text_.words[place].end);
      if (place == 0 && begins_sentence(place) && is_dash_or_colon(after)) return true; // `503: no healthy upstream`
      if (is_http_line(place) || is_called_code(place)) return true;
      if (is_called(place, std::array<std::string_view, 4>{"http", "status", "statuscode", "response"})) return true;
      if (is_followed_by_side(place)) return true;
      constexpr std::array<std::string_view, 8> answered{"got",     "returned", "returns",   "received",
                                                         "replied", "answered", "responded", "a"};
      return follows(place, answered) &&
             (follows(place, std::array<std::string_view, 1>{"a"}) ? says_error_after(place) : ends_clause(place));
   }

   /// `exit code 400` is about a process.
   [[nodiscard]] bool is_exit_code(std::size_t place) const {
      return place >= 2 && ascii::same_word(text_.word(place - 2), "exit") &&
             follows(place, std::array<std::string_view, 2>{"code", "status"});
   }

   /// `1.429`, `429.5`, `400:12`, `-500`, `50%`, `$400`, `12/404`.
   [[nodiscard]] bool is_part_of_number(std::size_t place) const {
      constexpr std::string_view before_numbers = ".-/#$+,", after_numbers = ".,:-/";
      const char before = byte_before(place);
      const std::size_t end = text_.words[place].end;
      const char after = byte_after(place);
      const bool goes_on = after_numbers.find(after) != std::string_view::npos && end + 1 < text_.text.size() &&
                           ascii::is_digit(text_.text[end + 1]);
      const bool is_led = before != '\0' && before_numbers.find(before) != std::string_view::npos;
      const bool is_joined = before == '-' && follows(place, std::array<std::string_view, 1>{"http"});
      return (is_led && !is_joined) || (after != '\0' && goes_on) || after == '%';
   }

   /// `401 Client Error`, `503 Server Error`.
   [[nodiscard]] bool is_followed_by_side(std::size_t place) const {
      return place + 2 < text_.size() && ascii::same_word(text_.word(place + 2), "error") &&
             (ascii::same_word(text_.word(place + 1), "client") || ascii::same_word(text_.word(place + 1), "server"));
   }

   /// `a 429 error`, `a 503 response`.
   [[nodiscard]] bool says_error_after(std::size_t place) const {
      constexpr std::array<std::string_view, 4> nouns{"error", "response", "status", "answer"};
      return place + 1 < text_.size() && std::ranges::any_of(nouns, [&](std::string_view one) {
                return ascii::same_word(one, text_.word(place + 1));
             });
   }

   /// Whether a text, or what it says of a number, ends after it.
   [[nodiscard]] bool ends_clause(std::size_t place) const {
      if (place + 1 == text_.size()) return true;
      if (std::string_view(" \t").find(byte_after(place)) == std::string_view::npos) return true;
      constexpr std::array<std::string_view, 10> links{"from",  "for",  "on",    "while",    "when",
                                                       "after", "with", "error", "response", "status"};
      return std::ranges::any_of(links,
                                 [&](std::string_view one) { return ascii::same_word(one, text_.word(place + 1)); });
   }

   /// Whether the word before ends in one of these: `http_status=429`.
   template<std::size_t Size>
   [[nodiscard]] bool is_called(std::size_t place, std::array<std::string_view, Size> endings) const {
      if (place == 0) return false;
      const std::string_view before = text_.word(place - 1);
      return std::ranges::any_of(endings, [&](std::string_view ending) {
         return before.size() >= ending.size() &&
                ascii::same_word(before.substr(before.size() - ending.size()), ending);
      });
   }

   /// `HTTP/1.1 401`.
   [[nodiscard]] bool is_http_line(std::size_t place) const {
      for (std::size_t back = 1; back <= 3 && back <= place; ++back) {
         if (ascii::same_word(text_.word(place - back), "http")) return true;
         if (!ascii::is_digits(text_.word(place - back))) return false;
      }
      return false;
   }

   /// Whether a number says how many: what comes after it is counted.
   [[nodiscard]] bool counts(std::size_t place) const {
      if (place + 1 >= text_.size() || byte_after(place) != ' ') return false;
      constexpr std::array<std::string_view, 26> counted{
         "ms",       "s",     "sec",  "seconds", "minutes", "rows",    "records", "row",      "record",
         "bytes",    "kb",    "mb",   "files",   "queries", "times",   "lines",   "accounts", "invoices",
         "requests", "items", "jobs", "objects", "fields",  "columns", "errors",  "of"};
      return std::ranges::any_of(counted,
                                 [&](std::string_view one) { return ascii::same_word(one, text_.word(place + 1)); });
   }

   /// What stands in a statement, which ends with the text or at a double quote, is no code.
   void find_statements() {
      for (std::size_t place = 0; place < text_.size(); ++place) {
         const std::size_t begin = text_.words[place].begin;
         const bool is_inside = !statements_.empty() && begin < statements_.back().end;
         if (is_inside || !ascii::same_word(text_.word(place), "select")) continue;
         statements_.push_back({text_.words[place].begin,
                                static_cast<std::uint32_t>(std::min(text_.text.find('"', begin), text_.text.size()))});
      }
   }
   [[nodiscard]] bool is_in_statement(std::size_t place) const { return is_in_statement(text_.words[place]); }

   const worded_text& text_;
   /// In the order of the text; none touches another.
   std::vector<span> statements_;
};

} // namespace zoql::aqua::detail
