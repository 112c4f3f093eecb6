// Random numbers that are the same on every machine, and what laws are tried with.
#pragma once

#include <cstdint>
#include <string_view>

namespace zoql::test {

/// SplitMix64.
class random {
public:
   explicit random(std::uint64_t seed) : state_(seed) {}

   std::uint64_t next() noexcept {
      std::uint64_t mixed = state_ += 0x9E37'79B9'7F4A'7C15;
      mixed = (mixed ^ (mixed >> 30)) * 0xBF58'476D'1CE4'E5B9;
      mixed = (mixed ^ (mixed >> 27)) * 0x94D0'49BB'1331'11EB;
      return mixed ^ (mixed >> 31);
   }
   /// Less than `end`.
   std::uint32_t below(std::uint32_t end) noexcept { return static_cast<std::uint32_t>((next() >> 32) * end >> 32); }
   bool coin() noexcept { return (next() >> 63) != 0; }

   template<typename Range>
   const auto& one_of(const Range& all) noexcept {
      return all[below(static_cast<std::uint32_t>(std::size(all)))];
   }

private:
   std::uint64_t state_;
};

} // namespace zoql::test
