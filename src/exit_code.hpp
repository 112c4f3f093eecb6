// What the tool's exit codes mean.
#pragma once

namespace zoql::tool {

enum exit_code : int {
   clean = 0,
   /// At least one finding of severity error, or `--check` would change something.
   findings = 1,
   /// Bad flag, unreadable or unmatched path, a write that failed.
   could_not_run = 2,
};

} // namespace zoql::tool
