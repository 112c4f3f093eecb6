// Statements without a mistake, as rows of tokens, from a fixed row of random numbers.
#pragma once

#include <zoql/dialect.hpp>

#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace zoql::tests {

/// What a token is for whoever spoils it.
enum class part {
   keyword,
   junction, ///< `and`, `or`
   name,
   object,
   function,
   sign, ///< `=`, `<=` …
   word, ///< `like`, `is`, `not`, `null`, `true`, `asc`, `as`, `distinct`
   text, ///< a value in quotes
   number,
   comma,
   open,
   close,
   star,
   label, ///< an alias
};

struct token {
   std::string text;
   zoql::tests::part part;
   /// Whether a space stands before it.
   bool spaced = true;
};

struct correct_statement {
   dialect language;
   std::vector<token> tokens;
};

/// The statement as it is sent.
[[nodiscard]] std::string text_of(const std::vector<token>& tokens);

/// So many statements of a dialect, in which nothing is found with the built-in catalogue.
[[nodiscard]] std::vector<correct_statement> correct_statements(dialect language, std::size_t count, unsigned seed);

} // namespace zoql::tests
