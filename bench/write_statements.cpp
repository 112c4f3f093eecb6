// Prints the statements that are measured, one JSON object a line, for contestants in other languages.
#include "statements.hpp"

#include <cstdio>

int main() {
   for (const zoql::bench::text& one : zoql::bench::make_statements(20'000)) {
      std::printf("{\"language\": \"%s\", \"query\": \"", one.language == zoql::dialect::zoql ? "zoql" : "zoqlexport");
      for (const char byte : one.words) {
         if (byte == '"' || byte == '\\') std::putchar('\\');
         std::putchar(byte);
      }
      std::puts("\"}");
   }
}
