// A statement that was escaped for XML or HTML on its way.
#pragma once

#include <zoql/repair/whole_text.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct xml_entity {
   static constexpr zoql::about about{
      .name = "xml-entity",
      .summary = "an entity of XML or HTML, such as `&lt;`, in place of what it stands for",
      .why =
         "Only in the XML of a SOAP call is `<` written `&lt;` (the page on the query call); the statement itself, a "
         "file of statements and a JSON body have the signs as they are.",
      .source = "M06 Z4",
      .bad = "select Id from Invoice where Amount &lt; 5",
      .good = "select Id from Invoice where Amount < 5",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::mistake),
      .mends = ast::kinds(ast::kind::string),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (node.word != ast::word::xml_entity) return;
      const repair::written_entities written = repair::read_entities(statement.text, statement.language);
      const std::vector<edit>& edits = written.edits;
      if (edits.empty()) return;
      const edit first = edits.front();
      diagnostic& finding = report.say(
         first.where, {"`{}` is XML escaping, which a statement does not have", first.where.of(statement.text)},
         {"write `{}`", first.text});
      if (edits.size() > 1)
         finding.help = {"write out all {} of them: `{}` and so on", static_cast<std::uint64_t>(edits.size()),
                         first.text};
      // What is no statement at all is a file of another kind.
      if (statement.lacks_root()) return;
      if (written.is_doubtful) {
         finding.suggest("write them out", edits);
      } else {
         finding.mend("write them out", edits);
      }
   }
};

} // namespace zoql::rules
