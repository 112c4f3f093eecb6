// In which dialect each statement of a file or of a request body is read.
#pragma once

#include "request_body.hpp"
#include "statement_file.hpp"

#include <zoql/guess_dialect.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zoql::tool {

/// In which dialect a statement is read.
struct statement_reading {
   dialect language = dialect::zoql;
   /// Nobody says it.
   bool is_guessed = false;
   /// It is guessed, and neither dialect takes the statement: what to tell the user.
   std::string problem;
};

/// Those of the statements of a file, in their order. `set` is what the command line or the settings say, `usual` what
/// holds where nothing tells.
[[nodiscard]] std::vector<statement_reading> read_dialects(std::string_view text,
                                                           const std::vector<file_statement>& statements,
                                                           std::optional<dialect> set, dialect usual = dialect::zoql);

/// That of a query in a request body, whose `type` says it.
[[nodiscard]] statement_reading read_dialect_of(const body_statement& statement, std::optional<dialect> set);

/// Who says the dialect of a query in a request body. The files that AQuA writes are exports most of the time.
[[nodiscard]] dialect_sources sources_of(const body_statement& statement, std::optional<dialect> set);

} // namespace zoql::tool
