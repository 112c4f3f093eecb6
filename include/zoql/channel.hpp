// The ways a statement is sent to Zuora: each has one language or takes both, and a WSDL of its own where none is
// named.
#pragma once

#include <zoql/dialect.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace zoql {

/// AQuA: `POST /v1/batch-query`. Query: `POST /v1/action/query`. Export: `POST /v1/object/export`. SOAP: `query()`.
enum class channel : std::uint8_t { unknown, aqua, query, export_, soap };

/// What is known of a channel.
struct channel_facts {
   /// As settings write it.
   std::string_view name;
   std::string_view title;
   /// The only language it takes; nothing where the request says which.
   std::optional<dialect> language;
   /// The WSDL version of a statement whose sender names none; 0: the newest, or what the endpoint says.
   unsigned default_api_version;
};

/// In the order of `channel`. `action/query` takes WSDL 79 where the header `X-Zuora-WSDL-Version` is left out (its
/// reference page).
inline constexpr std::array<channel_facts, 5> all_channels{{
   {"", "", std::nullopt, 0},
   {"aqua", "AQuA", std::nullopt, 0},
   {"query", "action/query", dialect::zoql, 79},
   {"export", "object/export", dialect::zoqlexport, 0},
   {"soap", "SOAP query()", dialect::zoql, 0},
}};

[[nodiscard]] constexpr const channel_facts& facts_of(channel one) noexcept {
   return all_channels[static_cast<std::size_t>(one)];
}

/// The language of statements that are sent this way; nothing where the channel does not tell.
[[nodiscard]] constexpr std::optional<dialect> dialect_of(channel one) noexcept { return facts_of(one).language; }

/// The channel of this name, as settings have it; false when there is none.
[[nodiscard]] constexpr bool read_channel(std::string_view name, channel& found) noexcept {
   for (std::size_t at = 1; at < all_channels.size(); ++at) {
      if (all_channels[at].name != name) continue;
      found = static_cast<channel>(at);
      return true;
   }
   return false;
}

} // namespace zoql
