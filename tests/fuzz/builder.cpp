// Statements built from any bytes: each line of the script is a condition, its first bytes say which.
#include "../build/trees.hpp"
#include "law.hpp"
#include "targets.hpp"

#include <zoql/build.hpp>
#include <zoql/built.hpp>
#include <zoql/parse.hpp>
#include <zoql/print.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace zoql::fuzz {

namespace {

any_condition condition_of(std::string_view line) {
   const char what = line.empty() ? '=' : line.front();
   const std::string_view rest = line.empty() ? line : line.substr(1);
   const std::size_t middle = rest.find('\t');
   const std::string_view name = rest.substr(0, middle);
   const std::string_view value = middle == rest.npos ? rest : rest.substr(middle + 1);
   switch (what) {
   case '!':
      return field(name) != value;
   case '<':
      return field(name) < value;
   case '%':
      return field(name).like(value);
   case '^':
      return field(name).starts_with(value);
   case '$':
      return field(name).ends_with(value);
   case '(':
      return field(name).in({value, std::string_view("x")});
   case '-':
      return not(field(name) == value);
   default:
      return field(name) == value;
   }
}

/// All that a literal of the tree says.
std::vector<std::string> texts_in(const ast::statement& tree) {
   std::vector<std::string> said;
   for (const ast::node& node : tree.nodes) {
      if (node.kind == ast::kind::string) said.push_back(decode(tree.view(node), tree.language));
   }
   return said;
}

} // namespace

void hold_builder(std::string_view script) {
   for (const dialect language : {dialect::zoql, dialect::zoqlexport}) {
      any_query query = select("Id").from("Account");
      std::string_view left = script;
      for (int number = 0; number < 16 && !left.empty(); ++number) {
         const std::string_view line = left.substr(0, left.find('\n'));
         left.remove_prefix(std::min(left.size(), line.size() + 1));
         query = query.where(condition_of(line));
      }
      const built result = query.build(language);
      if (!result) {
         expect(!result.findings().empty() && result.text().empty(), "what is refused has a reason and no text");
         continue;
      }
      const std::string text(result.text());
      const ast::statement read = parse(text, language);
      expect(is_whole(read) && test::same(read, result.tree()), "what is built is read as its tree", text);
      expect(texts_in(read) == texts_in(result.tree()), "what is built says its values", text);
   }
}

} // namespace zoql::fuzz
