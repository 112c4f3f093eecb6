// Where the keywords and the blanks of a statement stand, so that laws can rewrite them.
#pragma once

#include <zoql/dialect.hpp>

#include <string>
#include <string_view>

namespace zoql::tests {

/// The statement with its keywords in upper case, and nothing else changed.
[[nodiscard]] std::string upper_case_keywords(std::string_view statement, dialect language);

/// The statement with every run of blanks between its words written twice.
[[nodiscard]] std::string double_blanks(std::string_view statement, dialect language);

} // namespace zoql::tests
