// How a finding names who speaks: the pages, what was observed, or the tenant's own catalogue.
#pragma once

#include <zoql/catalogue/facts.hpp>
#include <zoql/catalogue/fold.hpp>
#include <zoql/catalogue/rows.hpp>

#include <string_view>

namespace zoql::catalogue {

/// Whose list of names it is: "`X` is not in …".
[[nodiscard]] constexpr std::string_view list_of(layer said_by) noexcept {
   switch (said_by) {
   case layer::tenant:
      return "the tenant's catalogue";
   case layer::observed:
      return "the list seen on other tenants";
   case layer::documented:
   case layer::none:
      break;
   }
   return "Zuora's documented list";
}

/// Who says a thing: "as … says".
[[nodiscard]] constexpr std::string_view speaker_of(layer said_by) noexcept {
   switch (said_by) {
   case layer::tenant:
      return "the tenant's catalogue";
   case layer::observed:
      // Others saw it, or the user, who says so in an overlay.
      return "what was seen on tenants";
   case layer::documented:
   case layer::none:
      break;
   }
   return "Zuora's documentation";
}

/// A name with the suffix of a custom field or of a package's (`__c`, `__NS`, `__QT`): only the tenant knows them.
[[nodiscard]] constexpr bool has_suffix(std::string_view name) noexcept {
   const auto at = name.rfind("__");
   return at != std::string_view::npos && at > 0 && at + 2 < name.size();
}

/// Whether a list has a name, whatever its letter case.
[[nodiscard]] constexpr bool holds_name(const texts& all, std::string_view name) noexcept {
   for (const std::string_view one : all) {
      if (same_name(one, name)) return true;
   }
   return false;
}

} // namespace zoql::catalogue
