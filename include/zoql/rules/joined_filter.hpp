// A filter by fields of joined objects alone.
#pragma once

#include <zoql/clause_names.hpp>
#include <zoql/meanings.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct joined_filter {
   static constexpr zoql::about about{
      .name = "joined-filter",
      .summary = "a filter that names fields of joined objects only",
      .why = "Such a filter may read the whole table; of all columns only UpdatedDate of the statement's own object is "
             "indexed everywhere (page on filtering by UpdatedDate only).",
      .source = "F27 A5",
      .bad = "select Id from RatePlanChargeTier where RatePlanCharge.Name = 'x'",
      .good = "select Id from RatePlanChargeTier where UpdatedDate >= '2024-01-01T00:00:00Z'",
      .dialects = with(&capabilities::joins),
      .level = severity::info,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::where),
      .on_request = true,
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings& names,
                               report& report) {
      if (!names.object()) return;
      const ast::node* const joined =
         first_name(statement, &node, [&](const ast::node& name) { return names.is_joined(name); });
      const ast::node* const own =
         first_name(statement, &node, [&](const ast::node& name) { return !names.is_joined(name); });
      if (joined == nullptr || own != nullptr) return;
      report.say(joined->where,
                 {"the filter names no field of {} itself, which may read the whole table", names.object().name()},
                 "filter by `UpdatedDate` too where that is what you want");
   }
};

} // namespace zoql::rules
