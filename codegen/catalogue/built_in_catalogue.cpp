// Compiles the pinned facts into the built-in catalogue; --check compares instead of writing.
#include "emit.hpp"

#include <zoql/catalogue/json.hpp>
#include <zoql/catalogue/merge.hpp>

#include <fmt/core.h>

#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

namespace {

using namespace zoql;

constexpr std::string_view mend = "meson compile -C build regenerate";

std::optional<std::string> read_file(const std::string& path) {
   std::ifstream in(path, std::ios::binary);
   if (!in) return std::nullopt;
   return std::string(std::istreambuf_iterator<char>(in), {});
}

/// Lays the files over each other in their order; nothing if one cannot be read, which it has then said.
std::optional<catalogue::draft> merged(int count, char** paths) {
   catalogue::draft all;
   for (int at = 0; at < count; ++at) {
      const std::optional<std::string> text = read_file(paths[at]);
      if (!text) {
         fmt::print(stderr, "{}: cannot be read\n", paths[at]);
         return std::nullopt;
      }
      const source named(paths[at], *text);
      catalogue::result<catalogue::draft> read = catalogue::read_json(named);
      if (!read) {
         fmt::print(stderr, "{}\n", to_string(read.problem()));
         return std::nullopt;
      }
      merge(all, std::move(*read));
   }
   return all;
}

int check(const std::string& path, const std::string& wanted) {
   if (read_file(path) == wanted) return 0;
   fmt::print(stderr, "{}: differs from what its facts give; to mend it: {}\n", path, mend);
   return 1;
}

int write(const std::string& path, const std::string& text) {
   std::ofstream out(path, std::ios::binary);
   if (out << text && out.flush()) return 0;
   fmt::print(stderr, "{}: cannot be written\n", path);
   return 2;
}

} // namespace

int main(int count, char** words) {
   const bool checking = count > 1 && std::string_view(words[count - 1]) == "--check";
   if (checking) --count;
   if (count < 3) {
      fmt::print(stderr, "usage: built_in_catalogue HEADER FACTS... [--check]\n");
      return 2;
   }
   const std::optional<catalogue::draft> all = merged(count - 2, words + 2);
   if (!all) return 2;
   const std::string header = codegen::emit_catalogue(catalogue::packer().pack(*all), *all);
   return checking ? check(words[1], header) : write(words[1], header);
}
