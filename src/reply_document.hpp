// The body of a reply as a JSON document, whatever it is: JSON, cut or whole, XML, a page of HTML, or plain text.
#pragma once

#include <zoql/aqua/json.hpp>

#include <string>
#include <string_view>

namespace zoql::tool {

struct reply_document {
   aqua::json document;
   /// The status of HTTP, such as `401`, and the line that has it, where the head of the answer came with the body.
   std::string http_status;
   std::string http_line;
   /// Why the body is not JSON to its end; empty where it is, and where it is no JSON at all.
   std::string doubt;
   /// The body is no JSON; `document` has its text as a message.
   bool is_text = false;
   /// There is no body at all.
   bool is_empty = false;
};

[[nodiscard]] reply_document read_reply_document(std::string_view body);

} // namespace zoql::tool
