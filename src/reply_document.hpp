// The body of a reply as a JSON document, whatever it is: JSON, cut or whole, XML, a page of HTML, or plain text.
#pragma once

#include "http_head.hpp"

#include <zoql/aqua/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace zoql::tool {

struct reply_document {
   /// Of several documents a list of them.
   aqua::json document;
   /// What stands before the body, where that came with it.
   http_head head;
   /// Why the body cannot be read to its end, or says nothing; empty where there is no doubt.
   std::string doubt;
   /// What stands around the body in a log; it changes nothing.
   std::vector<std::string> notes;
   /// An error that is told before the body.
   std::string error_before;
   /// The body is no JSON; `document` has its text as a message.
   bool is_text = false;
   /// There is no body at all.
   bool is_empty = false;
};

[[nodiscard]] reply_document read_reply_document(std::string_view body);

} // namespace zoql::tool
