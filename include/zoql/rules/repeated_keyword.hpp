// `where where`, `and and`: a template left out what stands between.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct repeated_keyword {
   static constexpr zoql::about about{
      .name = "repeated-keyword",
      .summary = "the same keyword twice",
      .why =
         "`where`, `and` and `or` stand before a condition (ZOQL page, Export ZOQL's filter-statements page); twice in "
         "a row they have none to stand before. `not not` is read, and says nothing.",
      .source = "Q01 Z1 E4",
      .bad = "select Id from Account where where Balance > 0",
      .good = "select Id from Account where Balance > 0",
      .level = severity::error,
      .lesser = {.where = "for `not not`", .dialects = dialects::zoqlexport},
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::repeated_keyword, ast::kind::not_),
      .mends = ast::kinds(ast::kind::not_),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (node.kind == ast::kind::not_) return check_not(statement, node, report);
      std::size_t next = statement.text.find_first_not_of(" \t\r\n", node.where.end);
      if (next == std::string_view::npos) next = statement.text.size();
      report.say(node.where, {"`{}` stands here twice", statement.view(node)}, "remove one")
         .mend("remove one", {{{node.where.begin, static_cast<std::uint32_t>(next)}, {}}});
   }

private:
   /// `not not` is allowed and says nothing; most likely one `not` was meant.
   static constexpr void check_not(const ast::statement& statement, const ast::node& outer, report& report) {
      if (!capabilities_of(statement.language).prefix_not || outer.first_child == ast::none) return;
      const ast::node& inner = statement[outer.first_child];
      if (inner.kind != ast::kind::not_ || inner.first_child == ast::none) return;
      // A sign in place of `not` is a mistake of its own.
      if (statement.text[outer.where.begin] == '!' || statement.text[inner.where.begin] == '!') return;
      const span words{outer.where.begin, statement[inner.first_child].where.begin};
      const span both{words.begin, ascii::skip_blanks_back(statement.text, words.end)};
      report
         .say_at_most(severity::warning, both,
                      {"`{}` means what the condition means without it", both.of(statement.text)},
                      "write `not` once, or not at all")
         .suggest("write it once", {{{outer.where.begin, inner.where.begin}, ""}});
   }
};

} // namespace zoql::rules
