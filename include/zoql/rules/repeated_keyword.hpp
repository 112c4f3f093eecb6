// `where where`, `and and`: a template left out what stands between.
#pragma once

#include <zoql/rule.hpp>

namespace zoql::rules {

struct repeated_keyword {
   static constexpr zoql::about about{
      .name = "repeated-keyword",
      .summary = "the same keyword twice",
      .why =
         "`where`, `and` and `or` stand before a condition (ZOQL page, Export ZOQL's filter-statements page); twice in "
         "a row they have none to stand before.",
      .source = "Q01 Z1 E4",
      .bad = "select Id from Account where where Balance > 0",
      .good = "select Id from Account where Balance > 0",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::repeated_keyword),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      std::size_t next = statement.text.find_first_not_of(" \t\r\n", node.where.end);
      if (next == std::string_view::npos) next = statement.text.size();
      report.say(node.where, {"`{}` stands here twice", statement.view(node)}, "remove one")
         .mend("remove one", {{{node.where.begin, static_cast<std::uint32_t>(next)}, {}}});
   }
};

} // namespace zoql::rules
