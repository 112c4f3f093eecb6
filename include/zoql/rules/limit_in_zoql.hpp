// ZOQL limits nothing, as far as the pages say.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/nearby.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct limit_in_zoql {
   static constexpr zoql::about about{
      .name = "limit-in-zoql",
      .summary = "`limit` in ZOQL",
      .why = "No page on ZOQL has `limit`, and other clients deny it; still, programs in use send it. "
             "`POST /v1/action/query` ignores it and yields all rows, page by page (documentation of a command line "
             "client, zdf).",
      .source = "F32 R3 R18",
      .bad = "select Id from Account limit 1",
      .good = "select Id from Account",
      .dialects = without(&capabilities::limit),
      .level = severity::warning,
      .evidence = evidence::seen,
      .visits = ast::kinds(ast::kind::limit),
      .mends = ast::kinds(ast::kind::limit, ast::kind::number),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, channel sent_by,
                               report& report) {
      diagnostic& finding = report.say(node.where, words_about(sent_by),
                                       "set `batchSize` where the query is sent, or send it as Export ZOQL");
      // What else stands there may belong to the condition.
      const ast::node* const count = statement.child(node, 0);
      if (count == nullptr || count->next != ast::none || !ascii::is_digits(statement.view(*count))) return;
      if (count->where.end != node.where.end || goes_astray(statement, node)) return;
      finding.suggest("remove it", {{{ascii::skip_blanks_back(statement.text, node.where.begin), node.where.end}, ""}});
   }

private:
   [[nodiscard]] static constexpr message words_about(channel sent_by) noexcept {
      if (sent_by == channel::query) return "`action/query` ignores `limit`: all rows come, page by page";
      return "no page on ZOQL has `limit`; `action/query` ignores it, and all rows come";
   }
};

} // namespace zoql::rules
