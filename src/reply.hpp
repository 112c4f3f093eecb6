// A reply of AQuA, explained.
#pragma once

#include "explained_error.hpp"

#include <zoql/aqua/reply.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace zoql::tool {

struct explained_reply {
   aqua::reply reply;
   /// Those of the reply, with what is known of each.
   std::vector<explained_error> errors;
   /// What stands around the reply, and what HTTP adds to it.
   std::vector<std::string> notes;
   /// The body is no JSON; its text is an error.
   bool is_text = false;
   bool is_empty = false;
};

/// Reads a body of any kind: a job, an error of any layer, or text, which is no good reply and so a failure.
[[nodiscard]] explained_reply explain_reply(std::string_view body);

[[nodiscard]] std::string reply_text(const explained_reply& answer);
[[nodiscard]] std::string reply_json(const explained_reply& answer);

} // namespace zoql::tool
