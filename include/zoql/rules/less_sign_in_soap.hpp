// `<` inside a SOAP message.
#pragma once

#include <zoql/predicate.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct less_sign_in_soap {
   static constexpr zoql::about about{
      .name = "less-sign-in-soap",
      .summary = "a `<` that SOAP needs as `&lt;`",
      .why = "Inside the XML of the SOAP call query() the sign is written `&lt;` (query call page); in JSON it stands "
             "as it is. The statement does not show where it goes, so it is off by default, and on where `channel` is "
             "`soap`.",
      .source = "M06 Z4",
      .bad = "select Id from Account where Balance < 0",
      .good = "select Id from Account where Balance > 0",
      .dialects = dialects::zoql,
      .level = severity::info,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::comparison),
      .on_request = true,
      .only_by = channel::soap,
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (node.word != ast::word::less && node.word != ast::word::less_or_equal) return;
      report.say(sign_span(statement, node), "`<` has to be `&lt;` inside XML",
                 "encode the statement when it is put into a SOAP message");
   }
};

} // namespace zoql::rules
