// Buffers standard output and remembers what went wrong with it.
#include "standard_output.hpp"

#include "exit_code.hpp"
#include "standard_error.hpp"
#include "write_all.hpp"

#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <string>

#include <unistd.h>

namespace zoql::tool {

namespace {

/// The one standard output there is.
struct output_state {
   std::string buffer;
   /// The `errno` of the first write that failed; 0: none did. Threads that read may ask while another writes.
   std::atomic<int> failure = 0;
};

output_state& state() {
   static output_state held;
   return held;
}

constexpr std::size_t buffer_bytes = std::size_t{64} << 10;

bool is_terminal() {
   static const bool is_one = isatty(STDOUT_FILENO) == 1;
   return is_one;
}

bool is_set(const char* variable) {
   const char* const value = std::getenv(variable);
   return value != nullptr && *value != '\0';
}

} // namespace

void write_standard_output(std::string_view text) {
   output_state& out = state();
   if (out.failure != 0) return;
   out.buffer += text;
   if (out.buffer.size() >= buffer_bytes || is_terminal()) flush_standard_output();
}

void write_file_to_standard_output(std::string_view text) {
   write_standard_output(is_terminal() ? visible_lines(text) : std::string(text));
}

void flush_standard_output() {
   output_state& out = state();
   if (out.failure == 0 && !write_all(STDOUT_FILENO, out.buffer)) out.failure = errno;
   out.buffer.clear();
}

void drop_standard_output() noexcept { state().buffer.clear(); }

bool standard_output_is_lost() noexcept { return state().failure != 0; }

int finish_standard_output(int status) {
   flush_standard_output();
   const int failure = state().failure;
   if (failure == 0 || failure == EPIPE) return status;
   say("cannot write standard output: {}", std::strerror(failure));
   return could_not_run;
}

bool standard_output_has_colour() {
   if (is_set("NO_COLOR")) return false;
   return is_set("FORCE_COLOR") || is_terminal();
}

} // namespace zoql::tool
