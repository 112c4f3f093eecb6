// Runs all stages and contestants that were compiled in; `bench/report` says which are absent.
#include <benchmark/benchmark.h>

BENCHMARK_MAIN();
