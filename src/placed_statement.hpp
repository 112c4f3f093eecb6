// The statements of a `.zoql` file or a request body, parsed, each with where its bytes stand in the file.
#pragma once

#include "request_body.hpp"

#include <zoql/ast.hpp>
#include <zoql/columns/result_column.hpp>
#include <zoql/source.hpp>

#include <deque>
#include <optional>
#include <string>
#include <variant>

namespace zoql::tool {

/// It stays where it is made: its tree views its text.
class placed_statement {
public:
   /// A statement that stands in a `.zoql` file.
   placed_statement(std::string_view text, std::uint32_t begin, dialect language);
   /// A statement inside the JSON of a request body.
   placed_statement(body_statement statement, dialect language);
   placed_statement(const placed_statement&) = delete;
   placed_statement& operator=(const placed_statement&) = delete;

   [[nodiscard]] const ast::statement& tree() const noexcept { return tree_; }
   /// The column of deleted records that its query asks for.
   [[nodiscard]] deleted_marker deleted() const;
   /// What is set, with what a body says better of its statement.
   [[nodiscard]] check_options under(const check_options& rules) const;
   /// Where a span of the statement stands in the file.
   [[nodiscard]] span in_file(span where) const;

private:
   std::variant<std::uint32_t, body_statement> place_;
   ast::statement tree_;
};

struct placed_statements {
   std::deque<placed_statement> statements;
   /// What a request body says of the headings of its results.
   std::optional<bool> use_query_labels;
   /// Why the file, or parts of it, could not be read, with their places; none when it could.
   std::vector<std::string> problems;
   /// It is a JSON file, but no request body.
   bool is_other_json = false;
};

/// Reads a file; `known` is the dialect of statements that do not say theirs, without which it is guessed. A statement
/// that neither dialect takes is left out.
[[nodiscard]] placed_statements place_statements(const source& file, std::optional<dialect> known);

} // namespace zoql::tool
