// Contestant: SQLite. A database without tables lets it read the whole statement into its tree and then stop, so what
// is measured is its tokenizer and its parser and not its code generator.
#include "measure.hpp"

#include <sqlite3.h>

#include <string_view>

namespace zoql::bench {
namespace {

void contestant_sqlite(benchmark::State& state) {
   sqlite3* database = nullptr;
   verify(sqlite3_open(":memory:", &database) == SQLITE_OK, "a database in memory");
   measure(state, mixed_statements(), heap::free, [&](const text& one) {
      sqlite3_stmt* statement = nullptr;
      sqlite3_prepare_v2(database, one.words.c_str(), static_cast<int>(one.words.size()) + 1, &statement, nullptr);
      const std::string_view answer = sqlite3_errmsg(database);
      sqlite3_finalize(statement);
      return answer.starts_with("no such table: ");
   });
   sqlite3_close(database);
}
BENCHMARK(contestant_sqlite)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace zoql::bench
