// One thing that may stand at a place in a statement.
#pragma once

#include <zoql/source.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace zoql {

enum class completion_kind : std::uint8_t {
   keyword,
   object,
   field,
   join, ///< with the dot behind it
   function,
   comparison,
   value,
};

[[nodiscard]] constexpr std::string_view name_of(completion_kind kind) noexcept {
   constexpr std::string_view names[] = {"keyword", "object", "field", "join", "function", "operator", "value"};
   return names[static_cast<std::size_t>(kind)];
}

/// `text` put in the place of `replaced` is one way to go on.
struct completion {
   completion_kind kind = completion_kind::keyword;
   std::string text;
   /// For people: type and label of a field, where a join leads.
   std::string detail;
   span replaced;
};

} // namespace zoql
