// What is known of an error, found by its message and its code, and how it is told.
#pragma once

#include <zoql/aqua/find_errors.hpp>
#include <zoql/aqua/reply_errors.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace zoql::tool {

/// One error of a reply with the row of the table that says most about it; nullptr where nothing is known.
struct explained_error {
   aqua::job_error error;
   const aqua::known_error* known = nullptr;
   /// What stands in the holes of the sentence.
   std::vector<std::string> holes;
   /// Whether the message or the code says that the same request may succeed later.
   bool retry = false;
};

[[nodiscard]] explained_error explain(aqua::job_error error);

/// What is known as lines, each with `indent` in front: meaning, remedy, rule, whether to retry, and the holes.
[[nodiscard]] std::string error_lines(const aqua::known_error& known, const std::vector<std::string>& holes, bool retry,
                                      std::string_view indent);

/// All that is known of the errors in a text, a page each; empty where nothing is.
[[nodiscard]] std::string pages_of_errors(std::string_view text);

} // namespace zoql::tool
