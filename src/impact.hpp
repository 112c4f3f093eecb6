// What breaks when one catalogue takes the place of another: findings that statements have under the newer one only.
#pragma once

#include "results_options.hpp"
#include "settings_options.hpp"

#include <string>
#include <vector>

namespace zoql::tool {

struct impact_options {
   /// Snapshots; each is laid over the built-in catalogue, and the overlays of the settings over it.
   std::string before;
   std::string after;
   /// Files and folders of statements.
   std::vector<std::string> paths;
   settings_arguments settings;
   results_options results;
};

/// Lints the statements under both catalogues and reports what only the newer one makes of them. Returns the exit code
/// that `lint` would have.
[[nodiscard]] int report_impact(const impact_options& options);

} // namespace zoql::tool
