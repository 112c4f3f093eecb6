// How a problem is printed.
#include "problems.hpp"

#include <fmt/format.h>

namespace zoql::codegen {

std::string to_string(const problem& one, const std::vector<std::string>& file_names) {
   std::string words = one.words;
   for (char& letter : words) {
      if (static_cast<unsigned char>(letter) < 0x20 || letter == 0x7F) letter = '?';
   }
   const std::string_view level = one.level == gravity::error ? "error" : "warning";
   const std::string file = one.at.file < file_names.size() ? file_names[one.at.file] : "";
   if (one.at.line == 0) return fmt::format("{}: {}: {} [{}]", file, level, words, one.name);
   return fmt::format("{}:{}:{}: {}: {} [{}]", file, one.at.line, one.at.column, level, words, one.name);
}

} // namespace zoql::codegen
