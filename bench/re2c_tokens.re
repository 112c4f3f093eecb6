// Contestant: the tokens alone, without any tree, by a scanner that re2c makes.
#include "measure.hpp"

namespace zoql::bench {
namespace {

/// The number of tokens; 0 where a byte begins none. The text ends in a zero byte.
std::size_t count_tokens(const char* at) {
   std::size_t count = 0;
   for (;; ++count) {
      const char* YYMARKER = nullptr;
      /*!re2c
         re2c:define:YYCTYPE = char;
         re2c:define:YYCURSOR = at;
         re2c:yyfill:enable = 0;

         [ \t\r\n]+ { --count; continue; }
         'select' | 'from' | 'where' | 'and' | 'or' | 'not' | 'like' | 'in' | 'is' | 'between' | 'null' | 'true' | 'false' { continue; }
         'as' | 'group' | 'by' | 'having' | 'order' | 'asc' | 'desc' | 'limit' | 'distinct' { continue; }
         [a-zA-Z_] [a-zA-Z0-9_]* { continue; }
         [0-9]+ ("." [0-9]*)? { continue; }
         "'" ([^'\\\x00] | "\\" [^\x00] | "''")* "'" { continue; }
         ["] [^"\x00]* ["] { continue; }
         [,.()*;] | [=<>!]+ { continue; }
         "\x00" { return count; }
         * { return 0; }
      */
   }
}

void contestant_re2c_tokens(benchmark::State& state) {
   measure(state, mixed_statements(), heap::none, [](const text& one) { return count_tokens(one.words.c_str()) > 4; });
}
BENCHMARK(contestant_re2c_tokens)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace zoql::bench
