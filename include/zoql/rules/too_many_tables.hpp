// A statement of Export ZOQL becomes a join, and a join has a limit.
#pragma once

#include <zoql/reference.hpp>
#include <zoql/rule.hpp>
#include <zoql/seen_words.hpp>

namespace zoql::rules {

struct too_many_tables {
   static constexpr zoql::about about{
      .name = "too-many-tables",
      .summary = "a statement that joins more than 61 tables",
      .why =
         "A data source export joins at most 61 tables: one for each object, another for each object of which custom "
         "fields are used, and two for each custom picklist field in the select list, which cannot be told by its "
         "name and is not counted here (generate-a-data-source-export page).",
      .source = "M04 E15",
      .bad =
         "select Aa.x__c, Ab.x__c, Ac.x__c, Ad.x__c, Ae.x__c, Af.x__c, Ag.x__c, Ah.x__c, Ai.x__c, Aj.x__c, Ak.x__c, "
         "Al.x__c, Am.x__c, An.x__c, Ao.x__c, Ap.x__c, Aq.x__c, Ar.x__c, As.x__c, At.x__c, Au.x__c, Av.x__c, "
         "Aw.x__c, Ax.x__c, Ay.x__c, Az.x__c, Ba.x__c, Bb.x__c, Bc.x__c, Bd.x__c, Be.x__c from Invoice",
      .good = "select Aa.x__c, Ab.x__c, Ac.x__c, Ad.x__c, Ae.x__c, Af.x__c, Ag.x__c from Invoice",
      .dialects = with(&capabilities::joins),
      .level = severity::warning,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::from),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      constexpr std::uint64_t limit = 61;
      // A name leads to two tables at most.
      if (2 * statement.nodes.size() <= limit || object_of(statement).empty()) return;
      if (most_tables(statement) <= limit) return;
      const std::uint64_t count = count_tables(statement);
      if (count <= limit) return;
      report.say(node.where, {"the statement joins {} tables; {} are allowed", argument(count), argument(limit)},
                 "use fewer related objects, or fewer of which custom fields are needed");
   }

private:
   [[nodiscard]] static constexpr bool is_custom(std::string_view name) noexcept {
      return name.size() > 3 && ascii::lowered(name.back()) == 'c' &&
             ascii::same_word(name.substr(name.size() - 3), "__c");
   }

   /// Whether a name before this one goes to the same object, and to a custom field where `custom` is asked.
   [[nodiscard]] static constexpr bool is_counted(const ast::statement& statement, const ast::node& name,
                                                  bool custom) noexcept {
      const std::string_view object = related_object(statement, name);
      for (const ast::node& other : statement.nodes) {
         if (&other == &name) return false;
         if (other.kind != ast::kind::name || (custom && !is_custom(statement.view(other)))) continue;
         if (ascii::same_word(related_object(statement, other), object)) return true;
      }
      return false;
   }

   /// As many as there would be if no two names went to the same table.
   [[nodiscard]] static constexpr std::uint64_t most_tables(const ast::statement& statement) noexcept {
      std::uint64_t most = 1;
      for (const ast::node& name : statement.nodes) {
         if (name.kind == ast::kind::name)
            most += (name.at != 0 ? 1U : 0U) + (is_custom(statement.view(name)) ? 1U : 0U);
      }
      return most;
   }

   [[nodiscard]] static constexpr std::uint64_t count_tables(const ast::statement& statement) noexcept {
      std::uint64_t count = 1;
      seen_words objects;
      seen_words customs;
      for (const ast::node& name : statement.nodes) {
         if (name.kind != ast::kind::name) continue;
         const std::string_view object = related_object(statement, name);
         if (!object.empty() && (!objects.add(object) || !is_counted(statement, name, false))) ++count;
         if (is_custom(statement.view(name)) && (!customs.add(object) || !is_counted(statement, name, true))) ++count;
      }
      return count;
   }
};

} // namespace zoql::rules
