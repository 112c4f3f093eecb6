// The law of values: whatever bytes a value has, what is built says them back, or the builder refuses them and says
// why; no value changes the shape of the statement. Run: value_law [how many] [seed]
#include "../random.hpp"
#include "trees.hpp"

#include <zoql/build.hpp>
#include <zoql/built.hpp>
#include <zoql/parse.hpp>
#include <zoql/print.hpp>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

using namespace zoql;

constexpr std::string_view pieces[] = {
   "'",       "''",          "\\",           "\\'",      "\"",     "\"\"",     "%",     "_",
   "\n",      "\t",          "\0x",          " or ",     " and ",  "' or 'a'", "null",  "--",
   "/*",      ";",           "2026-08-01",   "T00:00Z",  "now",    "today",    " - 1 ", "day",
   "(",       ")",           "{x}",          "\xC3\xA9", "\xFF",   "Account",  ".",     "*",
   "select ", "order by Id", "'order by 'x", "\\' and ", "\\' x'",
};

std::string random_value(test::random& random) {
   std::string value;
   for (std::uint32_t left = random.below(5); left > 0; --left) {
      if (random.coin()) {
         value += random.one_of(pieces);
      } else {
         value += static_cast<char>(random.below(256));
      }
   }
   return value;
}

/// The places a value can be put in. The string it becomes is the only one that is not `fixed`.
constexpr int place_count = 8;
any_query query_with(int place, std::string_view value) {
   const auto start = select("Id").from("Account");
   const auto name = field("Name");
   const auto fixed = field("Status") == "fixed";
   switch (place) {
   case 0:
      return start.where(name == value);
   case 1:
      return start.where(name.like(value) and fixed);
   case 2:
      return start.where(fixed or name != value).order_by("Id");
   case 3:
      return start.where(not(name >= value or fixed));
   case 4:
      return start.where(name.in({value, std::string_view("fixed")})).limit(3);
   case 5:
      return start.where(name.starts_with(value));
   case 6:
      return start.where(name.ends_with(value)).group_by("Id").having(count() > 1);
   default:
      return start.select(name.as(value));
   }
}

/// What the literal that is not `fixed`, or the alias, says.
std::string said_by(const ast::statement& tree, int place) {
   for (const ast::node& node : tree.nodes) {
      if (node.kind == ast::kind::alias) {
         std::string label;
         const std::string_view quoted = tree.view(node);
         for (std::size_t at = 1; at + 1 < quoted.size(); ++at) {
            label += quoted[at];
            if (quoted[at] == '"') ++at;
         }
         return label;
      }
      if (node.kind != ast::kind::string || tree.view(node) == "'fixed'") continue;
      std::string said = decode(tree.view(node), tree.language);
      if (place == 5) said.pop_back();
      if (place == 6) said.erase(0, 1);
      return said;
   }
   return "fixed";
}

std::string shown(std::string_view bytes) {
   std::string text;
   char code[8];
   for (const char byte : bytes) {
      const bool plain = byte >= ' ' && byte <= '~';
      std::snprintf(code, sizeof code, plain ? "%c" : "\\x%02X", static_cast<unsigned char>(byte));
      text += code;
   }
   return text;
}

/// What breaks the law; empty: nothing.
std::string broken(const built& result, dialect language, int place, std::string_view value) {
   if (!result) {
      if (result.findings().empty()) return "refused without a reason";
      if (!result.text().empty()) return "refused, and yet there is a text";
      return to_string(result.findings().front().words).empty() ? "the reason has no words" : "";
   }
   const std::string text = result.text();
   const ast::statement read = parse(text, language);
   if (!is_whole(read)) return "the text is not a whole statement";
   if (read.nodes.size() != result.tree().nodes.size()) return "something stands beside the tree";
   if (!test::same(read, result.tree())) return "the text is read as another tree";
   if (said_by(read, place) != value) return "the value is read as " + shown(said_by(read, place));
   const built plain = query_with(place, "x").build(language);
   if (test::shape(read) != test::shape(plain.tree())) return "the value changed the shape";
   return {};
}

} // namespace

int main(int count, char** arguments) {
   const long long tries = count > 1 ? std::atoll(arguments[1]) : 100'000;
   test::random random(count > 2 ? std::strtoull(arguments[2], nullptr, 10) : 1);
   long long taken = 0;
   for (long long number = 0; number < tries; ++number) {
      const std::string value = random_value(random);
      const int place = static_cast<int>(random.below(place_count));
      const bool export_only = place == 2 || place == 4 || place == 6 || place == 7;
      const dialect language = export_only || random.coin() ? dialect::zoqlexport : dialect::zoql;
      const built result = query_with(place, value).build(language);
      taken += result ? 1 : 0;
      const std::string problem = broken(result, language, place, value);
      if (problem.empty()) continue;
      std::printf("value `%s`, place %d, %s: %s\n   %s\n", shown(value).c_str(), place,
                  std::string(capabilities_of(language).name).c_str(), problem.c_str(),
                  shown(result.text_of_findings()).c_str());
      return 1;
   }
   std::printf("%lld values: %lld said back, %lld refused with a reason\n", tries, taken, tries - taken);
   // Random bytes are often no UTF-8, which a rule refuses.
   return taken > tries / 4 && taken < tries ? 0 : 1;
}
