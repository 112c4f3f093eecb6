// Writes standard output and ends the process where that is impossible.
#include "standard_output.hpp"

#include "exit_code.hpp"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <unistd.h>

namespace zoql::tool {

namespace {

[[noreturn]] void give_up() {
   if (errno == EPIPE) std::_Exit(clean);
   std::fprintf(stderr, "zoql: cannot write standard output: %s\n", std::strerror(errno));
   std::_Exit(could_not_run);
}

bool is_set(const char* variable) {
   const char* const value = std::getenv(variable);
   return value != nullptr && *value != '\0';
}

} // namespace

void write_standard_output(std::string_view text) {
   if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size()) give_up();
}

void flush_standard_output() {
   if (std::fflush(stdout) != 0) give_up();
}

bool standard_output_has_colour() {
   if (is_set("NO_COLOR")) return false;
   return is_set("FORCE_COLOR") || isatty(STDOUT_FILENO) == 1;
}

} // namespace zoql::tool
