// What a decoded reply of AQuA comes to: whether the job goes on, is done or has failed, why, and which files to fetch.
#pragma once

#include <zoql/aqua/batch_query.gen.hpp>
#include <zoql/aqua/reply.hpp>

#include <string>
#include <vector>

namespace zoql::aqua {

/// A number or text as text.
[[nodiscard]] inline std::string text_of_either(const integer_or_text& value) {
   if (const auto* const number = value.as<std::int64_t>()) return std::to_string(*number);
   return *value.as<std::string>();
}

/// The files of a batch: its segments, or else its one file.
[[nodiscard]] inline std::vector<std::string> files_of(const retrieved_batch& batch) {
   if (batch.segments && !batch.segments->empty()) return *batch.segments;
   if (batch.file_id && !batch.file_id->empty()) return {*batch.file_id};
   return {};
}

/// Every error in a reply. HTTP says 200 of most of them.
[[nodiscard]] inline std::vector<job_error> errors_of(const retrieved_job& job) {
   return messages_of(encode(job)).errors;
}

/// Whether a reply, to submitting a job as to asking after one, says that it runs, is done or has failed. A cancelled
/// job has failed: its files may be none or some. A job that is completed with a query that is not, or that has no
/// file, is unknown, and so is one without a status.
[[nodiscard]] inline outcome outcome_of(const retrieved_job& job) { return read_reply(encode(job)).result; }

} // namespace zoql::aqua
