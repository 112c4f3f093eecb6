// Reads one token after the other; each function answers where its token ends.
#include "tokens.hpp"

#include <cstddef>

namespace acceptor {

namespace {

constexpr std::string_view white_space = " \t\r\n";
constexpr std::string_view operators[] = {"=", "!=", "<", "<=", ">", ">="};

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }
bool is_letter(char byte) { return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z'); }
bool is_identifier(char byte) { return is_letter(byte) || is_digit(byte) || byte == '_'; }

class reader {
public:
   reader(std::string_view text, language which) : text_(text), which_(which) {}

   token next(std::size_t begin) const {
      const char first = text_[begin];
      if (is_letter(first)) return word(begin);
      if (is_digit(first) || ((first == '+' || first == '-') && is_digit(at(begin + 1)))) return number(begin);
      if (first == '\'') return string(begin);
      if (first == '"') return label(begin);
      if (std::string_view("=!<>").find(first) != std::string_view::npos) return sign(begin);
      if (first == '.') return {is_tight(begin) ? token_kind::mark : token_kind::unknown, text_.substr(begin, 1)};
      const bool is_mark = std::string_view(",;*()").find(first) != std::string_view::npos;
      return {is_mark ? token_kind::mark : token_kind::unknown, text_.substr(begin, 1)};
   }

private:
   char at(std::size_t place) const { return place < text_.size() ? text_[place] : '\0'; }

   std::string_view piece(std::size_t begin, std::size_t end) const { return text_.substr(begin, end - begin); }

   template<typename Test>
   std::size_t skip(std::size_t place, Test test) const {
      while (place < text_.size() && test(text_[place])) ++place;
      return place;
   }

   token word(std::size_t begin) const { return {token_kind::word, piece(begin, skip(begin, is_identifier))}; }

   /// A dot belongs to `Join.Field` and `Join.*`: nothing is beside it but the two parts.
   bool is_tight(std::size_t dot) const {
      return dot > 0 && is_identifier(text_[dot - 1]) && (is_letter(at(dot + 1)) || at(dot + 1) == '*');
   }

   token sign(std::size_t begin) const {
      const std::size_t end =
         skip(begin, [](char byte) { return std::string_view("=!<>").find(byte) != std::string_view::npos; });
      for (const std::string_view one : operators) {
         if (piece(begin, end) == one) return {token_kind::mark, piece(begin, end)};
      }
      return {token_kind::unknown, piece(begin, end)};
   }

   /// The end of so many digits, 0 where there are not so many.
   std::size_t some_digits(std::size_t place, std::size_t count) const {
      for (; count > 0; --count, ++place) {
         if (!is_digit(at(place))) return 0;
      }
      return place;
   }

   /// The end of parts like `00:00:00`: two digits each, the first part of `first` digits; 0 where there are others.
   std::size_t parts(std::size_t place, std::size_t first, std::size_t count, char between) const {
      place = some_digits(place, first);
      for (; place != 0 && count > 1; --count) place = at(place) == between ? some_digits(place + 1, 2) : 0;
      return place;
   }

   std::size_t bare_date(std::size_t begin) const {
      const std::size_t day = parts(begin, 4, 3, '-');
      if (day == 0 || at(day) != 'T') return day;
      const std::size_t time = parts(day + 1, 2, 3, ':');
      if (time == 0 || (at(time) != '+' && at(time) != '-')) return time;
      return parts(time + 1, 2, 2, ':');
   }

   token number(std::size_t begin) const {
      if (which_ == language::zoql) {
         const std::size_t end = bare_date(begin);
         if (end != 0 && !is_identifier(at(end))) return {token_kind::date, piece(begin, end)};
      }
      std::size_t end = skip(is_digit(text_[begin]) ? begin : begin + 1, is_digit);
      const bool is_whole = !(at(end) == '.' && is_digit(at(end + 1)));
      if (!is_whole) end = skip(end + 1, is_digit);
      if (is_identifier(at(end))) return {token_kind::unknown, piece(begin, skip(end, is_identifier))};
      return {is_whole && is_digit(text_[begin]) ? token_kind::digits : token_kind::number, piece(begin, end)};
   }

   token string(std::size_t begin) const {
      bool is_known = true;
      bool is_pattern = true;
      std::size_t percents = 0;
      for (std::size_t place = begin + 1; place < text_.size(); ++place) {
         const bool is_escape = text_[place] == '\\' && which_ == language::zoql;
         const bool is_doubled = text_[place] == '\'' && at(place + 1) == '\'';
         if (is_escape) {
            const char escaped = at(++place);
            is_known =
               is_known && escaped != '\0' && std::string_view("bfnrt'\"\\").find(escaped) != std::string_view::npos;
         } else if (is_doubled && which_ == language::zoqlexport) {
            ++place;
         } else if (text_[place] == '\'') {
            // Two strings that touch are a doubled quote, which ZOQL does not have.
            if (is_doubled || !is_known) return {token_kind::unknown, piece(begin, place + 1)};
            return {is_pattern ? token_kind::pattern : token_kind::string, piece(begin, place + 1)};
         } else if (text_[place] == '%') {
            const bool is_at_an_end = place == begin + 1 || at(place + 1) == '\'';
            if (++percents > 1 || !is_at_an_end) is_pattern = false;
         }
      }
      return {token_kind::unknown, text_.substr(begin)};
   }

   token label(std::size_t begin) const {
      for (std::size_t place = begin + 1; place < text_.size(); ++place) {
         if (text_[place] != '"') continue;
         if (at(place + 1) == '"') {
            ++place;
            continue;
         }
         const bool is_known = which_ == language::zoqlexport;
         return {is_known ? token_kind::label : token_kind::unknown, piece(begin, place + 1)};
      }
      return {token_kind::unknown, text_.substr(begin)};
   }

   std::string_view text_;
   language which_;
};

} // namespace

void cut(std::string_view statement, language which, std::vector<token>& tokens) {
   tokens.clear();
   const reader reader(statement, which);
   std::size_t place = statement.find_first_not_of(white_space);
   while (place < statement.size()) {
      tokens.push_back(reader.next(place));
      place = statement.find_first_not_of(white_space, place + tokens.back().text.size());
   }
}

} // namespace acceptor
