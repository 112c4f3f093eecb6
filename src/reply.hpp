// A reply of AQuA, explained.
#pragma once

#include <zoql/aqua/job_outcome.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace zoql::tool {

/// One error of a reply, with what is known of it.
struct explained_error {
   aqua::job_error error;
   std::string meaning;
   std::string remedy;
   /// The rule that finds it beforehand; may be empty.
   std::string rule;
   bool retry = false;
};

struct reply {
   aqua::outcome result = aqua::outcome::failed;
   aqua::retrieved_job job;
   std::vector<explained_error> errors;
};

/// Reads a body of any kind: a job, an error of the gateway, or text that is no JSON and so a failure.
[[nodiscard]] reply read_reply(std::string_view body);

[[nodiscard]] std::string reply_text(const reply& answer);
[[nodiscard]] std::string reply_json(const reply& answer);

/// What is known of an error's code and message.
[[nodiscard]] explained_error explain(aqua::job_error error);

} // namespace zoql::tool
