// An object or field that a later WSDL brought.
#pragma once

#include <zoql/meanings.hpp>
#include <zoql/rule.hpp>
#include <zoql/version_words.hpp>

#include <cstdint>

namespace zoql::rules {

struct later_version {
   static constexpr zoql::about about{
      .name = "later-version",
      .summary = "an object or field that the API version in use does not have yet",
      .why = "A statement of ZOQL sees the objects and fields of the WSDL version it is sent with, and answers "
             "INVALID_TYPE or INVALID_FIELD to what came later (SOAP object reference and its version history). "
             "`POST /v1/action/query` uses WSDL 79 unless the header `X-Zuora-WSDL-Version` names another.",
      .source = "N01 Z13 Z14 Z10",
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
      const argument first(std::uint64_t{since});
      const argument used(std::uint64_t{names.api_version()});
      if (names.api_version() != facts_of(names.sent_by()).default_api_version) {
         report.say(node.where,
                    {"`{}` came with WSDL {}; the statement is sent with {}", statement.view(node), first, used},
                    {"send it with WSDL {} or later, and set {}", first, version_settings});
         return;
      }
      // `action/query` is the only channel with a default of its own.
      report.say(node.where,
                 {"`{}` came with WSDL {}; `action/query` uses {} by default", statement.view(node), first, used},
                 {"send the header `X-Zuora-WSDL-Version: {}`, and set `api-version`", first});
   }
};

} // namespace zoql::rules
