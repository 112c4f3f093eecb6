// Statements too long to be written out: the bad ones of the rules on length.
#pragma once

#include <zoql/dialect.hpp>

#include <string>
#include <string_view>

[[nodiscard]] inline bool is_long(std::string_view rule) {
   return rule == "statement-too-long" || rule == "too-many-conditions";
}

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

[[nodiscard]] inline std::string long_statement(std::string_view rule, zoql::dialect language) {
   const zoql::capabilities& has = zoql::capabilities_of(language);
   if (rule == "too-many-conditions") return statement_with_conditions(has.condition_limit + 1);
   return statement_with_characters(has.text_limit + 1);
}
