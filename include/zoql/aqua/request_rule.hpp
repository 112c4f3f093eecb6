// Rules about AQuA requests: as those about statements, but of no dialect; what they check is a body.
#pragma once

#include <zoql/rule.hpp>

namespace zoql::aqua {

/// The dialects of a rule that speaks of the request around its statements: none of them.
inline constexpr dialects no_dialect{};

/// Whether a rule speaks of requests; its `bad` and `good` are bodies then.
[[nodiscard]] constexpr bool speaks_of_requests(const about& rule) noexcept { return rule.dialects == no_dialect; }

/// A rule about what all requests have, those of one statement too, says so by a member `of_every_request`; one that
/// has none is about AQuA's and runs over no others.
template<typename Rule>
inline constexpr bool is_of_every_request = requires {
   Rule::of_every_request;
};

} // namespace zoql::aqua
