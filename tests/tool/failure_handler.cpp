// However an exception leaves the tool's hands, it ends with a line on standard error and exit code 2.
#include "failure_handler.hpp"

#include "exit_code.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <cstdlib>
#include <functional>
#include <initializer_list>
#include <new>
#include <stdexcept>
#include <string>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

namespace {

struct ending {
   int status = 0;
   std::string words;
};

/// How a process ends that does this, and what it says.
ending ending_of(const std::function<int()>& action) {
   std::array<int, 2> ends{};
   REQUIRE(pipe(ends.data()) == 0);
   const pid_t child = fork();
   REQUIRE(child >= 0);
   if (child == 0) {
      dup2(ends[1], STDERR_FILENO);
      zoql::tool::install_failure_handlers();
      // As `main` does it; Catch's own handlers would come first.
      try {
         _exit(action());
      } catch (...) {
         _exit(zoql::tool::report_caught());
      }
   }
   close(ends[1]);
   ending found;
   std::array<char, 512> block{};
   for (ssize_t count = 0; (count = read(ends[0], block.data(), block.size())) > 0;)
      found.words.append(block.data(), static_cast<std::size_t>(count));
   close(ends[0]);
   waitpid(child, &found.status, 0);
   return found;
}

int fail() { throw std::runtime_error("no such thing: \x1b[31m"); }

int fail_in_thread() {
   std::thread([] { fail(); }).join();
   return 0;
}

int fail_without_leave() noexcept { return fail(); }

} // namespace

TEST_CASE("an exception that nobody expects is said, with a request to report it") {
   for (int (*const action)() : std::initializer_list<int (*)()>{fail, fail_in_thread, fail_without_leave}) {
      const ending found = ending_of(action);
      CHECK(WIFEXITED(found.status));
      CHECK(WEXITSTATUS(found.status) == zoql::tool::could_not_run);
      CHECK(found.words == "zoql: this is a fault of zoql itself: no such thing: \\x1b[31m\n"
                           "zoql: please report it, with the command and its files: "
                           "https://github.com/zoql/zoql/issues\n");
   }
   CHECK(ending_of([]() -> int { throw 5; }).words.find("please report it") != std::string::npos);
}

TEST_CASE("that memory is short is no fault") {
   const ending found = ending_of([]() -> int { throw std::bad_alloc(); });
   CHECK(WEXITSTATUS(found.status) == zoql::tool::could_not_run);
   CHECK(found.words == "zoql: not enough memory\n");
}
