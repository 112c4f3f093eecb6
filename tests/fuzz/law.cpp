// Ends the program where a law does not hold.
#include "law.hpp"

#include <cstdio>
#include <cstdlib>

namespace zoql::fuzz {

namespace {

std::string_view input_tried;

void print_bytes(const char* title, std::string_view bytes) {
   std::fprintf(stderr, "%s: ", title);
   for (const char byte : bytes) {
      const bool plain = byte >= ' ' && byte <= '~' && byte != '\\';
      std::fprintf(stderr, plain ? "%c" : "\\x%02x", static_cast<unsigned char>(byte));
   }
   std::fprintf(stderr, "\n");
}

} // namespace

void remember_input(std::string_view input) noexcept { input_tried = input; }

void expect(bool holds, std::string_view law, std::string_view seen) {
   if (holds) return;
   std::fprintf(stderr, "broken: %.*s\n", static_cast<int>(law.size()), law.data());
   print_bytes("input", input_tried);
   if (!seen.empty()) print_bytes("seen", seen);
   std::abort();
}

} // namespace zoql::fuzz
