// Laws of cost for texts that are no statement: logs, and places on long lines.
#include "work.hpp"

#include <zoql/aqua/find_errors.hpp>
#include <zoql/source.hpp>

#include <catch2/catch.hpp>

#include <cstddef>
#include <cstdint>
#include <string>

namespace {

using zoql::tests::work_of;

/// How much more work a byte may take where there is much more text.
constexpr double most_growth = 1.5;

} // namespace

TEST_CASE("codes are looked for in a long log in near-linear work") {
   const auto cost_of_a_byte = [](std::size_t size) {
      std::string log;
      while (log.size() < size) log += "{\"query\": \"select Id from Account\", \"errorCode\": \"90005\"}\n";
      const std::uint64_t work = work_of([&] { static_cast<void>(zoql::aqua::find_errors(log)); });
      return static_cast<double>(work) / static_cast<double>(log.size());
   };
   CHECK(cost_of_a_byte(1'000'000) <= most_growth * cost_of_a_byte(20'000));
}

TEST_CASE("a place on a long line is found without reading the line from its start") {
   const auto cost_of_a_place = [](std::size_t size) {
      std::string line;
      while (line.size() < size) line += "\xC3\xA9 and ";
      const zoql::source text("t", line);
      zoql::position place;
      const std::uint64_t work = work_of([&] {
         for (std::uint32_t at = 0; at < line.size(); at += 16) {
            place = text.at(at);
            static_cast<void>(text.offset_of(place));
         }
      });
      return static_cast<double>(work) / static_cast<double>(size);
   };
   CHECK(cost_of_a_place(1'000'000) <= most_growth * cost_of_a_place(10'000));
}
