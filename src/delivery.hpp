// What a run has to say: reports and problems go to the results as they come, and end in an exit code.
#pragma once

#include "results.hpp"
#include "threshold.hpp"

#include <string>

namespace zoql::tool {

class delivery {
public:
   /// Begins the results.
   explicit delivery(const results_options& options);

   /// A file that was checked as far as it could be. What reaches the threshold makes the exit code `findings`.
   void add(const file_report& report, threshold fail_on);

   /// What could not be read or written, which standard error says at once.
   void problem(const std::string& path, const std::string& words);

   /// Ends the results; a file of them that cannot be written is a problem too.
   void end();

   [[nodiscard]] bool failed() const noexcept { return failed_; }
   [[nodiscard]] int exit_code() const noexcept;

private:
   void say(const std::string& path, const std::string& words);

   results results_;
   totals sum_;
   bool reaches_threshold_ = false;
   bool failed_ = false;
};

} // namespace zoql::tool
