// What a reply comes to: how far the job is, its queries and their files, what went wrong, and what is in doubt.
#pragma once

#include <zoql/aqua/errors/job_states.hpp>
#include <zoql/aqua/json.hpp>
#include <zoql/aqua/reply_errors.hpp>
#include <zoql/aqua/reply_members.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql::aqua {

/// `unknown`: the reply has no status, one that is not known, or says things that do not go together.
using outcome = progress;

[[nodiscard]] constexpr std::string_view name_of(outcome one) noexcept {
   switch (one) {
   case outcome::running:
      return "running";
   case outcome::completed:
      return "completed";
   case outcome::failed:
      return "failed";
   case outcome::unknown:
      break;
   }
   return "unknown";
}

/// A query of a job; what the reply does not say, or says as null, is absent.
struct reply_batch {
   std::optional<std::string> name{};
   std::optional<std::string> status{};
   std::optional<std::string> records{};
   std::optional<bool> full{};
   std::optional<std::string> message{};
   /// The segments, or else the one file.
   std::vector<std::string> files{};
};

struct reply {
   outcome result = outcome::unknown;
   /// How many jobs it tells of; of several it has no id, name and status.
   std::size_t jobs = 1;
   std::optional<std::string> id{};
   std::optional<std::string> name{};
   std::optional<std::string> status{};
   /// Names the request in talks with Zuora's support.
   std::optional<std::string> process_id{};
   std::vector<reply_batch> batches{};
   std::vector<job_error> errors{};
   /// Messages that are not about something that went wrong.
   std::vector<job_error> remarks{};
   /// Warnings of the reply's own.
   std::vector<job_error> warnings{};
   /// Why the outcome is unknown.
   std::vector<std::string> doubts{};
};

/// How a query is called: by its name, or by its place.
[[nodiscard]] inline std::string name_of_batch(const reply& from, std::size_t at) {
   const bool has_name = at < from.batches.size() && from.batches[at].name;
   return has_name ? *from.batches[at].name : "query " + std::to_string(at + 1);
}

namespace detail {

[[nodiscard]] inline std::vector<std::string> files_of(const json& batch) {
   std::vector<std::string> files;
   const auto add = [&](const json& item) {
      if (const auto file = text_of(&item)) files.push_back(*file);
   };
   const json* const segments = member_of(batch, "segments");
   if (segments != nullptr && segments->is_array()) {
      for (const json& item : *segments) add(item);
   } else if (segments != nullptr) {
      add(*segments);
   }
   const json* const file = member_of(batch, "fileId");
   if (files.empty() && file != nullptr) add(*file);
   return files;
}

[[nodiscard]] inline reply_batch read_batch(const json& batch) {
   return {.name = text_of(batch, "name"),
           .status = text_of(batch, "status"),
           .records = text_of(batch, "recordCount"),
           .full = flag_of(batch, "full"),
           .message = text_of(batch, "message"),
           .files = files_of(batch)};
}

/// Adds to `read` what a job that says it is completed leaves open.
inline void doubt_completion(reply& read) {
   if (read.batches.empty()) read.doubts.emplace_back("the job is completed, but the reply lists none of its queries");
   for (std::size_t at = 0; at < read.batches.size(); ++at) {
      const reply_batch& batch = read.batches[at];
      const std::string name = "`" + name_of_batch(read, at) + "`";
      const bool says_other = batch.status && progress_of(*batch.status) != progress::completed;
      if (says_other) {
         read.doubts.push_back("the job is completed, but " + name + " is `" + *batch.status + "`");
      } else if (batch.files.empty()) {
         read.doubts.push_back(name + " has no file: neither `fileId` nor `segments`");
      }
   }
}

/// Adds to `read` which statuses an object has, where it has several.
inline void doubt_statuses(const json& object, const std::string& whose, reply& read) {
   const std::vector<std::string> all = texts_of(object, "status");
   if (all.size() < 2) return;
   std::string listed;
   for (const std::string& one : all) listed += (listed.empty() ? "`" : " and `") + one + "`";
   read.doubts.push_back(whose + " has several members `status`: " + listed);
}

inline void doubt_contradictions(const json& job, reply& read) {
   doubt_statuses(job, "the reply", read);
   const json* const batches = member_of(job, "batches");
   if (batches == nullptr) return;
   std::size_t at = 0;
   each_batch(*batches, [&](const json& batch) { doubt_statuses(batch, "`" + name_of_batch(read, at++) + "`", read); });
}

inline void judge(reply& read) {
   const progress status = progress_of(read.status.value_or(""));
   const bool contradicts = !read.doubts.empty();
   read.result = read.errors.empty() ? status : outcome::failed;
   if (read.result == outcome::completed) doubt_completion(read);
   if (contradicts && read.result != outcome::failed) {
      read.result = outcome::unknown;
   } else if (read.result == outcome::unknown) {
      read.doubts.push_back(read.status ? "`" + *read.status + "` is not a known status"
                            : read.id   ? "the reply has no status; ask for it with this id"
                                        : "the reply has neither an id nor a status");
   }
   if (read.result == outcome::completed && !read.doubts.empty()) read.result = outcome::unknown;
}

/// Several jobs that stand in one body, as a program collects them; nullptr where that is something else.
[[nodiscard]] inline const json* jobs_in(const json& document) noexcept {
   const json* const jobs = document.is_object() ? member_of(document, "jobs") : &document;
   if (jobs == nullptr || !jobs->is_array() || jobs->empty() || (jobs == &document && jobs->size() == 1)) return nullptr;
   const auto is_job = [](const json& one) {
      return one.is_object() && member_of(one, "status") != nullptr && member_of(one, "id") != nullptr;
   };
   return std::all_of(jobs->begin(), jobs->end(), is_job) ? jobs : nullptr;
}

/// Whether all of several replies tell of the same job, as a log of asking after it does; the last one counts then.
[[nodiscard]] inline bool tell_of_one_job(const json& jobs) {
   const auto id = text_of(jobs.front(), "id");
   return std::all_of(jobs.begin(), jobs.end(), [&](const json& one) { return text_of(one, "id") == id; });
}

/// Adds the queries and messages of a job to those of others.
inline void add_job(reply& all, reply&& one) {
   const std::size_t first = all.batches.size();
   const auto take = [](auto& to, auto& from, auto change) {
      for (auto& item : from) {
         change(item);
         to.push_back(std::move(item));
      }
   };
   const auto move_batch = [first](job_error& error) {
      if (error.batch) *error.batch += first;
   };
   all.doubts.push_back("job " + one.id.value_or("without an id") + " is `" + one.status.value_or("") + "`");
   take(all.batches, one.batches, [](reply_batch&) {});
   take(all.errors, one.errors, move_batch);
   take(all.remarks, one.remarks, move_batch);
   take(all.warnings, one.warnings, move_batch);
   take(all.doubts, one.doubts, [](std::string&) {});
}

/// What is worse for somebody who waits for several jobs.
[[nodiscard]] inline outcome worse(outcome one, outcome other) noexcept {
   for (const outcome bad : {outcome::failed, outcome::unknown, outcome::running}) {
      if (one == bad || other == bad) return bad;
   }
   return outcome::completed;
}

} // namespace detail

/// Whether a document says anything that a reply says: an id or a status, an error or a message.
[[nodiscard]] inline bool is_reply(const json& document) {
   if (detail::text_of(document, "id") || detail::text_of(document, "status")) return true;
   const reply_messages found = messages_of(document);
   return !found.errors.empty() || !found.remarks.empty() || !found.warnings.empty();
}

/// Reads a reply to submitting a job, to asking after one or to cancelling one, an error body of any kind, or the reply
/// to an export by `/v1/object/export`, which is a job of one query. Several jobs in one body come to the worst of
/// them, several replies about one job to the last of them, and `doubts` says how each of them is.
[[nodiscard]] inline reply read_reply(const json& document) {
   reply read;
   if (const json* const jobs = detail::jobs_in(document)) {
      read.result = outcome::completed;
      const bool is_one = detail::tell_of_one_job(*jobs);
      read.jobs = is_one ? 1 : jobs->size();
      for (const json& job : *jobs) {
         reply one = read_reply(job);
         read.result = is_one ? one.result : detail::worse(read.result, one.result);
         const bool is_last = &job == &jobs->back();
         if (is_one && !is_last) one.batches.clear(); // the last one has them as they are now
         if (is_one && is_last) {
            read.id = one.id;
            read.name = one.name;
            read.status = one.status;
         }
         detail::add_job(read, std::move(one));
      }
      return read;
   }
   const json& job = document.is_array() && document.size() == 1 ? document.front() : document;
   read.id = detail::text_of(job, "id");
   read.name = detail::text_of(job, "name");
   read.status = detail::text_of(job, "status");
   if (!read.id && read.status && detail::is_http_error(*read.status)) read.status.reset(); // it is an error
   read.process_id = detail::text_of(job, "processId");
   if (const json* const batches = detail::member_of(job, "batches")) {
      detail::each_batch(*batches, [&](const json& batch) { read.batches.push_back(detail::read_batch(batch)); });
   } else if (detail::member_of(job, "fileId") != nullptr) {
      read.batches.push_back(detail::read_batch(job));
   }
   reply_messages messages = messages_of(document);
   read.errors = std::move(messages.errors);
   read.remarks = std::move(messages.remarks);
   read.warnings = std::move(messages.warnings);
   detail::doubt_contradictions(job, read);
   detail::judge(read);
   return read;
}

} // namespace zoql::aqua
