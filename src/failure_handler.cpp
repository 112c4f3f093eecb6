// Says the last words of a process; it takes no memory, since there may be none left.
#include "failure_handler.hpp"

#include "exit_code.hpp"
#include "standard_error.hpp"
#include "standard_output.hpp"

#include <csignal>
#include <exception>
#include <new>
#include <string_view>

#include <fcntl.h>
#include <unistd.h>

namespace zoql::tool {

namespace {

/// A long file is read in place; who cuts it meanwhile, or a disk that fails, takes away what is being read.
extern "C" void end_without_pages(int) {
   constexpr std::string_view words = "zoql: a file became shorter while it was read, or cannot be read to its end\n";
   [[maybe_unused]] const auto written = ::write(STDERR_FILENO, words.data(), words.size());
   ::_exit(could_not_run);
}

void say_fault(std::string_view what) noexcept {
   try {
      say("this is a fault of zoql itself: {}", what);
   } catch (...) {
      write_standard_error("zoql: this is a fault of zoql itself\n");
   }
   write_standard_error(
      "zoql: please report it, with the command and its files: https://github.com/zoql/zoql/issues\n");
}

/// Says what is being caught.
void say_caught() noexcept {
   try {
      throw;
   } catch (const std::bad_alloc&) {
      write_standard_error("zoql: not enough memory\n");
   } catch (const std::exception& what) {
      say_fault(what.what());
   } catch (...) {
      say_fault("an exception without words");
   }
}

/// For what `main` cannot catch: it left a thread, or a function that promised not to throw. Other threads still run
/// and may write: what they share with this one is left alone, and what is buffered goes nowhere.
[[noreturn]] void end_on_exception() {
   try {
      if (const std::exception_ptr caught = std::current_exception()) std::rethrow_exception(caught);
      write_standard_error("zoql: not enough memory\n"); // not even for the exception that would say so
   } catch (...) {
      say_caught();
   }
   ::_exit(could_not_run);
}

/// Before anything is made that could throw.
[[gnu::constructor(101)]] void handle_exceptions() { std::set_terminate(end_on_exception); }

/// A missing stream gets one that cannot be used either.
void open_if_closed(int descriptor, int unusable) {
   if (::fcntl(descriptor, F_GETFD) == -1) static_cast<void>(::open("/dev/null", unusable));
}

} // namespace

void install_failure_handlers() {
   open_if_closed(STDIN_FILENO, O_WRONLY);
   open_if_closed(STDOUT_FILENO, O_RDONLY);
   open_if_closed(STDERR_FILENO, O_WRONLY);
   // The write says what is wrong; a file that may not grow further is one more of its errors.
   std::signal(SIGPIPE, SIG_IGN);
   std::signal(SIGXFSZ, SIG_IGN);
   std::signal(SIGBUS, end_without_pages);
}

int report_caught() noexcept {
   drop_standard_output();
   say_caught();
   return could_not_run;
}

} // namespace zoql::tool
