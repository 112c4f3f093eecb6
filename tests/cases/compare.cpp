// Reads case files, compares and rewrites them.
#include "compare.hpp"

#include <cstdio>
#include <exception>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>

namespace zoql::tests {

namespace {

std::string read(const std::string& path) {
   std::ifstream file(path, std::ios::binary);
   if (!file) throw std::runtime_error("cannot read");
   return {std::istreambuf_iterator<char>(file), {}};
}

/// Prints the first line that differs, with the lines around it.
void print_difference(const std::string& path, const std::string& has, const std::string& should) {
   std::istringstream left(has);
   std::istringstream right(should);
   std::string is;
   std::string ought;
   for (int line = 1; std::getline(left, is) && std::getline(right, ought); ++line) {
      if (is == ought) continue;
      std::printf("%s:%d:\n   the file:  %s\n   the rules: %s\n", path.c_str(), line, is.c_str(), ought.c_str());
      return;
   }
   std::printf("%s: the file and what the rules say differ in length\n", path.c_str());
}

bool is_as_drawn(const std::string& path, bool bless, const redrawer& redraw) {
   const std::string file = read(path);
   const std::string drawn = redraw(file);
   if (file == drawn) return true;
   if (!bless) {
      print_difference(path, file, drawn);
      return false;
   }
   std::ofstream(path, std::ios::binary) << drawn;
   std::printf("%s: drawn anew\n", path.c_str());
   return true;
}

} // namespace

int compare(int count, char** arguments, const redrawer& redraw) {
   bool bless = false;
   int differing = 0;
   int files = 0;
   for (int at = 1; at < count; ++at) {
      const std::string_view argument = arguments[at];
      if (argument == "--bless") {
         bless = true;
         continue;
      }
      ++files;
      try {
         differing += is_as_drawn(arguments[at], bless, redraw) ? 0 : 1;
      } catch (const std::exception& problem) {
         std::printf("%s: %s\n", arguments[at], problem.what());
         ++differing;
      }
   }
   if (differing > 0) std::printf("where the rules are right: meson compile -C build bless\n");
   return files == 0 ? 2 : differing > 0 ? 1 : 0;
}

} // namespace zoql::tests
