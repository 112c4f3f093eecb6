// Whether an object may have a field in a language, where the catalogue may not say so.
#pragma once

#include <zoql/catalogue.hpp>

#include <string_view>

namespace zoql {

/// Nobody says that the field is not there. Where nobody says that it is, a foreign key of a join is none that exports
/// have: `Account.Id` stands in the place of `AccountId` (seen on tenants).
[[nodiscard]] constexpr bool may_have(const catalogue::object& of, const catalogue::field& one,
                                      catalogue::context where) noexcept {
   const catalogue::fact<bool> there = one.in(where);
   if (there.known()) return there.value;
   if (where == catalogue::context::soap) return true;
   const std::string_view name = one.name();
   return !name.ends_with("Id") || name.size() == 2 || !of.join(name.substr(0, name.size() - 2));
}

/// Whether all fields of a data source are known, and exports have none of them.
[[nodiscard]] constexpr bool exports_nothing(const catalogue::object& of) noexcept {
   constexpr catalogue::context exports = catalogue::context::export_;
   if (of.fields().empty() || of.fields_listed_by(exports) == catalogue::layer::none) return false;
   for (const catalogue::field one : of.fields()) {
      if (!one.in(exports).is(false)) return false;
   }
   return true;
}

} // namespace zoql
