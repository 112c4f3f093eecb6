// The gate of all that people read: formats a line of ours around words of others, and makes those visible.
#pragma once

#include <zoql/visible.hpp>

#include <fmt/format.h>

#include <concepts>
#include <string>
#include <string_view>
#include <type_traits>

namespace zoql::tool {

namespace detail {

template<typename Value>
concept is_text = std::convertible_to<const Value&, std::string_view>;

/// What `shown` formats for an argument: a text made visible, anything else as it is.
template<typename Value>
using shown_argument = std::conditional_t<is_text<Value>, std::string, std::decay_t<Value>>;

template<typename Value>
[[nodiscard]] shown_argument<Value> made_visible(const Value& value) {
   if constexpr (is_text<Value>) {
      return visible(value);
   } else {
      return value;
   }
}

template<typename... Made>
[[nodiscard]] std::string format_made(fmt::string_view pattern, const Made&... made) {
   return fmt::vformat(pattern, fmt::make_format_args(made...));
}

} // namespace detail

/// As `fmt::format`, with every text among the arguments made visible: line ends are those of the pattern alone. What
/// came out of it before is joined with `+`, not formatted again.
template<typename... Args>
[[nodiscard]] std::string shown(fmt::format_string<const detail::shown_argument<Args>&...> pattern,
                                const Args&... args) {
   return detail::format_made(pattern, detail::made_visible(args)...);
}

} // namespace zoql::tool
