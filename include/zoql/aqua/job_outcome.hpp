// What a reply of AQuA comes to: whether the job goes on, is done or has failed, why, and which files to fetch.
#pragma once

#include <zoql/aqua/batch_query.gen.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace zoql::aqua {

enum class outcome : std::uint8_t { running, completed, failed };

[[nodiscard]] constexpr std::string_view name_of(outcome one) noexcept {
   return one == outcome::running ? "running" : one == outcome::completed ? "completed" : "failed";
}

/// A number or text as text.
[[nodiscard]] inline std::string text_of_either(const integer_or_text& value) {
   if (const auto* const number = value.as<std::int64_t>()) return std::to_string(*number);
   return *value.as<std::string>();
}

/// Why a job failed, in Zuora's words; `code` or `message` may be empty. `batch` counts from 0.
struct job_error {
   std::string code;
   std::string message;
   std::optional<std::size_t> batch;
};

/// The files of a batch: its segments, or else its one file.
[[nodiscard]] inline std::vector<std::string> files_of(const retrieved_batch& batch) {
   if (batch.segments && !batch.segments->empty()) return *batch.segments;
   if (batch.file_id && !batch.file_id->empty()) return {*batch.file_id};
   return {};
}

namespace detail {

[[nodiscard]] inline bool has_failed(const retrieved_batch& batch) {
   if (!batch.status) return false;
   const auto status = batch.status->known();
   return status == batch_status::aborted || status == batch_status::deleted_notallowed ||
          status == batch_status::cancelled;
}

[[nodiscard]] inline bool ended_badly(const retrieved_job& job) {
   const auto status = job.status ? job.status->known() : std::nullopt;
   return status == job_status::aborted || status == job_status::failed || status == job_status::cancelled;
}

inline void add_job_errors(const retrieved_job& job, std::vector<job_error>& errors) {
   for (const reason& one : job.reasons.value_or(std::vector<reason>{}))
      errors.push_back({one.code ? text_of_either(*one.code) : "", one.message.value_or(""), std::nullopt});
   const auto status = job.status ? job.status->known() : std::nullopt;
   const bool refused = job.success == false || job.error_code.has_value() || status == job_status::error;
   if (refused && (errors.empty() || job.error_code || job.code)) {
      const auto& code = job.error_code ? job.error_code : job.code;
      errors.push_back({code ? text_of_either(*code) : "", job.message.value_or(""), std::nullopt});
   }
   const bool says_nothing = !job.status && !job.id && errors.empty();
   if (says_nothing) errors.push_back({"", "the reply has neither an id nor a status", std::nullopt});
}

} // namespace detail

/// Every error in a reply. HTTP says 200 of most of them.
[[nodiscard]] inline std::vector<job_error> errors_of(const retrieved_job& job) {
   std::vector<job_error> errors;
   detail::add_job_errors(job, errors);
   for (std::size_t at = 0; job.batches && at < job.batches->size(); ++at) {
      const retrieved_batch& batch = (*job.batches)[at];
      if (!detail::has_failed(batch)) continue;
      const std::string status = batch.status->text();
      const bool is_silent = !batch.message || batch.message->empty();
      errors.push_back({"", is_silent ? "the query ended as " + status : *batch.message, at});
   }
   if (errors.empty() && detail::ended_badly(job)) {
      const bool is_silent = !job.message || job.message->empty();
      errors.push_back({"", is_silent ? "the job ended as " + job.status->text() : *job.message, std::nullopt});
   }
   return errors;
}

/// Whether a reply, to submitting a job as to asking after one, says that it runs, is done or has failed. A cancelled
/// job has failed: its files may be none or some.
[[nodiscard]] inline outcome outcome_of(const retrieved_job& job) {
   if (!errors_of(job).empty()) return outcome::failed;
   const bool is_done = job.status && job.status->known() == job_status::completed;
   return is_done ? outcome::completed : outcome::running;
}

} // namespace zoql::aqua
