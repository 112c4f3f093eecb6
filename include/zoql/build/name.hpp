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

/// Each byte that a name may have in lower case, and 0 for all others.
struct name_bytes {
   unsigned char lowered[256]{};
   constexpr name_bytes() noexcept {
      for (unsigned byte = 0; byte < 128; ++byte) {
         const char letter = static_cast<char>(byte);
         const bool in_name = is_letter(letter) || is_digit(letter) || letter == '_';
         if (in_name) lowered[byte] = static_cast<unsigned char>(byte | 0x20);
      }
   }
};
inline constexpr name_bytes name_table;

/// The bytes at the front of a text that a name may have: how many, and the last eight in one number, whatever their
/// case.
struct name_front {
   std::size_t length = 0;
   std::uint64_t letters = 0;
   constexpr explicit name_front(std::string_view text) noexcept {
      for (; length < text.size(); ++length) {
         const std::uint64_t letter = name_table.lowered[static_cast<unsigned char>(text[length])];
         if (letter == 0) break;
         letters = letters << 8 | letter;
      }
   }
};

/// `[A-Za-z][A-Za-z0-9_]*`: the names of both languages (language reference of both, "API names").
[[nodiscard]] constexpr bool is_identifier(std::string_view text) noexcept {
   return !text.empty() && is_letter(text.front()) && name_front(text).length == text.size();
}

/// The letters of a word of at most eight in one number.
[[nodiscard]] constexpr std::uint64_t letters_of(std::string_view word) noexcept { return name_front(word).letters; }

/// Whether a name without dots, in any case, is read as something else than a name where a name has to stand. No object
/// of Zuora's and no field is called so; `Order`, which is one, is none of them.
[[nodiscard]] constexpr bool is_reserved(const name_front& name) noexcept {
   if (name.length > 8) return false;
   switch (name.letters) {
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
   const name_front name(text);
   return name.length != 0 && name.length == text.size() && is_letter(text.front()) && !is_reserved(name);
}

/// Whether a text is `Field` or `Join.Field`, what both languages know at most (data-source pages; one dot is all there
/// is); `dot` is where the dot stands, or 0.
[[nodiscard]] constexpr bool read_field_name(std::string_view text, std::uint32_t& dot) noexcept {
   const name_front first(text);
   if (first.length == 0 || !is_letter(text.front()) || is_reserved(first)) return false;
   dot = 0;
   if (first.length == text.size()) return true;
   dot = static_cast<std::uint32_t>(first.length);
   return text[first.length] == '.' && is_identifier(text.substr(first.length + 1));
}

} // namespace zoql::building
