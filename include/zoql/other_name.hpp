// What the other language calls an object.
#pragma once

#include <zoql/catalogue/suggest.hpp>
#include <zoql/meanings.hpp>

#include <string_view>

namespace zoql {

/// The object that may stand in this language and is known by the name or the label of another; false when there is
/// none.
[[nodiscard]] constexpr catalogue::object same_under_other_name(const catalogue::object& object,
                                                                const meanings& names) noexcept {
   const catalogue::squeezed label(object.label());
   for (const catalogue::object one : names.all().objects()) {
      if (!one.in(names.context()).is(true)) continue;
      if (!label.text().empty() && catalogue::squeezed(one.label()).text() == label.text()) return one;
      for (const std::string_view alias : one.aliases()) {
         if (catalogue::same_name(alias, object.name())) return one;
      }
   }
   return {};
}

} // namespace zoql
