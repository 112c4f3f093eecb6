// Writes the table of rules into README.md, between its two markers, from what the rules say of themselves.
#include <zoql/aqua/check.hpp>
#include <zoql/check.hpp>

#include <fmt/format.h>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace {

constexpr std::string_view begin_marker = "<!-- rules: written by `meson compile -C build regenerate` -->\n";
constexpr std::string_view end_marker = "<!-- end of rules -->\n";

/// A bar would end the cell.
std::string cell(std::string_view text) {
   std::string escaped;
   for (const char byte : text) {
      if (byte == '|') escaped += '\\';
      escaped += byte;
   }
   return escaped;
}

/// When a rule that is not always on is.
std::string when(const zoql::about& rule) {
   if (rule.only_by == zoql::channel::unknown) return rule.on_request ? " (off)" : "";
   return fmt::format(" ({}channel `{}`)", rule.on_request ? "off; on for " : "", facts_of(rule.only_by).name);
}

std::string level_in(const zoql::about& rule, zoql::dialect language) {
   if (!covers(rule.dialects, language)) return "–";
   const std::string_view lesser = rule.lesser.is_of(language) ? name_of(rule.lesser.level) : "";
   return std::string(name_of(rule.level.in(language))) + (lesser.empty() ? "" : " or ") + std::string(lesser) +
          when(rule);
}

/// A rule about requests is of no dialect.
std::string level_of_request(const zoql::about& rule) {
   const std::string lesser = rule.lesser.where.empty() ? "" : fmt::format(" or {}", name_of(rule.lesser.level));
   return std::string(name_of(rule.level.zoql)) + lesser + (rule.on_request ? " (off)" : "");
}

std::string table() {
   std::string text = "A rule of two severities has findings that are less certain than its others; `zoql explain "
                      "RULE` says which.\n\n";
   text += "| rule | what it reports | ZOQL | Export ZOQL |\n|---|---|---|---|\n";
   for (const zoql::about* rule : zoql::rule_abouts) {
      text += fmt::format("| `{}` | {} | {} | {} |\n", rule->name, cell(rule->summary),
                          level_in(*rule, zoql::dialect::zoql), level_in(*rule, zoql::dialect::zoqlexport));
   }
   text += "\n| rule about AQuA requests | what it reports | severity |\n|---|---|---|\n";
   for (const zoql::about* rule : zoql::aqua::rule_abouts) {
      text += fmt::format("| `{}` | {} | {} |\n", rule->name, cell(rule->summary), level_of_request(*rule));
   }
   return text;
}

std::string read(const char* path) {
   std::ifstream file(path, std::ios::binary);
   return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

int main(int count, char** arguments) {
   const bool check_only = count == 3 && std::string_view(arguments[2]) == "--check";
   if (count != 2 && !check_only) {
      fmt::print(stderr, "usage: readme_rules README [--check]\n");
      return 2;
   }
   const std::string readme = read(arguments[1]);
   const std::size_t begin = readme.find(begin_marker);
   const std::size_t end = readme.find(end_marker);
   if (begin == std::string::npos || end == std::string::npos || end < begin) {
      fmt::print(stderr, "{} lacks the markers of the table of rules\n", arguments[1]);
      return 2;
   }
   const std::size_t table_begin = begin + begin_marker.size();
   const std::string fresh = readme.substr(0, table_begin) + table() + readme.substr(end);
   if (fresh == readme) return 0;
   if (check_only) {
      fmt::print(stderr, "the table of rules in {} is stale; run: meson compile -C build regenerate\n", arguments[1]);
      return 1;
   }
   std::ofstream file(arguments[1], std::ios::binary);
   file << fresh;
   file.close();
   return file ? 0 : 2;
}
