// Reads and writes the file of a baseline.
#include "baseline_file.hpp"

#include "regular_file.hpp"
#include "replace_file.hpp"
#include "standard_error.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <filesystem>
#include <system_error>
#include <utility>
#include <variant>

namespace zoql::tool {

namespace {

/// A million findings.
constexpr std::size_t most_bytes = std::size_t{256} << 20U;

std::string counted(std::size_t number) { return fmt::format("{} {}", number, number == 1 ? "finding" : "findings"); }

} // namespace

bool baseline_file::read() {
   if (path_.empty()) return true;
   const std::string problem = read_file();
   if (!problem.empty()) say_problem(path_, problem);
   return problem.empty();
}

std::string baseline_file::read_file() {
   const std::string folder = std::filesystem::path(path_).parent_path().string();
   std::error_code failure;
   if (!std::filesystem::exists(path_, failure)) {
      if (!is_written_) return "no such file; --write-baseline makes one";
      baseline_.emplace(folder, true);
      return {};
   }
   const auto text = read_regular_file(path_, most_bytes);
   if (const auto* problem = std::get_if<input_problem>(&text)) return problem->words;
   auto read = baseline::from_json(std::get<std::string>(text), folder);
   if (auto* const problem = std::get_if<std::string>(&read)) return std::move(*problem);
   baseline_ = std::get<tool::baseline>(std::move(read));
   return {};
}

bool baseline_file::finish(bool complete, bool quiet) const {
   if (!baseline_.has_value()) return true;
   if (!quiet) say_use();
   if (!is_written_) return true;
   if (complete) return write(quiet);
   say_problem(path_, "not written, because not all files could be checked");
   return false;
}

void baseline_file::say_use() const {
   if (const std::size_t used = baseline_->used(); used > 0) say("{}: {} left out", path_, counted(used));
   const std::size_t stale = baseline_->stale();
   if (stale == 0) return;
   say("{}: {} in it {} stale{}", path_, counted(stale), stale == 1 ? "is" : "are",
       is_written_ ? "" : "; --write-baseline removes what is stale");
}

bool baseline_file::write(bool quiet) const {
   const tool::baseline renewed = baseline_->renewed();
   const std::string problem = replace_file(path_, renewed.to_json());
   if (!problem.empty()) {
      say("{}: cannot be written: {}", path_, problem);
   } else if (!quiet) {
      say("{}: written, with {}", path_, counted(renewed.size()));
   }
   return problem.empty();
}

} // namespace zoql::tool
