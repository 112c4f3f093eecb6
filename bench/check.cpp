// Text to verdict: a warm parser and every rule that speaks of a statement, with nothing to find and with one finding.
#include "measure.hpp"

#include <zoql/catalogue/built_in.gen.hpp>
#include <zoql/check.hpp>
#include <zoql/parse.hpp>

namespace zoql::bench {
namespace {

void check_statements(benchmark::State& state, const std::vector<text>& statements, std::size_t expected, heap memory,
                      const check_options& options = {}) {
   parser parser;
   std::vector<diagnostic> findings;
   measure(state, statements, memory, [&](const text& one) {
      findings.clear();
      check(parser.parse(one.words, one.language), findings, options);
      return findings.size() == expected;
   });
}

void check_clean(benchmark::State& state) { check_statements(state, mixed_statements(), 0, heap::none); }
BENCHMARK(check_clean)->Unit(benchmark::kMillisecond);

/// Names are looked up too, as the tool does.
void check_names(benchmark::State& state) {
   check_options options;
   options.catalogue = catalogue::built_in;
   check_statements(state, mixed_statements(), 0, heap::none, options);
}
BENCHMARK(check_names)->Unit(benchmark::kMillisecond);

void check_one_mistake(benchmark::State& state) {
   static const std::vector<text> mistakes = make_mistakes(20'000);
   check_statements(state, mistakes, 1, heap::free);
}
BENCHMARK(check_one_mistake)->Unit(benchmark::kMillisecond);

void check_fields(benchmark::State& state) {
   check_statements(state, {make_statement(static_cast<std::size_t>(state.range()), 1)}, 0, heap::free);
}
BENCHMARK(check_fields)->RangeMultiplier(10)->Range(1, 100);

void check_conditions(benchmark::State& state) {
   check_statements(state, {make_statement(3, static_cast<std::size_t>(state.range()))}, 0, heap::free);
}
BENCHMARK(check_conditions)->Arg(1)->Arg(2)->Arg(20)->Arg(200);

} // namespace
} // namespace zoql::bench
