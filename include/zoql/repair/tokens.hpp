// A broken statement as a row of tokens: what a mistake may be made with.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/dialect.hpp>
#include <zoql/growing.hpp>
#include <zoql/repair/keywords.hpp>
#include <zoql/span.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zoql::repair {

enum class token_kind : std::uint8_t {
   word,   ///< a keyword or a name with its dots
   number, ///< it begins with a digit
   text,   ///< a string or a label that is closed
   quote,  ///< a mark that opens no string which is closed
   sign,   ///< a run of `= ! < >`
   open,
   close,
   comma,
   semicolon,
   other, ///< one byte, or a backslash and a letter
};

struct token {
   token_kind kind{};
   span where;
   /// Of a word.
   keyword which = keyword::none;
};

using token_row = growing<token>;

/// The quotes of a word processor, and an accent that is taken for one, by their bytes in UTF-8.
[[nodiscard]] constexpr std::uint32_t odd_quote_size(std::string_view text, std::size_t at) noexcept {
   if (text[at] != '\xC2' && text[at] != '\xE2') return 0;
   const std::string_view rest = text.substr(at);
   if (rest.starts_with("\xC2\xB4")) return 2;
   for (const std::string_view mark : {"\xE2\x80\x98", "\xE2\x80\x99", "\xE2\x80\x9C", "\xE2\x80\x9D"}) {
      if (rest.starts_with(mark)) return 3;
   }
   return 0;
}

/// Where the first quote from `at` on stands that no backslash escapes, in a dialect that has such escapes; the size of
/// the text where there is none. Marks of other kinds are never escaped so.
[[nodiscard]] constexpr std::uint32_t next_quote(std::string_view text, std::uint32_t at, dialect language,
                                                 char mark = '\'') noexcept {
   const bool backslash = mark == '\'' && capabilities_of(language).escapes == string_escapes::backslash;
   for (; at < text.size(); ++at) {
      if (text[at] == mark) return at;
      if (backslash && text[at] == '\\') ++at;
   }
   return static_cast<std::uint32_t>(text.size());
}

/// Where a string ends that begins at `at`, by the escapes of a dialect; `at` where it does not.
[[nodiscard]] constexpr std::uint32_t string_end(std::string_view text, std::uint32_t at, dialect language) noexcept {
   const char mark = text[at];
   for (std::uint32_t end = next_quote(text, at + 1, language, mark); end < text.size();
        end = next_quote(text, end + 2, language, mark)) {
      if (end + 1 == text.size() || text[end + 1] != mark) return end + 1;
   }
   return at;
}

/// Whether each quote has another one.
[[nodiscard]] constexpr bool are_paired(std::string_view text, dialect language) noexcept {
   bool is_open = false;
   for (std::uint32_t at = next_quote(text, 0, language); at < text.size(); at = next_quote(text, at + 1, language))
      is_open = !is_open;
   return !is_open;
}

namespace splitting {

[[nodiscard]] constexpr bool is_word_byte(std::string_view text, std::size_t at) noexcept {
   const char byte = text[at];
   if (static_cast<unsigned char>(byte) >= 0x80) return odd_quote_size(text, at) == 0;
   return ascii::is_name_byte(byte);
}

[[nodiscard]] constexpr std::uint32_t word_end(std::string_view text, std::uint32_t at) noexcept {
   while (at < text.size()) {
      const bool dot = text[at] == '.' && at + 1 < text.size() && is_word_byte(text, at + 1);
      if (!dot && !is_word_byte(text, at)) break;
      ++at;
   }
   return at;
}

/// `2024-03-01T10:00:00+01:00` is one token.
[[nodiscard]] constexpr std::uint32_t number_end(std::string_view text, std::uint32_t at) noexcept {
   at = word_end(text, at);
   while (at + 1 < text.size() && std::string_view("-:+.").find(text[at]) != std::string_view::npos &&
          ascii::is_digit(text[at + 1]))
      at = word_end(text, at + 1);
   return at;
}

[[nodiscard]] constexpr token_kind kind_of(char byte) noexcept {
   switch (byte) {
   case '(':
      return token_kind::open;
   case ')':
      return token_kind::close;
   case ',':
      return token_kind::comma;
   case ';':
      return token_kind::semicolon;
   default:
      return token_kind::other;
   }
}

[[nodiscard]] constexpr token token_at(std::string_view text, std::uint32_t at, dialect language) noexcept {
   const char byte = text[at];
   if (byte == '\'' || byte == '"' || byte == '`') {
      const std::uint32_t end = string_end(text, at, language);
      return end == at ? token{token_kind::quote, {at, at + 1}} : token{token_kind::text, {at, end}};
   }
   if (const std::uint32_t size = odd_quote_size(text, at); size != 0) return {token_kind::quote, {at, at + size}};
   if (ascii::is_digit(byte)) return {token_kind::number, {at, number_end(text, at)}};
   if (is_word_byte(text, at)) {
      return {token_kind::word, {at, word_end(text, at)}};
   }
   std::uint32_t end = at;
   while (end < text.size() && std::string_view("=!<>").find(text[end]) != std::string_view::npos) ++end;
   if (end != at) return {token_kind::sign, {at, end}};
   const bool escapes = byte == '\\' && at + 1 < text.size() && ascii::is_letter(text[at + 1]) &&
                        (at == 0 || !is_word_byte(text, at - 1));
   return {kind_of(byte), {at, at + (escapes ? 2U : 1U)}};
}

} // namespace splitting

/// Calls `visit(token)` for each token of a text; of words it is not known yet which they are.
template<typename Visit>
constexpr void each_token(std::string_view text, dialect language, Visit visit) {
   for (std::uint32_t at = ascii::skip_blanks(text, 0); at < text.size();) {
      const token one = splitting::token_at(text, at, language);
      visit(one);
      at = ascii::skip_blanks(text, one.where.end);
   }
}

inline void split(std::string_view text, dialect language, token_row& into) {
   into.clear();
   each_token(text, language, [&](token one) {
      if (one.kind == token_kind::word) one.which = keyword_of(one.where.of(text));
      into.push_back(one);
   });
}

} // namespace zoql::repair
