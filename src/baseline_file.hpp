// The baseline of a run: read from its file before, reported or written after.
#pragma once

#include "baseline.hpp"

#include <optional>
#include <string>

namespace zoql::tool {

/// `--baseline FILE` spares what the file knows; `--write-baseline FILE` writes it anew as well: all that is found
/// where there was no file, and never more than it knew where there was one.
class baseline_file {
public:
   baseline_file(std::string path, bool is_written) : path_(std::move(path)), is_written_(is_written) {}

   /// Reads the file; says on standard error why not where that is impossible. Without a path there is nothing to do.
   [[nodiscard]] bool read();

   /// nullptr: there is none.
   [[nodiscard]] tool::baseline* baseline() noexcept { return baseline_.has_value() ? &*baseline_ : nullptr; }

   /// Says on standard error what was spared and what is stale, and writes the file if it has to. `complete`: all files
   /// were checked; else what was not found may still be there, and nothing is written. False: it could not be written.
   /// `quiet` leaves the remarks away.
   [[nodiscard]] bool finish(bool complete, bool quiet) const;

private:
   /// Why the file cannot be read; empty when it is.
   [[nodiscard]] std::string read_file();
   void say_use() const;
   [[nodiscard]] bool write(bool quiet) const;

   std::string path_;
   bool is_written_;
   std::optional<tool::baseline> baseline_;
};

} // namespace zoql::tool
