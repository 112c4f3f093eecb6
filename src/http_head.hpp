// The head of an HTTP answer, as `curl -i` and `curl -v` write it before the body.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zoql::tool {

struct http_head {
   /// The status, such as `401`, and the line that has it; empty where there is no head.
   std::string status;
   std::string line;
   /// The fields that say when to try again and how to name the request, as they are written.
   std::vector<std::string> fields;

   [[nodiscard]] bool is_error() const noexcept { return status.starts_with('4') || status.starts_with('5'); }
};

/// Takes the heads at the front of a text away; of several the last one counts.
[[nodiscard]] http_head take_http_heads(std::string_view& text);

/// A text without what `curl -v` says of the connection and of the request; the lines of the answer's head lose the
/// sign before them. Another text stays as it is.
[[nodiscard]] std::string without_curl_marks(std::string_view text);

} // namespace zoql::tool
