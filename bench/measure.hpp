// How every stage and contestant is measured: the same statements one by one, each verified once before.
#pragma once

#include "allocations.hpp"
#include "statements.hpp"
#include "verify.hpp"

#include <benchmark/benchmark.h>

#include <cstdint>
#include <vector>

namespace zoql::bench {

/// The statements all are measured on.
[[nodiscard]] inline const std::vector<text>& mixed_statements() {
   static const std::vector<text> statements = make_statements(20'000);
   return statements;
}

/// What one round may take from the heap.
enum class heap { free, none };

/// Measures rounds of `stage` over the statements. `stage` says whether it did what it has to; that is asked in a first
/// round, and where `memory` is `none`, a second round must not take anything from the heap.
template<typename Stage>
void measure(benchmark::State& state, const std::vector<text>& statements, heap memory, Stage stage) {
   for (const text& one : statements) verify(stage(one), "the stage", one.words);
   const std::size_t before = allocations();
   for (const text& one : statements) benchmark::DoNotOptimize(stage(one));
   if (memory == heap::none) verify(allocations() == before, "no allocation");
   for (auto _ : state) {
      for (const text& one : statements) benchmark::DoNotOptimize(stage(one));
   }
   state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(count_bytes(statements)));
   state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(statements.size()));
}

} // namespace zoql::bench
