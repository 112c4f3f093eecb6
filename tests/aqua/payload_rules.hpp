// What the rules about requests and the reading of replies promise, beside the drawn corpus.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zoql::tests {

/// What is wrong with the rules' words, names and examples, in sentences: the bad body of a rule fires it, the good one
/// fires nothing, a safe fix removes its finding and adds none, and every rule fires in `corpus`.
[[nodiscard]] std::vector<std::string> broken_promises(std::string_view corpus);

/// The findings of severity error in the published requests of a folder that are not known for what they are.
[[nodiscard]] std::vector<std::string> false_errors(const std::string& folder);

/// The published replies of a folder that come to something else than is known of them.
[[nodiscard]] std::vector<std::string> false_outcomes(const std::string& folder);

/// The error codes of the published WSDLs of a folder that the table of errors does not have.
[[nodiscard]] std::vector<std::string> unknown_soap_codes(const std::string& folder);

} // namespace zoql::tests
