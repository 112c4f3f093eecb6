// A statement of another language: Data Query SQL, or SOQL of Salesforce.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/foreign_signs.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct other_language {
   static constexpr zoql::about about{
      .name = "other-language",
      .summary = "a statement of Data Query SQL or SOQL",
      .why = "Data Query is Trino SQL over Zuora's tables, SOQL is the language of Salesforce; ZOQL and Export ZOQL "
             "have one object and nothing of theirs (ZOQL page; Export ZOQL page). Where several signs of one of them "
             "come together, this is said once and nothing else is.",
      .source = "Q04 Q10 R5 Z1 E1",
      .bad = "select a.Name, c.City from Account a join Contact c on c.AccountId = a.Id",
      .good = "select Name from Account",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::statement),
      .speaks_alone = true,
   };

   static constexpr void check(const ast::statement& statement, const ast::node&, report& report) {
      if (is_free_of_data_query(statement) && is_free_of_soql(statement)) return;
      const foreign_signs data_query = signs_of_data_query(statement);
      const foreign_signs soql = signs_of_soql(statement);
      const bool salesforce = soql.weight() > data_query.weight();
      const foreign_signs& signs = salesforce ? soql : data_query;
      if (signs.weight() < 2) return;
      diagnostic& finding = report.say(
         signs[0].where,
         {"this is {}, not {}", salesforce ? "SOQL" : "Data Query SQL", capabilities_of(statement.language).title},
         salesforce ? "SOQL is for Salesforce; ask Zuora for one of its own objects"
                    : "send it as a Data Query, or ask for one object without them");
      for (std::size_t at = 0; at < signs.size(); ++at) finding.see(signs[at].where, signs[at].words);
   }
};

} // namespace zoql::rules
