// Whether cost grows with the text and no faster: a byte of a long statement beside a byte of a short one.
#include "measure.hpp"

#include <zoql/check.hpp>
#include <zoql/parse.hpp>

namespace zoql::bench {
namespace {

void measure_one(benchmark::State& state, const text& one, bool checked) {
   parser parser;
   std::vector<diagnostic> findings;
   verify(parser.parse(one.words, one.language).root != ast::none, "the parser", one.words);
   for (auto _ : state) {
      const ast::statement& statement = parser.parse(one.words, one.language);
      findings.clear();
      if (checked) check(statement, findings);
      benchmark::DoNotOptimize(statement.nodes.data());
      benchmark::DoNotOptimize(findings.data());
   }
   state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(one.words.size()));
   state.counters["bytes"] = static_cast<double>(one.words.size());
}

/// One condition behind ever more fields; the longest is about a megabyte.
void linear_parse_fields(benchmark::State& state) {
   measure_one(state, make_statement(static_cast<std::size_t>(state.range()), 1), false);
}
void linear_check_fields(benchmark::State& state) {
   measure_one(state, make_statement(static_cast<std::size_t>(state.range()), 1), true);
}
BENCHMARK(linear_parse_fields)->Arg(5)->Arg(100)->Arg(1'000)->Arg(10'000)->Arg(100'000);
BENCHMARK(linear_check_fields)->Arg(5)->Arg(100)->Arg(1'000)->Arg(10'000);

/// Ever more conditions behind three fields.
void linear_parse_conditions(benchmark::State& state) {
   measure_one(state, make_statement(3, static_cast<std::size_t>(state.range())), false);
}
void linear_check_conditions(benchmark::State& state) {
   measure_one(state, make_statement(3, static_cast<std::size_t>(state.range())), true);
}
BENCHMARK(linear_parse_conditions)->Arg(1)->Arg(20)->Arg(200);
BENCHMARK(linear_check_conditions)->Arg(1)->Arg(20)->Arg(200);

} // namespace
} // namespace zoql::bench
