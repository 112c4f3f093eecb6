// Tree to text.
#include "measure.hpp"

#include <zoql/parse.hpp>
#include <zoql/print.hpp>

namespace zoql::bench {
namespace {

void print_mixed(benchmark::State& state) {
   parser parser;
   measure(state, mixed_statements(), heap::free, [&](const text& one) {
      const std::string printed = print(parser.parse(one.words, one.language));
      return printed.size() == one.words.size();
   });
}
BENCHMARK(print_mixed)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace zoql::bench
