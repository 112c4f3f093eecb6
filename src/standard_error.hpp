// Standard error: problems and remarks for people. That it is closed, full or read by nobody changes nothing else.
#pragma once

#include "shown.hpp"

#include <string>
#include <string_view>

namespace zoql::tool {

/// Writes what `shown` or `render` made, as it is.
void write_standard_error(std::string_view text) noexcept;

/// A line that begins with our name; its arguments are made visible.
template<typename... Args>
void say(fmt::format_string<const detail::shown_argument<Args>&...> pattern, const Args&... args) {
   write_standard_error("zoql: " + shown<Args...>(pattern, args...) + "\n");
}

/// What is wrong with a file, or with what its path names.
inline void say_problem(std::string_view path, std::string_view words) {
   say("{}: {}", path.empty() ? "(an empty path)" : path, words);
}

/// Why a file that nobody named is not looked at.
inline void say_left_out(std::string_view path, std::string_view words) { say("{}: left out: {}", path, words); }

} // namespace zoql::tool
