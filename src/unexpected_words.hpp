// "Did you mean", for a command line with words that no command and no option is.
#pragma once

#include <string>

namespace CLI {
class App;
}

namespace zoql::tool {

/// A line for each word that was not expected and is near one that would have been; `app` has failed to parse it.
[[nodiscard]] std::string suggest_for_unexpected(const CLI::App& app);

} // namespace zoql::tool
