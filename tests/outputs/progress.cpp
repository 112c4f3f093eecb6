// The line that says how far a run has come.
#include "progress.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace std::chrono_literals;

TEST_CASE("progress is silent for a second, then speaks ten times a second at most, and wipes its line") {
   std::string said;
   auto now = zoql::tool::progress::clock::time_point{};
   {
      zoql::tool::progress progress(
         9, [&](std::string_view text) { said += text; }, [&] { return now; });
      now += 999ms;
      progress.show(1);
      progress.hide();
      CHECK(said.empty());
      now += 1ms;
      progress.show(2);
      CHECK(said == "\r2 of 9 files");
      now += 99ms;
      progress.show(3);
      CHECK(said == "\r2 of 9 files");
      progress.hide();
      progress.hide();
      CHECK(said == "\r2 of 9 files\r\x1b[K");
      now += 1ms;
      progress.show(4);
   }
   CHECK(said == "\r2 of 9 files\r\x1b[K\r4 of 9 files\r\x1b[K");
}
