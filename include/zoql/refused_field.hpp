// Whether live tenants refused a field that somebody allows, and nothing else that is known explains it.
#pragma once

#include <zoql/catalogue/fold.hpp>
#include <zoql/meanings.hpp>

#include <string_view>

namespace zoql {

/// Whether an object has a rule of its own for a field, which says how it can be had.
[[nodiscard]] constexpr bool has_own_rule(const catalogue::object& of, std::string_view field) noexcept {
   for (const catalogue::special_rule rule : of.specials()) {
      const bool is_about_one =
         rule.kind() == catalogue::special::alone || rule.kind() == catalogue::special::single_row;
      if (is_about_one && catalogue::same_name(rule.field(), field)) return true;
   }
   return false;
}

/// Whether a field may have been refused only because it is younger than the WSDL that those who reported it had, which
/// is that of `action/query`.
[[nodiscard]] constexpr bool came_after_reports(const catalogue::field& field) noexcept {
   return field.since() > facts_of(channel::query).default_api_version;
}

/// Whether a field of ZOQL was seen refused. What is in no tenant's list, what the pages forbid and what is too young
/// for the API version in use, other rules say.
[[nodiscard]] constexpr bool was_refused(const meaning& what, const meanings& names) noexcept {
   if (names.context() != catalogue::context::soap || !what.field || !what.field.flaky()) return false;
   const catalogue::fact<bool> there = what.field.in(catalogue::context::soap);
   if (there.is(false) && there.said_by == catalogue::layer::tenant) return false;
   if (what.field.selectable().is(false) || has_own_rule(what.object, what.field.name())) return false;
   return names.api_version() == 0 || !came_after_reports(what.field);
}

} // namespace zoql
