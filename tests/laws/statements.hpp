// The statements the laws hold over: the corpus, and sentences derived from `zoql.ebnf`.
#pragma once

#include <zoql/check.hpp>
#include <zoql/dialect.hpp>

#include <string>
#include <vector>

namespace zoql::tests {

struct example {
   std::string text;
   dialect language;
   /// What the section of the corpus sets; the rest is as by itself.
   check_options options;
};

/// Every statement of `tests/cases` in each dialect of its section.
[[nodiscard]] const std::vector<example>& corpus();

/// The corpus, and what the productions derive of both languages and of what is refused.
[[nodiscard]] const std::vector<example>& statements();

} // namespace zoql::tests
