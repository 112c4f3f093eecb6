// Contestant: PostgreSQL's own parser (libpg_query 15, as Debian has it), text to its tree.
#include "measure.hpp"

#include <pg_query.h>

// The parser alone, without the tree written as JSON, is in the library and in no public header.
extern "C" {
struct MemoryContextData;
typedef struct {
   void* tree;
   char* stderr_buffer;
   PgQueryError* error;
} PgQueryInternalParsetreeAndError;
PgQueryInternalParsetreeAndError pg_query_raw_parse(const char* input);
MemoryContextData* pg_query_enter_memory_context(void);
void pg_query_exit_memory_context(MemoryContextData* context);
}

namespace zoql::bench {
namespace {

void contestant_libpg_query(benchmark::State& state) {
   measure(state, mixed_statements(), heap::free, [](const text& one) {
      MemoryContextData* const context = pg_query_enter_memory_context();
      const PgQueryInternalParsetreeAndError result = pg_query_raw_parse(one.words.c_str());
      const bool taken = result.error == nullptr && result.tree != nullptr;
      pg_query_exit_memory_context(context);
      return taken;
   });
}
BENCHMARK(contestant_libpg_query)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace zoql::bench
