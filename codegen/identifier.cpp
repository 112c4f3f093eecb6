// Making identifiers out of any text.
#include "identifier.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace zoql::codegen {

namespace {

constexpr auto keywords = std::to_array<std::string_view>({
   "alignas",
   "alignof",
   "and",
   "and_eq",
   "asm",
   "auto",
   "bitand",
   "bitor",
   "bool",
   "break",
   "case",
   "catch",
   "char",
   "char16_t",
   "char32_t",
   "char8_t",
   "class",
   "co_await",
   "co_return",
   "co_yield",
   "compl",
   "concept",
   "const",
   "const_cast",
   "consteval",
   "constexpr",
   "constinit",
   "continue",
   "decltype",
   "default",
   "delete",
   "do",
   "double",
   "dynamic_cast",
   "else",
   "enum",
   "explicit",
   "export",
   "extern",
   "false",
   "float",
   "for",
   "friend",
   "goto",
   "if",
   "inline",
   "int",
   "long",
   "mutable",
   "namespace",
   "new",
   "noexcept",
   "not",
   "not_eq",
   "nullptr",
   "operator",
   "or",
   "or_eq",
   "private",
   "protected",
   "public",
   "register",
   "reinterpret_cast",
   "requires",
   "return",
   "short",
   "signed",
   "sizeof",
   "static",
   "static_assert",
   "static_cast",
   "struct",
   "switch",
   "template",
   "this",
   "thread_local",
   "throw",
   "true",
   "try",
   "typedef",
   "typeid",
   "typename",
   "union",
   "unsigned",
   "using",
   "virtual",
   "void",
   "volatile",
   "wchar_t",
   "while",
   "xor",
   "xor_eq",
   // Macros of widespread headers.
   "assert",
   "errno",
   "linux",
   "major",
   "minor",
   "stdin",
   "stdout",
   "stderr",
   "unix",
   "signal",
   "makedev",
});

bool is_upper(char letter) { return letter >= 'A' && letter <= 'Z'; }
bool is_lower(char letter) { return letter >= 'a' && letter <= 'z'; }
bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

/// Whether a new word begins at a letter: `batchId`, `URLOf`.
bool begins_word(std::string_view text, std::size_t at) {
   if (at == 0 || !is_upper(text[at])) return false;
   if (is_lower(text[at - 1]) || is_digit(text[at - 1])) return true;
   return is_upper(text[at - 1]) && at + 1 < text.size() && is_lower(text[at + 1]);
}

} // namespace

std::string identifier(std::string_view text) {
   std::string name;
   for (std::size_t at = 0; at < text.size(); ++at) {
      const char letter = text[at];
      const bool good = is_upper(letter) || is_lower(letter) || is_digit(letter);
      if (!good || begins_word(text, at)) {
         if (!name.empty() && name.back() != '_') name += '_';
      }
      if (is_upper(letter))
         name += static_cast<char>(letter - 'A' + 'a');
      else if (good)
         name += letter;
      else if (static_cast<unsigned char>(letter) >= 0x80)
         name += fmt::format("x{:02x}", static_cast<unsigned char>(letter));
   }
   while (name.ends_with('_')) name.pop_back();
   if (name.empty()) return "empty";
   if (is_digit(name.front())) name.insert(0, "value_");
   if (std::ranges::find(keywords, name) != keywords.end()) name += '_';
   return name;
}

std::string check_namespace(const std::string& name) {
   std::string_view rest = name;
   while (true) {
      const std::string_view part = rest.substr(0, rest.find("::"));
      if (identifier(part) != part) return "a namespace is written in snake_case, its parts parted by ::";
      if (part.size() == rest.size()) return {};
      rest.remove_prefix(part.size() + 2);
   }
}

} // namespace zoql::codegen
