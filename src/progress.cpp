// Draws and wipes the line that says how far a run has come.
#include "progress.hpp"

#include "standard_error.hpp"

#include <fmt/format.h>

#include <utility>

#include <unistd.h>

namespace zoql::tool {

progress::progress(std::size_t total, writer write, std::function<clock::time_point()> now)
    : total_(total), write_(std::move(write)), now_(std::move(now)), next_(now_() + std::chrono::seconds(1)) {}

void progress::show(std::size_t done) {
   if (!write_ || now_() < next_) return;
   write_(fmt::format("\r{} of {} files", done, total_));
   visible_ = true;
   next_ = now_() + std::chrono::milliseconds(100);
}

void progress::hide() {
   if (!std::exchange(visible_, false)) return;
   write_("\r\x1b[K");
}

progress::writer terminal_writer() {
   if (isatty(STDERR_FILENO) != 1) return {};
   return write_standard_error;
}

} // namespace zoql::tool
