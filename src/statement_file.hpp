// A `.zoql` file: statements ended by `;`, and comments of the file before them.
#pragma once

#include <zoql/dialect.hpp>
#include <zoql/source.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace zoql::tool {

/// A statement of a file: its bytes with its `;`, and the comment lines before it.
struct file_statement {
   span where;
   std::vector<span> comments;
   /// What `-- dialect: …` above it says.
   std::optional<dialect> language;
};

struct statement_file {
   std::vector<file_statement> statements;
   /// Comments that no statement follows.
   std::vector<span> last_comments;
   /// `-- dialect:` lines that name no dialect.
   std::vector<span> unknown_dialects;
};

/// Splits a text. A `;` inside a string or a comment ends no statement; a string that is never closed ends with its
/// line where a later line has a `;`, so that one forgotten quote does not swallow the file. `known` is the dialect
/// whose escapes hold where the file says nothing.
[[nodiscard]] statement_file split_statements(std::string_view text, std::optional<dialect> known);

} // namespace zoql::tool
