// Whether a text is an address on the web.
#pragma once

#include <zoql/ascii.hpp>

#include <string_view>

namespace zoql::aqua {

/// A scheme of http or https with a host, and nothing that has to be escaped; what comes after is the server's.
[[nodiscard]] constexpr bool is_web_address(std::string_view text) noexcept {
   const std::size_t scheme = text.find("://");
   if (scheme == std::string_view::npos) return false;
   const std::string_view name = text.substr(0, scheme);
   if (!ascii::same_word(name, "http") && !ascii::same_word(name, "https")) return false;
   const std::string_view rest = text.substr(scheme + 3);
   const std::string_view host = rest.substr(0, rest.find_first_of("/?#"));
   const bool has_gaps = ascii::count_front(text, [](char byte) { return byte > ' ' || byte < 0; }) != text.size();
   return !host.empty() && host.front() != ':' && !has_gaps;
}

} // namespace zoql::aqua
