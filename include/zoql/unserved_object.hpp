// Objects that `action/query` leaves out, though other pages promise them to ZOQL.
#pragma once

#include <zoql/meanings.hpp>

#include <string_view>

namespace zoql {

/// Whether the statement goes to `action/query`, whose page excludes the objects of some features, and reads one of
/// them of which no page says that ZOQL has no such object (reference page of `POST /v1/action/query`). Active Rating
/// was called Unbilled Usage before.
[[nodiscard]] constexpr bool is_unserved(const meanings& names) noexcept {
   constexpr std::string_view features[] = {"Invoice Settlement", "Invoice Item Settlement", "Orders", "Unbilled Usage",
                                            "Active Rating"};
   const catalogue::object object = names.object();
   if (names.sent_by() != channel::query || names.context() != catalogue::context::soap || !object) return false;
   const catalogue::fact<bool> there = object.in(catalogue::context::soap);
   if (there.is(false) || there.said_by == catalogue::layer::tenant) return false;
   for (const std::string_view feature : features) {
      if (object.feature() == feature) return true;
   }
   return false;
}

} // namespace zoql
