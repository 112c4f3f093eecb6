// Statements of a length that nobody writes out.
#pragma once

#include <string>
#include <string_view>

/// A statement of exactly so many conditions.
[[nodiscard]] inline std::string statement_with_conditions(std::size_t count) {
   std::string text = "select Id from Account where Id = '0'";
   for (std::size_t at = 1; at < count; ++at) text += " or Id = '" + std::to_string(at) + "'";
   return text;
}

/// A statement of exactly so many characters, each of `bytes` bytes where it can be.
[[nodiscard]] inline std::string statement_with_characters(std::size_t count, std::string_view character = "x") {
   std::string text = "select Id from Account where Name = '";
   for (std::size_t length = text.size() + 1; length < count; ++length) text += character;
   return text + "'";
}
