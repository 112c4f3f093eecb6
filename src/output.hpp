// What `lint` says, in some format: takes one file's report after another and writes them.
#pragma once

#include "lint.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace zoql::tool {

/// How many of what there was in all files.
struct totals {
   std::size_t files = 0;
   std::size_t statements = 0;
   std::size_t errors = 0;
   std::size_t warnings = 0;
   std::size_t infos = 0;
   guess_counts guessed = {};
   /// Files and folders that could not be checked, or not to their end.
   std::size_t problems = 0;

   void count(const file_report& report) {
      ++files;
      statements += report.statements;
      guessed.add(report.guessed);
      for (const diagnostic& finding : report.findings)
         ++(finding.level == severity::error ? errors : finding.level == severity::warning ? warnings : infos);
      for (const more_findings& more : report.more) {
         errors += more.errors;
         warnings += more.warnings;
         infos += more.infos;
      }
   }
};

/// Takes reports in their order and writes them.
class output {
public:
   using writer = std::function<void(std::string_view)>;

   explicit output(writer write) : write_(std::move(write)) {}
   output(const output&) = delete;
   output& operator=(const output&) = delete;
   virtual ~output() = default;

   virtual void begin() {}
   virtual void add(const file_report& report) = 0;
   /// A file or folder that could not be checked, or not to its end. Every format has to find a place for it.
   virtual void problem(std::string_view path, std::string_view words) = 0;
   virtual void end(const totals&) {}

protected:
   void write(std::string_view text) const { write_(text); }

private:
   writer write_;
};

} // namespace zoql::tool
