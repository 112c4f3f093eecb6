// Prints the statements that are measured: one JSON object a line, as `zoql pipe` and contestants in other languages read
// them, or with `file` as a file that `zoql lint` reads.
#include "statements.hpp"

#include <cstdio>
#include <string_view>

namespace {

void print_line(const zoql::bench::text& one) {
   std::printf("{\"type\": \"%s\", \"query\": \"", zoql::capabilities_of(one.language).name.data());
   for (const char byte : one.words) {
      if (byte == '"' || byte == '\\') std::putchar('\\');
      std::putchar(byte);
   }
   std::puts("\"}");
}

void print_for_file(const zoql::bench::text& one) {
   std::printf("-- dialect: %s\n%s;\n", zoql::capabilities_of(one.language).name.data(), one.words.c_str());
}

} // namespace

int main(int count, char** arguments) {
   const bool is_file = count > 1 && std::string_view(arguments[1]) == "file";
   for (const zoql::bench::text& one : zoql::bench::make_statements(20'000))
      is_file ? print_for_file(one) : print_line(one);
}
