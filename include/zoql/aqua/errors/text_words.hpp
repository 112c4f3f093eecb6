// The words of a text as it arrives in a log: escapes of JSON, entities of XML and colours of a terminal left out.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/span.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace zoql::aqua::detail {

/// Where an escape, entity or colour ends that begins at `at`; `at` where none begins.
[[nodiscard]] constexpr std::size_t skip_escape(std::string_view text, std::size_t at) noexcept {
   if (text[at] == '\\') {
      at = std::min(text.find_first_not_of('\\', at), text.size());
      if (at == text.size()) return at;
      if (text[at] == 'u') return std::min(at + 5, text.size());
      return std::string_view("nrtbf").find(text[at]) == std::string_view::npos ? at : at + 1;
   }
   if (text[at] == '&') {
      const std::size_t end = text.find(';', at);
      constexpr std::size_t longest = 8; // `&quot;` and `&#x2019;`
      if (end == std::string_view::npos || end - at > longest) return at;
      const std::string_view name = text.substr(at + 1, end - at - 1);
      return std::all_of(name.begin(), name.end(), [](char byte) { return byte == '#' || ascii::is_name_byte(byte); })
                ? end + 1
                : at;
   }
   if (text.substr(at, 2) == "\x1B[") {
      const std::size_t end = text.find_first_not_of("0123456789;", at + 2);
      return end == std::string_view::npos ? text.size() : end + 1;
   }
   return at;
}

/// The words and numbers of a text, at most 4 GiB of it.
[[nodiscard]] inline std::vector<span> words_of(std::string_view text) {
   std::vector<span> words;
   for (std::size_t at = 0; at < text.size();) {
      if (const std::size_t end = skip_escape(text, at); end != at) {
         at = end;
         continue;
      }
      const std::size_t size = ascii::count_front(text.substr(at), ascii::is_name_byte);
      if (size != 0) words.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + size)});
      at += std::max<std::size_t>(size, 1);
   }
   return words;
}

/// Whether what stands after a word shows that a text was cut there: no more words come, or it goes on with dots, a
/// line end or a quote.
[[nodiscard]] constexpr bool is_cut_after(std::string_view text, std::size_t at) noexcept {
   const std::string_view rest = text.substr(at);
   if (ascii::count_front(rest, [](char byte) { return !ascii::is_name_byte(byte); }) == rest.size()) return true;
   if (rest.starts_with("...") || rest.starts_with("\xE2\x80\xA6")) return true;
   const char next = rest[rest.find_first_not_of(" \t\r")];
   return std::string_view("\n\\\"'`<}]").find(next) != std::string_view::npos;
}

} // namespace zoql::aqua::detail
