// What the tool does with a file: a text of many statements cut, parsed, checked, and comments heard.
#include "measure.hpp"

#include "lint.hpp"

#include <string>

namespace zoql::bench {
namespace {

void lint_file(benchmark::State& state) {
   std::string file;
   for (const text& one : mixed_statements())
      file.append("-- dialect: ").append(capabilities_of(one.language).name).append("\n" + one.words + ";\n");
   const auto lint = [&] {
      tool::file_report report(tool::input{"mixed.zoql", file});
      tool::lint(report, {});
      return report.statements == mixed_statements().size() && report.findings.empty();
   };
   verify(lint(), "lint");
   for (auto _ : state) benchmark::DoNotOptimize(lint());
   state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(file.size()));
}
BENCHMARK(lint_file)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace zoql::bench
