// What stands in a hole of a published sentence: a name, a quoted text or all of the rest.
#pragma once

#include <zoql/aqua/errors/text_words.hpp>
#include <zoql/ascii.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace zoql::aqua::detail {

/// The kind of quote that stands at the front of a text, as it is or as JSON, XML or a word processor write it, and how
/// long it is; no kind where none does.
[[nodiscard]] constexpr std::pair<char, std::size_t> quote_at(std::string_view text) noexcept {
   using written = std::pair<std::string_view, char>;
   constexpr std::array<written, 12> quotes{{{"'", '\''},
                                             {"\"", '"'},
                                             {"`", '`'},
                                             {"u0027", '\''},
                                             {"u0022", '"'},
                                             {"&apos;", '\''},
                                             {"&#39;", '\''},
                                             {"&quot;", '"'},
                                             {"\xE2\x80\x98", '\''},
                                             {"\xE2\x80\x99", '\''},
                                             {"\xE2\x80\x9C", '"'},
                                             {"\xE2\x80\x9D", '"'}}};
   const std::size_t slashes = std::min(text.find_first_not_of('\\'), text.size());
   text.remove_prefix(slashes);
   for (const auto& [form, kind] : quotes) {
      if (form.front() == 'u' && slashes == 0) continue;
      if (text.starts_with(form)) return {kind, slashes + form.size()};
   }
   return {};
}

/// A text without the spaces, colons and escaped line ends at its front.
[[nodiscard]] constexpr std::string_view without_space(std::string_view text) noexcept {
   for (;;) {
      text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n:"), text.size()));
      const std::size_t slashes = std::min(text.find_first_not_of('\\'), text.size());
      const bool is_space =
         slashes != 0 && slashes < text.size() && std::string_view("nrt").find(text[slashes]) != std::string_view::npos;
      if (!is_space) return text;
      text.remove_prefix(slashes + 1);
   }
}

/// What stands between the quote at the front of a text and the next one of its kind, and what comes after that; empty
/// where there is none.
[[nodiscard]] constexpr std::pair<std::string_view, std::string_view> between_quotes(std::string_view text) noexcept {
   const auto [kind, size] = quote_at(text);
   if (size == 0) return {};
   text.remove_prefix(size);
   for (std::size_t at = 0; at < text.size(); ++at) {
      const auto [next, length] = quote_at(text.substr(at));
      if (length != 0 && next == kind) return {text.substr(0, at), text.substr(at + length)};
   }
   return {};
}

/// The name or the quoted text at the front of a text, spaces and quotes left out, or all of the text up to its end.
[[nodiscard]] constexpr std::string_view last_hole(std::string_view text, bool takes_all) noexcept {
   const auto [quoted, rest] = between_quotes(without_space(text));
   const bool is_all_quoted = rest.find_first_not_of(" \t\r\n.:,;\\") == std::string_view::npos;
   if (!quoted.empty() && (!takes_all || is_all_quoted)) return quoted;
   text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n:'\"\\`"), text.size()));
   if (!takes_all) {
      text = text.substr(0, ascii::count_front(text, [](char byte) {
                            return ascii::is_name_byte(byte) || byte == '.' || byte == ':';
                         }));
   }
   const std::size_t end = text.find_last_not_of(" \t\r\n.:,;'\"\\`");
   return text.substr(0, end == std::string_view::npos ? 0 : end + 1);
}

/// Whether a text begins with a quote.
[[nodiscard]] constexpr bool is_quoted(std::string_view text) noexcept {
   return quote_at(without_space(text)).second != 0;
}

/// Whether a text is how parsers write a token: in quotes or signs, or as a name in capitals.
[[nodiscard]] constexpr bool is_token(std::string_view text) noexcept {
   text = without_space(text);
   if (text.empty()) return false;
   if (is_quoted(text) || text.front() == '<' || text.front() == '{' || text.starts_with("&lt;")) return true;
   return std::none_of(text.begin(), text.end(), [](char byte) { return byte >= 'a' && byte <= 'z'; });
}

} // namespace zoql::aqua::detail
