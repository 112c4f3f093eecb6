// Text to tree with a warm parser, on the mix and on each of its kinds, and what the grammar alone costs.
#include "measure.hpp"
#include "recogniser.hpp"

#include <zoql/parse.hpp>

namespace zoql::bench {
namespace {

bool is_whole(const ast::statement& tree) {
   return tree.root != ast::none && !tree.present.meets(ast::kinds(ast::kind::missing, ast::kind::skipped));
}

void recognise_mixed(benchmark::State& state) {
   measure(state, mixed_statements(), heap::none, [](const text& one) { return recognise(one.words, one.language); });
}
BENCHMARK(recognise_mixed)->Unit(benchmark::kMillisecond);

void parse_statements(benchmark::State& state, const std::vector<text>& statements) {
   parser parser;
   measure(state, statements, heap::none,
           [&](const text& one) { return is_whole(parser.parse(one.words, one.language)); });
}

void parse_mixed(benchmark::State& state) { parse_statements(state, mixed_statements()); }
BENCHMARK(parse_mixed)->Unit(benchmark::kMillisecond);

void parse_kind(benchmark::State& state, mix kind) { parse_statements(state, make_statements(2'000, kind)); }
BENCHMARK_CAPTURE(parse_kind, short_ones, mix::short_ones)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(parse_kind, medium, mix::medium)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(parse_kind, wide, mix::wide)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(parse_kind, long_ones, mix::long_ones)->Unit(benchmark::kMicrosecond);

/// What a statement costs must grow as its text does: one field and no condition is about 30 bytes.
void parse_fields(benchmark::State& state) {
   parse_statements(state, {make_statement(static_cast<std::size_t>(state.range()), 1)});
}
BENCHMARK(parse_fields)->RangeMultiplier(10)->Range(1, 10'000);

void parse_conditions(benchmark::State& state) {
   parse_statements(state, {make_statement(3, static_cast<std::size_t>(state.range()))});
}
BENCHMARK(parse_conditions)->Arg(1)->Arg(2)->Arg(20)->Arg(200)->Arg(25'000);

} // namespace
} // namespace zoql::bench
