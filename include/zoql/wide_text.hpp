// Tells text of another encoding than UTF-8 by its first bytes.
#pragma once

#include <string_view>

namespace zoql {

/// The encoding of a text with two or four bytes for each letter; empty where it is none.
[[nodiscard]] constexpr std::string_view wide_encoding_of(std::string_view text) noexcept {
   constexpr std::string_view nothing("\0\0", 2);
   if (text.size() < 2) return {};
   if (text.starts_with("\xFF\xFE")) return text.substr(2, 2) == nothing ? "UTF-32" : "UTF-16";
   if (text.starts_with("\xFE\xFF")) return "UTF-16";
   if (text.substr(0, 2) == nothing) return text.size() > 3 && (text[3] == '\xFF' || text[2] == '\0') ? "UTF-32" : "";
   // Without a mark: the letters of a keyword, or a blank before them, and nothing between.
   const auto is_letter_or_blank = [](char byte) { return byte > '\0' && byte < '\x7F'; };
   if (text.size() < 4) return {};
   if (text[0] == '\0') return is_letter_or_blank(text[1]) && text[2] == '\0' ? "UTF-16" : "";
   if (text[1] != '\0' || !is_letter_or_blank(text[0])) return {};
   return text[2] == '\0' ? "UTF-32" : text[3] == '\0' ? "UTF-16" : "";
}

} // namespace zoql
