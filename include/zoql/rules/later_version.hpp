// An object or field that a later WSDL brought.
#pragma once

#include <zoql/meanings.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct later_version {
   static constexpr zoql::about about{
      .name = "later-version",
      .summary = "an object or field that the API version in use does not have yet",
      .why = "A statement of ZOQL sees the objects and fields of the WSDL version it is sent with, and answers "
             "INVALID_TYPE or INVALID_FIELD to what came later (SOAP object reference and its version history).",
      .source = "N01 Z13 Z14",
      .bad = "select Id from NotificationHistoryEmailEvent",
      .good = "select Id from Usage",
      .dialects = dialects::zoql,
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::from, ast::kind::name),
      .given = {.unusual_field = true},
      .until_version = 152,
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings& names,
                               report& report) {
      if (node.kind == ast::kind::from) {
         if (names.object()) say(statement, *statement.child(node, 0), names.object().since(), names, report);
      } else if (const meaning& what = names.of(node); what.field && what.field.since() > what.object.since()) {
         say(statement, node, what.field.since(), names, report);
      }
   }

private:
   static constexpr void say(const ast::statement& statement, const ast::node& node, std::uint16_t since,
                             const meanings& names, report& report) {
      if (names.api_version() == 0 || since <= names.api_version()) return;
      report.say(node.where,
                 {"`{}` came with API version {}; the statement is sent with {}", statement.view(node),
                  argument(std::uint64_t{since}), argument(std::uint64_t{names.api_version()})},
                 {"send it with API version {} or later", argument(std::uint64_t{since})});
   }
};

} // namespace zoql::rules
