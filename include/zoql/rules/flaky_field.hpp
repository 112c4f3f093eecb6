// A field that the pages or Describe allow and live tenants refused.
#pragma once

#include <zoql/catalogue/witness.hpp>
#include <zoql/refused_field.hpp>
#include <zoql/rule.hpp>
#include <zoql/version_words.hpp>

#include <cstdint>
#include <string_view>

namespace zoql::rules {

struct flaky_field {
   static constexpr zoql::about about{
      .name = "flaky-field",
      .summary = "a field that live tenants refused in ZOQL, though pages or Describe allow it",
      .why =
         "The SOAP object reference or Describe marks the field as one that query() yields, and yet tenants answered "
         "\"invalid field for query\" (reports and exclusions of public clients: github.com/zendesk/iron_bank #25, "
         "#27, #36, #107; github.com/sportngin/active_zuora). What was seen refused counts for more than a Describe "
         "that says selectable, since Describe is what was wrong; an overlay that says `\"selectable\": true` counts "
         "for more than both. Fields newer than WSDL 79, which `action/query` uses, may be refused for that alone.",
      .source = "N12 Z14 R9",
      .bad = "select Id, TaxMessage from Invoice",
      .good = "select Id, Amount from Invoice",
      .dialects = dialects::zoql,
      .level = severity::warning,
      .evidence = evidence::live,
      .visits = ast::kinds(ast::kind::name),
      .within = ast::kinds(ast::kind::select),
      .given = {.unusual_field = true},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& name, const meanings& names,
                               report& report) {
      const meaning& what = names.of(name);
      if (!was_refused(what, names)) return;
      const catalogue::fact<bool> allowed =
         what.field.selectable().known() ? what.field.selectable() : what.field.in(catalogue::context::soap);
      diagnostic& finding = allowed.is(true)
                               ? report.say(name.where, {"live tenants refused `{}` in ZOQL, though {} allows it",
                                                         statement.view(name), who_allows(allowed.said_by)})
                               : report.say(name.where, {"live tenants refused `{}` in ZOQL", statement.view(name)});
      if (came_after_reports(what.field)) {
         finding.help = {"it came with WSDL {}: send the statement with that or a later one, and set {}",
                         argument(std::uint64_t{what.field.since()}), version_settings};
      } else {
         finding.help = "leave it out; if your tenant accepts it, say `\"selectable\": true` in an overlay";
      }
   }

private:
   [[nodiscard]] static constexpr std::string_view who_allows(catalogue::layer said_by) noexcept {
      return said_by == catalogue::layer::observed ? "another tenant's Describe" : catalogue::speaker_of(said_by);
   }
};

} // namespace zoql::rules
