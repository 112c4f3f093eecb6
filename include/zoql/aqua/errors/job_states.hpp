// What the states of jobs and of their queries mean; how far a job is.
#pragma once

#include <zoql/aqua/known_error.hpp>
#include <zoql/ascii.hpp>

#include <algorithm>

namespace zoql::aqua {

/// How far a job, or a query of it, is.
enum class progress : std::uint8_t { running, completed, failed, unknown };

/// The states of jobs and queries, and those of `/v1/object/export`.
inline constexpr auto job_states =
   rows_of(error_kind::state,
           std::array{
              known_error{
                 .code = "submitted", .meaning = "the job waits to be run", .remedy = "ask again later", .retry = true},
              known_error{
                 .code = "pending", .meaning = "the query waits to be run", .remedy = "ask again later", .retry = true},
              known_error{.code = "executing", .meaning = "it is running", .remedy = "ask again later", .retry = true},
              known_error{.code = "processing", .meaning = "it is running", .remedy = "ask again later", .retry = true},
              known_error{.code = "completed",
                          .meaning = "it is done",
                          .remedy = "fetch the files, `segments` first, then `fileId`; they are kept for three days"},
              known_error{.code = "error",
                          .meaning = "the job was refused, or one of its queries was",
                          .remedy = "look at `errorCode` and `message`, and at those of each batch"},
              known_error{.code = "aborted",
                          .meaning = "the query failed while it ran, or ran too long",
                          .remedy = "look at the message of each batch"},
              known_error{.code = "deleted_notallowed",
                          .meaning = "Zuora cannot give the deleted records of this object",
                          .remedy = "leave `deleted` out of this query",
                          .rule = "object-without-deleted"},
              known_error{.code = "cancelled",
                          .meaning = "someone cancelled the job; some of its queries may have files",
                          .remedy = "send the request again if that was not intended"},
              known_error{.code = "failed", .meaning = "it failed", .remedy = "look at the message"},
           });

/// How far a status says that a job or query is. Case does not count; Zuora writes `canceled` too.
[[nodiscard]] constexpr progress progress_of(std::string_view status) noexcept {
   const auto is_one_of = [&](auto... words) { return (ascii::same_word(status, words) || ...); };
   if (is_one_of("submitted", "pending", "executing", "processing")) return progress::running;
   if (is_one_of("completed")) return progress::completed;
   if (is_one_of("error", "aborted", "deleted_notallowed", "cancelled", "canceled", "failed")) return progress::failed;
   return progress::unknown;
}

} // namespace zoql::aqua
