// What the tool's exit codes mean.
#pragma once

namespace zoql::tool {

enum exit_code : int {
   clean = 0,
   /// At least one finding of severity error, or `--check` would change something.
   findings = 1,
   /// Bad flag, unreadable or unmatched path, a write that failed.
   could_not_run = 2,
   /// `response`: the job goes on.
   still_running = 3,
   /// `response`: the reply does not say how far the job is, or contradicts itself.
   outcome_unknown = 4,
};

} // namespace zoql::tool
