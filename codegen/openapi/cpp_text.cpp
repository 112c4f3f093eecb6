// Escaping, with every byte of the document under suspicion.
#include "cpp_text.hpp"

#include <zoql/source.hpp>

#include <fmt/format.h>

namespace zoql::codegen {

namespace {

struct character {
   std::string_view bytes;
   char32_t point;
   bool valid;
};

/// The character at the start of a text that is not empty; a byte that is no UTF-8 stands alone and is not valid.
character first_character(std::string_view text) {
   const auto lead = static_cast<unsigned char>(text.front());
   if (lead < 0x80) return {text.substr(0, 1), lead, true};
   const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
   constexpr char32_t least[]{0, 0, 0x80, 0x800, 0x10000};
   if (lead < 0xC2 || lead > 0xF4 || text.size() < size) return {text.substr(0, 1), lead, false};
   char32_t point = lead & (0xFFU >> (size + 1));
   for (std::size_t at = 1; at < size; ++at) {
      const auto byte = static_cast<unsigned char>(text[at]);
      if ((byte & 0xC0U) != 0x80U) return {text.substr(0, 1), lead, false};
      point = (point << 6U) | (byte & 0x3FU);
   }
   const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
   if (point < least[size] || point > 0x10FFFF || surrogate) return {text.substr(0, 1), lead, false};
   return {text.substr(0, size), point, true};
}

/// Characters that are not seen, or that turn the reading direction and so show code as what it is not.
bool is_hidden(char32_t point) {
   return point < 0x20 || (point >= 0x7F && point < 0xA0) || point == 0xAD || point == 0x61C || point == 0xFEFF ||
          (point >= 0x200B && point <= 0x200F) || (point >= 0x2028 && point <= 0x202E) ||
          (point >= 0x2060 && point <= 0x206F) || point >= 0xE0000;
}

} // namespace

std::string literal(std::string_view text) {
   std::string quoted = "\"";
   while (!text.empty()) {
      const character one = first_character(text);
      if (one.bytes == "\"" || one.bytes == "\\") {
         quoted += fmt::format("\\{}", one.bytes);
      } else if (one.bytes == "\n") {
         quoted += "\\n";
      } else if (one.bytes == "?" && quoted.ends_with('?')) {
         quoted += "\\?"; // no trigraphs
      } else if (!one.valid || is_hidden(one.point)) {
         for (const char byte : one.bytes) quoted += fmt::format("\\{:03o}", static_cast<unsigned char>(byte));
      } else {
         quoted += one.bytes;
      }
      text.remove_prefix(one.bytes.size());
   }
   return quoted + "\"";
}

std::string plain_words(std::string_view text) {
   std::string words;
   while (!text.empty()) {
      const character one = first_character(text);
      text.remove_prefix(one.bytes.size());
      const bool blank = one.bytes == " " || one.bytes == "\n" || one.bytes == "\t" || one.bytes == "\r";
      if (blank) {
         if (!words.empty() && words.back() != ' ') words += ' ';
      } else if (one.bytes == "?" && words.ends_with('?')) {
         words += " ?"; // no trigraphs
      } else if (one.valid && !is_hidden(one.point)) {
         words += one.bytes;
      }
   }
   while (words.ends_with(' ')) words.pop_back();
   return words;
}

std::string doc_comment(std::string_view text, std::size_t indent) {
   const std::string words = plain_words(text);
   const std::string start = std::string(indent, ' ') + "///";
   std::string comment;
   std::string line;
   const auto flush = [&] {
      if (line.empty()) return;
      // A backslash at the end of a line would draw the next one into the comment.
      if (line.ends_with('\\')) line += '.';
      comment += start + line + "\n";
      line.clear();
   };
   std::string_view rest = words;
   while (!rest.empty()) {
      const std::size_t end = std::min(rest.find(' '), rest.size());
      const std::string_view word = rest.substr(0, end);
      if (!line.empty() && indent + 3 + count_code_points(line) + 1 + count_code_points(word) > 120) flush();
      line += ' ';
      line += word;
      rest.remove_prefix(std::min(end + 1, rest.size()));
   }
   flush();
   return comment;
}

} // namespace zoql::codegen
