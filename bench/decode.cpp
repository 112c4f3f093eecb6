// What literals say, and values written as literals, in the escapes of both dialects.
#include "measure.hpp"

#include <zoql/string_text.hpp>

#include <string>

namespace zoql::bench {
namespace {

/// Values with and without bytes that need an escape.
std::vector<text> literals() {
   std::vector<text> made;
   for (const dialect language : {dialect::zoql, dialect::zoqlexport}) {
      for (const char* value :
           {"2c92c0f94c510a0a014c569ba5f02d1a", "Active", "O'Neill & Sons", "\\\\server\\share", ""})
         made.push_back({encode(value, language), language});
   }
   return made;
}

void decode_literals(benchmark::State& state) {
   std::string value;
   measure(state, literals(), heap::free, [&](const text& one) {
      value = decode(one.words, one.language);
      return value.size() + 2 <= one.words.size();
   });
}
BENCHMARK(decode_literals);

void encode_literals(benchmark::State& state) {
   measure(state, literals(), heap::free, [](const text& one) { return encode(one.words, one.language).size() >= 2; });
}
BENCHMARK(encode_literals);

} // namespace
} // namespace zoql::bench
