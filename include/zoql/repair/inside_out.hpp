// Strings that are most likely none, but what stands between two others: a quote before them is one too many, or one is
// missing.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/ast.hpp>
#include <zoql/repair/keywords.hpp>
#include <zoql/span.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zoql::repair {

/// Whether a string begins right behind a word that is no keyword.
[[nodiscard]] constexpr bool follows_word(std::string_view text, span string) noexcept {
   std::uint32_t begin = string.begin;
   while (begin > 0 && ascii::is_name_byte(text[begin - 1])) --begin;
   return begin != string.begin && keyword_of(span{begin, string.begin}.of(text)) == keyword::none;
}

/// Whether a string begins or ends as a text rarely does: with a space, a comma or a sign.
[[nodiscard]] constexpr bool has_odd_edges(std::string_view string) noexcept {
   return string.size() > 2 && string.front() == '\'' &&
          (std::string_view(" ,)=<>").find(string[1]) != std::string_view::npos ||
           std::string_view(" (=<>").find(string[string.size() - 2]) != std::string_view::npos);
}

/// How many words such a string has, at most a few; 0 where it is as others are.
[[nodiscard]] constexpr unsigned words_inside_out(std::string_view text, span string) noexcept {
   constexpr std::ptrdiff_t most = 3;
   const std::string_view inside = string.of(text);
   if (inside.size() < 3 || inside.front() != '\'' || !(has_odd_edges(inside) || follows_word(text, string))) return 0;
   return static_cast<unsigned>(std::min(most, std::count(inside.begin(), inside.end(), ' ')));
}

/// Whether a string or alias is one for certain.
[[nodiscard]] constexpr bool is_inside_out(std::string_view text, const ast::node& node) noexcept {
   return (node.kind == ast::kind::alias || node.kind == ast::kind::string) && follows_word(text, node.where) &&
          words_inside_out(text, node.where) > 0;
}

} // namespace zoql::repair
