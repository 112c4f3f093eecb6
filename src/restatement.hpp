// What `zoql normalise` and `zoql port` share: the statements of files, each written anew, or not at all.
#pragma once

#include "settings_options.hpp"

#include <zoql/ast.hpp>
#include <zoql/check.hpp>
#include <zoql/dialect.hpp>
#include <zoql/source.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zoql::tool {

/// Why a statement cannot be written anew, and where in it.
struct restate_problem {
   span where;
   std::string words;
};

/// A statement written anew: statements, and a remark on them for a comment; or the problems.
struct restated {
   std::vector<std::string> statements;
   std::string remark;
   std::vector<restate_problem> problems;
};

struct restate_options {
   std::vector<std::string> paths;
   settings_arguments settings;
   /// What `-- dialect:` lines say of the new statements; without it they stay.
   std::optional<dialect> new_language;
};

/// Writes a statement anew; the rules are those that hold for its file.
using statement_restater = std::function<restated(const ast::statement&, const check_options& rules)>;

/// Writes the statements of files and folders to standard output, with their comments and ended by `;`. Where one
/// cannot be written nothing is: the problems of all go to standard error. Comes back with an exit code.
[[nodiscard]] int restate(const restate_options& options, const statement_restater& rewrite);

} // namespace zoql::tool
