// Puts lines and blanks between the tokens of JSON.
#include "indented_json.hpp"

#include <algorithm>
#include <cstddef>

namespace zoql::tool {

namespace {

/// Where the string that begins at `begin` ends.
std::size_t string_end(std::string_view text, std::size_t begin) {
   std::size_t at = begin + 1;
   while (at < text.size() && text[at] != '"') at += text[at] == '\\' ? std::size_t{2} : std::size_t{1};
   return std::min(at + 1, text.size());
}

} // namespace

std::string indented_json(std::string_view compact) {
   std::string text;
   std::size_t depth = 0;
   const auto new_line = [&] { text.append(1, '\n').append(2 * depth, ' '); };
   for (std::size_t at = 0; at < compact.size(); ++at) {
      const char letter = compact[at];
      const bool closes = letter == '}' || letter == ']';
      const bool is_empty = closes && (text.ends_with('{') || text.ends_with('['));
      if (closes) --depth;
      if (closes && !is_empty) new_line();
      if (letter == '"') {
         const std::size_t end = string_end(compact, at);
         text.append(compact.substr(at, end - at));
         at = end - 1;
         continue;
      }
      text += letter;
      if (letter == ':') text += ' ';
      if (letter == ',') new_line();
      if (letter != '{' && letter != '[') continue;
      ++depth;
      const bool stays_empty = at + 1 < compact.size() && (compact[at + 1] == '}' || compact[at + 1] == ']');
      if (!stays_empty) new_line();
   }
   return text;
}

} // namespace zoql::tool
