// The floor: reading every byte once, and looking for one byte as fast as the machine can.
#include "measure.hpp"

#include <cstring>

namespace zoql::bench {
namespace {

void baseline_bytes(benchmark::State& state) {
   measure(state, mixed_statements(), heap::none, [](const text& one) {
      unsigned sum = 0;
      for (const char byte : one.words) sum += static_cast<unsigned char>(byte);
      return sum != 0;
   });
}
BENCHMARK(baseline_bytes)->Unit(benchmark::kMillisecond);

void baseline_memchr(benchmark::State& state) {
   measure(state, mixed_statements(), heap::none,
           [](const text& one) { return std::memchr(one.words.data(), '\0', one.words.size()) == nullptr; });
}
BENCHMARK(baseline_memchr)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace zoql::bench
