// The two parts of a dotted name touch their dot.
#pragma once

#include <cstdint>
#include <string_view>
#include <zoql/ascii.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct spaced_name {
   static constexpr zoql::about about{
      .name = "spaced-name",
      .summary = "a space beside the dot of a name",
      .why = "No page and no running code has a space between a related object, the dot and the field (Export "
             "ZOQL select statements page).",
      .source = "1.2 E2",
      .bad = "select Account . Name from Invoice",
      .good = "select Account.Name from Invoice",
      .dialects = with(&capabilities::joins),
      .level = severity::error,
      .evidence = evidence::outside_grammar,
      .visits = ast::kinds(ast::kind::spaced_name),
      .mends = ast::kinds(ast::kind::name),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      const std::string_view text = statement.view(node);
      const auto dot = node.where.begin + static_cast<std::uint32_t>(text.rfind('.'));
      const span gap{ascii::skip_blanks_back(statement.text, dot), ascii::skip_blanks(statement.text, dot + 1)};
      if (gap.size() == 1) return; // `a . b.c`: the dot behind one with blanks
      report.say(gap, "no blank stands beside the dot of a name", "remove it").mend("remove it", {{gap, "."}});
   }
};

} // namespace zoql::rules
