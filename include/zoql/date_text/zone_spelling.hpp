// Writes the offset a zone was read as in the form that Zuora reads.
#pragma once

#include <zoql/date_text/zone.hpp>
#include <zoql/diagnostic.hpp>

#include <string_view>
#include <vector>

namespace zoql {

/// The edits that write `±hh:mm` in the place of a zone that says an offset, between two more texts; all but the last
/// stand before what they replace.
[[nodiscard]] constexpr std::vector<edit> spell_offset(const zone_text& zone, span where, std::string_view before = {},
                                                       std::string_view after = {}) {
   const span front{where.begin, where.begin};
   return {{front, before},    {front, zone.sign}, {front, zone.hour.size() == 1 ? "0" : ""},
           {front, zone.hour}, {front, ":"},       {front, zone.minute.empty() ? "00" : zone.minute},
           {where, after}};
}

} // namespace zoql
