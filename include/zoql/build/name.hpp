// Which texts are names: what is put in a statement without quotes is held to this, so that nothing else gets in.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zoql::building {

[[nodiscard]] constexpr bool is_letter(char byte) noexcept {
   return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}
[[nodiscard]] constexpr bool is_digit(char byte) noexcept { return byte >= '0' && byte <= '9'; }

/// The bytes a name may have.
struct name_bytes {
   bool in_name[256]{};
   constexpr name_bytes() noexcept {
      for (unsigned byte = 0; byte < 128; ++byte) {
         const char letter = static_cast<char>(byte);
         in_name[byte] = is_letter(letter) || is_digit(letter) || letter == '_';
      }
   }
};
inline constexpr name_bytes name_table;

/// How many bytes at its front a name may have.
[[nodiscard]] constexpr std::size_t length_of_name(std::string_view text) noexcept {
   std::size_t length = 0;
   while (length < text.size() && name_table.in_name[static_cast<unsigned char>(text[length])]) ++length;
   return length;
}

/// `[A-Za-z][A-Za-z0-9_]*`: the names of both languages (language reference of both, "API names").
[[nodiscard]] constexpr bool is_identifier(std::string_view text) noexcept {
   return !text.empty() && is_letter(text.front()) && length_of_name(text) == text.size();
}

/// The letters of a word of at most eight in one number, whatever their case.
[[nodiscard]] constexpr std::uint64_t letters_of(std::string_view word) noexcept {
   std::uint64_t letters = 0;
   for (const char byte : word) letters = letters << 8 | static_cast<unsigned char>(byte | 0x20);
   return letters;
}

/// Whether a name without dots, in any case, is read as something else than a name where a name has to stand. No object
/// of Zuora's and no field is called so; `Order`, which is one, is none of them.
[[nodiscard]] constexpr bool is_reserved(std::string_view name) noexcept {
   if (name.size() > 8) return false;
   switch (letters_of(name)) {
   case letters_of("select"):
   case letters_of("from"):
   case letters_of("where"):
   case letters_of("and"):
   case letters_of("or"):
   case letters_of("not"):
   case letters_of("null"):
   case letters_of("true"):
   case letters_of("false"):
   case letters_of("like"):
   case letters_of("in"):
   case letters_of("is"):
   case letters_of("between"):
   case letters_of("having"):
   case letters_of("as"):
   case letters_of("asc"):
   case letters_of("desc"):
   case letters_of("limit"):
   case letters_of("join"):
   case letters_of("on"):
   case letters_of("case"):
   case letters_of("when"):
   case letters_of("then"):
   case letters_of("else"):
   case letters_of("end"):
   case letters_of("distinct"):
      return true;
   default:
      return false;
   }
}

/// The name of an object, a join or a field of the object itself.
[[nodiscard]] constexpr bool is_object_name(std::string_view text) noexcept {
   return is_identifier(text) && !is_reserved(text);
}

/// Whether a text is `Field` or `Join.Field`, what both languages know at most (data-source pages; one dot is all there
/// is); `dot` is where the dot stands, or 0.
[[nodiscard]] constexpr bool read_field_name(std::string_view text, std::uint32_t& dot) noexcept {
   const std::size_t first = length_of_name(text);
   dot = first == text.size() ? 0 : static_cast<std::uint32_t>(first);
   if (first == 0 || !is_letter(text.front()) || is_reserved(text.substr(0, first))) return false;
   return first == text.size() || (text[first] == '.' && is_identifier(text.substr(first + 1)));
}

} // namespace zoql::building
