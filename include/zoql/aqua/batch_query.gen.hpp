// Batch queries of the AQuA API, version 2026-02-20: its types, what is known of them, and how they are built.
// Written by zoql-codegen from batch_query.yaml and batch_query.overlay.yaml; to write it anew: meson compile -C build regenerate
#pragma once

#include <zoql/aqua/about.hpp>
#include <zoql/aqua/constraints.hpp>
#include <zoql/aqua/decode.hpp>
#include <zoql/aqua/encode.hpp>
#include <zoql/aqua/field.hpp>
#include <zoql/aqua/one_of.hpp>
#include <zoql/aqua/open_enum.hpp>
#include <zoql/aqua/setters.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql::aqua {

enum class content_encoding : std::uint8_t { gzip };

/// What the result files are.
enum class file_format : std::uint8_t { csv, zip, gzip };

/// Which language a query is written in.
enum class query_type : std::uint8_t { zoql, zoqlexport };

/// Where the data come from.
enum class source_data : std::uint8_t { live };

/// How the result files are encrypted.
enum class encryption : std::uint8_t { pgp, none };

/// How the column of deleted records says yes and no. Case counts.
enum class deleted_format : std::uint8_t { numeric, boolean };

/// How far a job is. It ends as completed, error, aborted or cancelled.
enum class job_status : std::uint8_t { submitted, executing, completed, error, aborted, cancelled, pending, failed };

/// How far one query of a job is.
enum class batch_status : std::uint8_t {
   submitted,
   pending,
   executing,
   completed,
   aborted,
   deleted_notallowed,
   cancelled,
};

struct get_job_headers;
struct get_job_path;
struct submit_job_response_headers;

using get_job_response_headers = submit_job_response_headers;

using delete_job_response_headers = submit_job_response_headers;

using get_last_job_response_headers = submit_job_response_headers;

using get_file_response_headers = submit_job_response_headers;

using delete_job_headers = get_job_headers;

using delete_job_path = get_job_path;

using get_last_job_headers = get_job_headers;

using get_file_headers = get_job_headers;

/// 32 hexadecimal digits.
using hex_id = std::string;

struct submit_job_headers {
   /// A key of your choice; a request that repeats it is done once only. POST and PATCH take it.
   std::optional<std::string> idempotency_key{};
   /// Say gzip to have replies of more than 1000 bytes compressed.
   std::optional<std::string> accept_encoding{};
   /// Says gzip, and then the body of the request has to be gzipped.
   std::optional<open_enum<aqua::content_encoding>> content_encoding{};
   /// The one entity to act for, in tenants with several; the plural notwithstanding.
   std::optional<std::string> zuora_entity_ids{};
   /// The organisations to act for, parted by commas, in tenants with several.
   std::optional<std::string> zuora_org_ids{};
   /// An id of your choice that comes back with the reply. US-ASCII without colon, semicolon and quotes.
   std::optional<std::string> zuora_track_id{};
   /// The minor version of the API; the tenant's own where it is left out.
   std::optional<std::string> zuora_version{};
   /// Members the document does not name, in their order.
   members extras{};

   friend bool operator==(const submit_job_headers&, const submit_job_headers&) = default;
};

struct submit_job_response_headers {
   /// Set to gzip where the reply is compressed.
   std::optional<std::string> content_encoding{};
   /// How many requests the current window allows.
   std::optional<std::string> rate_limit_limit{};
   /// How many of them are left.
   std::optional<decimal> rate_limit_remaining{};
   /// Seconds until the window ends.
   std::optional<decimal> rate_limit_reset{};
   /// Names this request in talks with Zuora's support.
   std::optional<std::string> zuora_request_id{};
   /// The track id of the request.
   std::optional<std::string> zuora_track_id{};
   /// Which limit on simultaneous requests applies.
   std::optional<std::string> concurrency_limit_type{};
   /// How many requests may run at once.
   std::optional<std::int64_t> concurrency_limit_limit{};
   /// How many more may run now.
   std::optional<std::int64_t> concurrency_limit_remaining{};
   /// Members the document does not name, in their order.
   members extras{};

   friend bool operator==(const submit_job_response_headers&, const submit_job_response_headers&) = default;
};

struct get_job_headers {
   /// Say gzip to have replies of more than 1000 bytes compressed.
   std::optional<std::string> accept_encoding{};
   /// Says gzip, and then the body of the request has to be gzipped.
   std::optional<open_enum<aqua::content_encoding>> content_encoding{};
   /// The one entity to act for, in tenants with several; the plural notwithstanding.
   std::optional<std::string> zuora_entity_ids{};
   /// The organisations to act for, parted by commas, in tenants with several.
   std::optional<std::string> zuora_org_ids{};
   /// An id of your choice that comes back with the reply. US-ASCII without colon, semicolon and quotes.
   std::optional<std::string> zuora_track_id{};
   /// The minor version of the API; the tenant's own where it is left out.
   std::optional<std::string> zuora_version{};
   /// Members the document does not name, in their order.
   members extras{};

   friend bool operator==(const get_job_headers&, const get_job_headers&) = default;
};

struct get_job_path {
   /// The id that submitting the job gave.
   hex_id jobid{};
   /// Members the document does not name, in their order.
   members extras{};

   friend bool operator==(const get_job_path&, const get_job_path&) = default;
};

struct get_last_job_path {
   /// The partner of the session.
   std::string partner{};
   /// The project of the session.
   std::string project{};
   /// Members the document does not name, in their order.
   members extras{};

   friend bool operator==(const get_last_job_path&, const get_last_job_path&) = default;
};

struct get_file_path {
   /// A file id of a completed batch.
   hex_id file_id{};
   /// Members the document does not name, in their order.
   members extras{};

   friend bool operator==(const get_file_path&, const get_file_path&) = default;
};

/// An extra column that tells deleted records from the others.
struct deleted_column {
   /// The name of the column. It comes first in the file.
   std::optional<std::string> column{};
   /// What the column says.
   std::optional<open_enum<deleted_format>> format{};
   /// Exports deleted records in a stateless job too.
   std::optional<boolean_or_text> force_export{};
   /// Members the document does not name, in their order.
   members extras{};

   friend bool operator==(const deleted_column&, const deleted_column&) = default;
};

/// One query of a job.
struct query_request {
   /// The WSDL version the query is read by, such as 69.0; the latest where it is left out. From 69 on, date fields are
   /// plain dates.
   std::optional<std::string> api_version{};
   /// Currencies to convert amounts to, as ISO 4217 codes parted by commas. Needs API version 78 or later.
   std::optional<std::string> convert_to_currencies{};
   /// Asks for deleted records as well, in stateful jobs.
   std::optional<one_or_many<deleted_column>> deleted{};
   /// Names the query and its file; once only within a request.
   std::optional<std::string> name{};
   /// The statement.
   std::string query{};
   /// The language of the statement.
   std::optional<open_enum<query_type>> type{};
   /// Members the document does not name, in their order.
   members extras{};

   friend bool operator==(const query_request&, const query_request&) = default;
};

/// A job to submit.
struct job_request {
   /// Writes times in UTC, as ISO 8601 has them. Needs API version 69 or later.
   std::optional<boolean_or_text> date_time_utc{};
   /// The format of the result files. Default: "csv".
   std::optional<open_enum<file_format>> format{};
   /// Takes records changed since this time instead of since the last job. Stateful jobs only. Pacific time in the US
   /// data centres, UTC in the EU ones.
   std::optional<std::string> incremental_time{};
   /// The name of the job.
   std::optional<std::string> name{};
   /// Called when the job ends; `${JOBID}` and `${STATUS}` in it are filled in.
   std::optional<std::string> notify_url{};
   /// What to write for null. Default: "".
   std::optional<std::string> null_replacement{};
   /// Seconds by which the window of an incremental load begins earlier. Stateful jobs only. Default: 0.
   std::optional<std::int64_t> offset{};
   /// The partner id that Zuora gave. A stateful job needs it and the project.
   std::optional<std::string> partner{};
   /// Names the session of a stateful job, together with the partner.
   std::optional<std::string> project{};
   /// The queries; a stateful job without any repeats those of the session's last.
   std::optional<std::vector<query_request>> queries{};
   /// Where the data come from. Default: "LIVE".
   std::optional<open_enum<aqua::source_data>> source_data{};
   /// Heads columns with the API names of the query rather than with labels. Default: false.
   std::optional<boolean_or_text> use_query_labels{};
   /// 1.0 is stateless; 1.1 is stateful where partner and project are given, else stateless. Default: 1.0.
   std::optional<number_or_text> version{};
   /// How the result files shall be encrypted.
   std::optional<open_enum<encryption>> encrypted{};
   /// Members the document does not name, in their order.
   members extras{};

   friend bool operator==(const job_request&, const job_request&) = default;
};

/// A query of a job that was submitted.
struct submitted_batch {
   /// The WSDL version the query is read by.
   std::optional<std::string> api_version{};
   /// The id of the batch.
   std::optional<std::string> batch_id{};
   /// The language of the statement.
   std::optional<open_enum<query_type>> batch_type{};
   /// The column of deleted records, as it was asked for.
   std::optional<one_or_many<deleted_column>> deleted{};
   /// Whether this is a full load rather than an incremental one.
   std::optional<bool> full{};
   /// The name of the query.
   std::optional<std::string> name{};
   /// The statement.
   std::optional<std::string> query{};
   /// How many records the result has.
   std::optional<integer_or_text> record_count{};
   /// How far the query is.
   std::optional<open_enum<batch_status>> status{};
   /// The status in the user's language.
   std::optional<std::string> localized_status{};
   /// Why the query failed.
   std::optional<std::string> message{};
   /// Members the document does not name, in their order.
   members extras{};

   friend bool operator==(const submitted_batch&, const submitted_batch&) = default;
};

/// One reason for a refusal.
struct reason {
   /// Eight digits, six for the resource and two for the kind of error; or a word.
   std::optional<integer_or_text> code{};
   /// The reason in words.
   std::optional<std::string> message{};
   /// Members the document does not name, in their order.
   members extras{};

   friend bool operator==(const reason&, const reason&) = default;
};

/// A job that was submitted.
struct submitted_job {
   /// The queries of the job.
   std::optional<std::vector<submitted_batch>> batches{};
   /// How the result files are encrypted.
   std::optional<open_enum<encryption>> encrypted{};
   /// The format of the result files.
   std::optional<open_enum<file_format>> format{};
   /// The id of the job; none where the request did not validate.
   field<std::string> id{};
   /// The time since which records are taken.
   std::optional<integer_or_text> incremental_time{};
   /// The name of the job.
   std::optional<std::string> name{};
   /// What is called when the job ends.
   std::optional<std::string> notify_url{};
   /// Seconds by which the window begins earlier. Default: 0.
   std::optional<std::int64_t> offset{};
   /// The partner of the session.
   std::optional<std::string> partner{};
   /// The project of the session.
   std::optional<std::string> project{};
   /// Where the data come from.
   std::optional<open_enum<aqua::source_data>> source_data{};
   /// How far the job is.
   std::optional<open_enum<job_status>> status{};
   /// Whether the queries of the session's last job are repeated.
   std::optional<bool> use_last_completed_job_queries{};
   /// The version of the request.
   std::optional<number_or_text> version{};
   /// One of AQuA's error codes, 90001 to 90029.
   std::optional<integer_or_text> error_code{};
   /// Why the job was refused.
   std::optional<std::string> message{};
   /// False where the gateway refused the request.
   std::optional<bool> success{};
   /// The gateway's error code, such as 50000090.
   std::optional<integer_or_text> code{};
   /// Names the request in talks with Zuora's support.
   std::optional<std::string> process_id{};
   /// The reasons of a refusal.
   std::optional<std::vector<reason>> reasons{};
   /// When the job began.
   std::optional<std::string> start_time{};
   /// Members the document does not name, in their order.
   members extras{};

   friend bool operator==(const submitted_job&, const submitted_job&) = default;
};

/// A query of a job that was asked about.
struct retrieved_batch {
   /// The WSDL version the query is read by.
   std::optional<std::string> api_version{};
   /// The id of the batch.
   std::optional<std::string> batch_id{};
   /// The language of the statement.
   std::optional<open_enum<query_type>> batch_type{};
   /// The result file, where there is one; look at the segments first.
   std::optional<std::string> file_id{};
   /// Whether this is a full load rather than an incremental one.
   std::optional<bool> full{};
   /// Why the query failed.
   std::optional<std::string> message{};
   /// The name of the query.
   std::optional<std::string> name{};
   /// The statement.
   std::optional<std::string> query{};
   /// How many records the result has.
   std::optional<integer_or_text> record_count{};
   /// The result files, where the result was split into several.
   std::optional<std::vector<std::string>> segments{};
   /// How far the query is.
   std::optional<open_enum<batch_status>> status{};
   /// The column of deleted records, as it was asked for.
   std::optional<one_or_many<deleted_column>> deleted{};
   /// The status in the user's language.
   std::optional<std::string> localized_status{};
   /// Members the document does not name, in their order.
   members extras{};

   friend bool operator==(const retrieved_batch&, const retrieved_batch&) = default;
};

/// A job that was asked about.
struct retrieved_job {
   /// The queries of the job.
   std::optional<std::vector<retrieved_batch>> batches{};
   /// How the result files are encrypted.
   std::optional<open_enum<encryption>> encrypted{};
   /// The format of the result files.
   std::optional<open_enum<file_format>> format{};
   /// The id of the job.
   std::optional<std::string> id{};
   /// The name of the job.
   std::optional<std::string> name{};
   /// The partner of the session.
   std::optional<std::string> partner{};
   /// The project of the session.
   std::optional<std::string> project{};
   /// Where the data come from.
   std::optional<open_enum<aqua::source_data>> source_data{};
   /// When the job began.
   std::optional<std::string> start_time{};
   /// How far the job is.
   std::optional<open_enum<job_status>> status{};
   /// The version of the request.
   std::optional<number_or_text> version{};
   /// One of AQuA's error codes, 90001 to 90029.
   std::optional<integer_or_text> error_code{};
   /// Why the job was refused.
   std::optional<std::string> message{};
   /// False where the gateway refused the request.
   std::optional<bool> success{};
   /// The gateway's error code, such as 50000090.
   std::optional<integer_or_text> code{};
   /// Names the request in talks with Zuora's support.
   std::optional<std::string> process_id{};
   /// The reasons of a refusal.
   std::optional<std::vector<reason>> reasons{};
   /// The time since which records are taken.
   std::optional<integer_or_text> incremental_time{};
   /// What is called when the job ends.
   std::optional<std::string> notify_url{};
   /// Seconds by which the window begins earlier.
   std::optional<std::int64_t> offset{};
   /// Whether the queries of the session's last job are repeated.
   std::optional<bool> use_last_completed_job_queries{};
   /// Members the document does not name, in their order.
   members extras{};

   friend bool operator==(const retrieved_job&, const retrieved_job&) = default;
};

/// A query of a job that was cancelled.
struct deleted_batch {
   /// The id of the batch.
   std::optional<std::string> batch_id{};
   /// The language of the statement.
   std::optional<open_enum<query_type>> batch_type{};
   /// The result file, where there is one; look at the segments first.
   std::optional<std::string> file_id{};
   /// Why the query failed.
   std::optional<std::string> message{};
   /// The name of the query.
   std::optional<std::string> name{};
   /// The statement.
   std::optional<std::string> query{};
   /// How many records the result has.
   std::optional<integer_or_text> record_count{};
   /// The result files, where the result was split into several.
   std::optional<std::vector<std::string>> segments{};
   /// How far the query is.
   std::optional<open_enum<batch_status>> status{};
   /// The WSDL version the query is read by.
   std::optional<std::string> api_version{};
   /// Whether this is a full load rather than an incremental one.
   std::optional<bool> full{};
   /// The status in the user's language.
   std::optional<std::string> localized_status{};
   /// Members the document does not name, in their order.
   members extras{};

   friend bool operator==(const deleted_batch&, const deleted_batch&) = default;
};

/// A job that was cancelled.
struct deleted_job {
   /// The queries of the job.
   std::optional<std::vector<deleted_batch>> batches{};
   /// The format of the result files.
   std::optional<open_enum<file_format>> format{};
   /// The id of the job.
   std::optional<std::string> id{};
   /// The name of the job.
   std::optional<std::string> name{};
   /// Where the data come from.
   std::optional<open_enum<aqua::source_data>> source_data{};
   /// How far the job is.
   std::optional<open_enum<job_status>> status{};
   /// The version of the request.
   std::optional<number_or_text> version{};
   /// One of AQuA's error codes, 90001 to 90029.
   std::optional<integer_or_text> error_code{};
   /// Why the job was refused.
   std::optional<std::string> message{};
   /// False where the gateway refused the request.
   std::optional<bool> success{};
   /// The gateway's error code, such as 50000090.
   std::optional<integer_or_text> code{};
   /// Names the request in talks with Zuora's support.
   std::optional<std::string> process_id{};
   /// The reasons of a refusal.
   std::optional<std::vector<reason>> reasons{};
   /// How the result files are encrypted.
   std::optional<open_enum<encryption>> encrypted{};
   /// The partner of the session.
   std::optional<std::string> partner{};
   /// The project of the session.
   std::optional<std::string> project{};
   /// When the job began.
   std::optional<std::string> start_time{};
   /// Whether the queries of the session's last job are repeated.
   std::optional<bool> use_last_completed_job_queries{};
   /// Members the document does not name, in their order.
   members extras{};

   friend bool operator==(const deleted_job&, const deleted_job&) = default;
};

/// Why a request was refused.
struct error_response {
   /// Always false.
   std::optional<bool> success{};
   /// Names the request in talks with Zuora's support.
   std::optional<std::string> process_id{};
   /// The reasons.
   std::optional<std::vector<reason>> reasons{};
   /// Members the document does not name, in their order.
   members extras{};

   friend bool operator==(const error_response&, const error_response&) = default;
};

/// Submits a job of one or more queries. The results become files.
struct submit_job {
   static constexpr std::string_view method = "POST";
   static constexpr std::string_view path = "/v1/batch-query";
   using headers = submit_job_headers;
   using request = job_request;
   using response = submitted_job;
   using response_headers = submit_job_response_headers;
};

/// Tells how a job is doing and which files its queries gave.
struct get_job {
   static constexpr std::string_view method = "GET";
   static constexpr std::string_view path = "/v1/batch-query/jobs/{jobid}";
   using headers = get_job_headers;
   using path_parameters = get_job_path;
   using response = retrieved_job;
   using response_headers = get_job_response_headers;
};

/// Cancels a job that has not ended.
struct delete_job {
   static constexpr std::string_view method = "DELETE";
   static constexpr std::string_view path = "/v1/batch-query/jobs/{jobid}";
   using headers = delete_job_headers;
   using path_parameters = delete_job_path;
   using response = deleted_job;
   using response_headers = delete_job_response_headers;
};

/// Finds the last completed job of a stateful session.
struct get_last_job {
   static constexpr std::string_view method = "GET";
   static constexpr std::string_view path = "/v1/batch-query/jobs/partner/{partner}/project/{project}";
   using headers = get_last_job_headers;
   using path_parameters = get_last_job_path;
   using response = retrieved_job;
   using response_headers = get_last_job_response_headers;
};

/// Fetches a result file by a batch's `fileId`, or one of its `segments`. The body is the file itself.
struct get_file {
   static constexpr std::string_view method = "GET";
   static constexpr std::string_view path = "/v1/files/{file-id}";
   using headers = get_file_headers;
   using path_parameters = get_file_path;
   using response_headers = get_file_response_headers;
};

/// Sets the members of `submit_job_headers` one after the other.
template<typename Self>
struct submit_job_headers_setters : setters<Self, submit_job_headers> {
   /// A key of your choice; a request that repeats it is done once only. POST and PATCH take it.
   Self& idempotency_key(std::string value) { return this->set(&submit_job_headers::idempotency_key, std::move(value)); }
   /// Say gzip to have replies of more than 1000 bytes compressed.
   Self& accept_encoding(std::string value) { return this->set(&submit_job_headers::accept_encoding, std::move(value)); }
   /// Says gzip, and then the body of the request has to be gzipped.
   Self& content_encoding(open_enum<aqua::content_encoding> value) { return this->set(&submit_job_headers::content_encoding, std::move(value)); }
   /// The one entity to act for, in tenants with several; the plural notwithstanding.
   Self& zuora_entity_ids(std::string value) { return this->set(&submit_job_headers::zuora_entity_ids, std::move(value)); }
   /// The organisations to act for, parted by commas, in tenants with several.
   Self& zuora_org_ids(std::string value) { return this->set(&submit_job_headers::zuora_org_ids, std::move(value)); }
   /// An id of your choice that comes back with the reply. US-ASCII without colon, semicolon and quotes.
   Self& zuora_track_id(std::string value) { return this->set(&submit_job_headers::zuora_track_id, std::move(value)); }
   /// The minor version of the API; the tenant's own where it is left out.
   Self& zuora_version(std::string value) { return this->set(&submit_job_headers::zuora_version, std::move(value)); }
};
using submit_job_headers_builder = builder<submit_job_headers, submit_job_headers_setters>;

/// Sets the members of `get_job_headers` one after the other.
template<typename Self>
struct get_job_headers_setters : setters<Self, get_job_headers> {
   /// Say gzip to have replies of more than 1000 bytes compressed.
   Self& accept_encoding(std::string value) { return this->set(&get_job_headers::accept_encoding, std::move(value)); }
   /// Says gzip, and then the body of the request has to be gzipped.
   Self& content_encoding(open_enum<aqua::content_encoding> value) { return this->set(&get_job_headers::content_encoding, std::move(value)); }
   /// The one entity to act for, in tenants with several; the plural notwithstanding.
   Self& zuora_entity_ids(std::string value) { return this->set(&get_job_headers::zuora_entity_ids, std::move(value)); }
   /// The organisations to act for, parted by commas, in tenants with several.
   Self& zuora_org_ids(std::string value) { return this->set(&get_job_headers::zuora_org_ids, std::move(value)); }
   /// An id of your choice that comes back with the reply. US-ASCII without colon, semicolon and quotes.
   Self& zuora_track_id(std::string value) { return this->set(&get_job_headers::zuora_track_id, std::move(value)); }
   /// The minor version of the API; the tenant's own where it is left out.
   Self& zuora_version(std::string value) { return this->set(&get_job_headers::zuora_version, std::move(value)); }
};
using get_job_headers_builder = builder<get_job_headers, get_job_headers_setters>;

/// Sets the members of `get_job_path` one after the other.
template<typename Self>
struct get_job_path_setters : setters<Self, get_job_path> {
   /// The id that submitting the job gave.
   Self& jobid(hex_id value) { return this->set(&get_job_path::jobid, std::move(value)); }
};
using get_job_path_builder = builder<get_job_path, get_job_path_setters>;

/// Sets the members of `get_last_job_path` one after the other.
template<typename Self>
struct get_last_job_path_setters : setters<Self, get_last_job_path> {
   /// The partner of the session.
   Self& partner(std::string value) { return this->set(&get_last_job_path::partner, std::move(value)); }
   /// The project of the session.
   Self& project(std::string value) { return this->set(&get_last_job_path::project, std::move(value)); }
};
using get_last_job_path_builder = builder<get_last_job_path, get_last_job_path_setters>;

/// Sets the members of `get_file_path` one after the other.
template<typename Self>
struct get_file_path_setters : setters<Self, get_file_path> {
   /// A file id of a completed batch.
   Self& file_id(hex_id value) { return this->set(&get_file_path::file_id, std::move(value)); }
};
using get_file_path_builder = builder<get_file_path, get_file_path_setters>;

/// Sets the members of `deleted_column` one after the other.
template<typename Self>
struct deleted_column_setters : setters<Self, deleted_column> {
   /// The name of the column. It comes first in the file.
   Self& column(std::string value) { return this->set(&deleted_column::column, std::move(value)); }
   /// What the column says.
   Self& format(open_enum<deleted_format> value) { return this->set(&deleted_column::format, std::move(value)); }
   /// Exports deleted records in a stateless job too.
   Self& force_export(boolean_or_text value) { return this->set(&deleted_column::force_export, std::move(value)); }
};
using deleted_column_builder = builder<deleted_column, deleted_column_setters>;

/// Sets the members of `query_request` one after the other.
template<typename Self>
struct query_request_setters : setters<Self, query_request> {
   /// The WSDL version the query is read by, such as 69.0; the latest where it is left out. From 69 on, date fields are
   /// plain dates.
   Self& api_version(std::string value) { return this->set(&query_request::api_version, std::move(value)); }
   /// Currencies to convert amounts to, as ISO 4217 codes parted by commas. Needs API version 78 or later.
   Self& convert_to_currencies(std::string value) { return this->set(&query_request::convert_to_currencies, std::move(value)); }
   /// Asks for deleted records as well, in stateful jobs.
   Self& deleted(one_or_many<deleted_column> value) { return this->set(&query_request::deleted, std::move(value)); }
   /// Names the query and its file; once only within a request.
   Self& name(std::string value) { return this->set(&query_request::name, std::move(value)); }
   /// The statement.
   Self& query(std::string value) { return this->set(&query_request::query, std::move(value)); }
   /// The language of the statement.
   Self& type(open_enum<query_type> value) { return this->set(&query_request::type, std::move(value)); }
};
using query_request_builder = builder<query_request, query_request_setters>;

/// Sets the members of `job_request` one after the other.
template<typename Self>
struct job_request_setters : setters<Self, job_request> {
   /// Writes times in UTC, as ISO 8601 has them. Needs API version 69 or later.
   Self& date_time_utc(boolean_or_text value) { return this->set(&job_request::date_time_utc, std::move(value)); }
   /// The format of the result files.
   Self& format(open_enum<file_format> value) { return this->set(&job_request::format, std::move(value)); }
   /// Takes records changed since this time instead of since the last job. Stateful jobs only. Pacific time in the US
   /// data centres, UTC in the EU ones.
   Self& incremental_time(std::string value) { return this->set(&job_request::incremental_time, std::move(value)); }
   /// The name of the job.
   Self& name(std::string value) { return this->set(&job_request::name, std::move(value)); }
   /// Called when the job ends; `${JOBID}` and `${STATUS}` in it are filled in.
   Self& notify_url(std::string value) { return this->set(&job_request::notify_url, std::move(value)); }
   /// What to write for null.
   Self& null_replacement(std::string value) { return this->set(&job_request::null_replacement, std::move(value)); }
   /// Seconds by which the window of an incremental load begins earlier. Stateful jobs only.
   Self& offset(std::int64_t value) { return this->set(&job_request::offset, std::move(value)); }
   /// The partner id that Zuora gave. A stateful job needs it and the project.
   Self& partner(std::string value) { return this->set(&job_request::partner, std::move(value)); }
   /// Names the session of a stateful job, together with the partner.
   Self& project(std::string value) { return this->set(&job_request::project, std::move(value)); }
   /// The queries; a stateful job without any repeats those of the session's last.
   Self& queries(std::vector<query_request> value) { return this->set(&job_request::queries, std::move(value)); }
   /// Where the data come from.
   Self& source_data(open_enum<aqua::source_data> value) { return this->set(&job_request::source_data, std::move(value)); }
   /// Heads columns with the API names of the query rather than with labels.
   Self& use_query_labels(boolean_or_text value) { return this->set(&job_request::use_query_labels, std::move(value)); }
   /// 1.0 is stateless; 1.1 is stateful where partner and project are given, else stateless.
   Self& version(number_or_text value) { return this->set(&job_request::version, std::move(value)); }
   /// How the result files shall be encrypted.
   Self& encrypted(open_enum<encryption> value) { return this->set(&job_request::encrypted, std::move(value)); }
};
using job_request_builder = builder<job_request, job_request_setters>;

template<>
struct table<content_encoding> {
   static constexpr std::string_view texts[] = {"gzip"sv};
   static constexpr enum_about about{.name = "Content-Encoding"sv,
                                      .texts = texts};
};

template<>
struct table<file_format> {
   static constexpr std::string_view texts[] = {"csv"sv, "zip"sv, "gzip"sv};
   static constexpr enum_about about{.name = "FileFormat"sv,
                                      .doc = "What the result files are."sv,
                                      .texts = texts,
                                      .any_case = true};
};

template<>
struct table<query_type> {
   static constexpr std::string_view texts[] = {"zoql"sv, "zoqlexport"sv};
   static constexpr enum_about about{.name = "QueryType"sv,
                                      .doc = "Which language a query is written in."sv,
                                      .texts = texts};
};

template<>
struct table<source_data> {
   static constexpr std::string_view texts[] = {"LIVE"sv};
   static constexpr enum_about about{.name = "SourceData"sv,
                                      .doc = "Where the data come from."sv,
                                      .texts = texts};
};

template<>
struct table<encryption> {
   static constexpr std::string_view texts[] = {"pgp"sv, "none"sv};
   static constexpr enum_about about{.name = "Encryption"sv,
                                      .doc = "How the result files are encrypted."sv,
                                      .texts = texts};
};

template<>
struct table<deleted_format> {
   static constexpr std::string_view texts[] = {"Numeric"sv, "Boolean"sv};
   static constexpr enum_about about{.name = "DeletedFormat"sv,
                                      .doc = "How the column of deleted records says yes and no. Case counts."sv,
                                      .texts = texts};
};

template<>
struct table<job_status> {
   static constexpr std::string_view texts[] = {
      "submitted"sv,
      "executing"sv,
      "completed"sv,
      "error"sv,
      "aborted"sv,
      "cancelled"sv,
      "pending"sv,
      "failed"sv,
   };
   static constexpr enum_about about{.name = "JobStatus"sv,
                                      .doc = "How far a job is. It ends as completed, error, aborted or cancelled."sv,
                                      .texts = texts,
                                      .any_case = true};
};

template<>
struct table<batch_status> {
   static constexpr std::string_view texts[] = {
      "submitted"sv,
      "pending"sv,
      "executing"sv,
      "completed"sv,
      "aborted"sv,
      "deleted_notallowed"sv,
      "cancelled"sv,
   };
   static constexpr enum_about about{.name = "BatchStatus"sv,
                                      .doc = "How far one query of a job is."sv,
                                      .texts = texts,
                                      .any_case = true};
};

template<>
struct table<submit_job_headers> {
   static constexpr field_about fields[] = {
      {.name = "Idempotency-Key"sv,
       .member = "idempotency_key"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "A key of your choice; a request that repeats it is done once only. POST and PATCH take it."sv,
       .limits = {.max_length = 255u}},
      {.name = "Accept-Encoding"sv,
       .member = "accept_encoding"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "Say gzip to have replies of more than 1000 bytes compressed."sv},
      {.name = "Content-Encoding"sv,
       .member = "content_encoding"sv,
       .kind = value_kind::text,
       .type = "content_encoding"sv,
       .doc = "Says gzip, and then the body of the request has to be gzipped."sv,
       .texts = table<content_encoding>::texts},
      {.name = "Zuora-Entity-Ids"sv,
       .member = "zuora_entity_ids"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The one entity to act for, in tenants with several; the plural notwithstanding."sv,
       .limits = {.pattern = "^[^,]*$"sv}},
      {.name = "Zuora-Org-Ids"sv,
       .member = "zuora_org_ids"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The organisations to act for, parted by commas, in tenants with several."sv,
       .limits = {.pattern = "^[^,]+(,[^,]+)*$"sv}},
      {.name = "Zuora-Track-Id"sv,
       .member = "zuora_track_id"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "An id of your choice that comes back with the reply. US-ASCII without colon, semicolon and quotes."sv,
       .limits = {.max_length = 64u, .pattern = "^[ !#-&(-9<-~]*$"sv}},
      {.name = "Zuora-Version"sv,
       .member = "zuora_version"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The minor version of the API; the tenant's own where it is left out."sv},
   };
   static constexpr struct_about about{.name = "submitJob_headers"sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &submit_job_headers::idempotency_key);
      visit(fields[1], &submit_job_headers::accept_encoding);
      visit(fields[2], &submit_job_headers::content_encoding);
      visit(fields[3], &submit_job_headers::zuora_entity_ids);
      visit(fields[4], &submit_job_headers::zuora_org_ids);
      visit(fields[5], &submit_job_headers::zuora_track_id);
      visit(fields[6], &submit_job_headers::zuora_version);
   }
};

template<>
struct table<submit_job_response_headers> {
   static constexpr field_about fields[] = {
      {.name = "Content-Encoding"sv,
       .member = "content_encoding"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "Set to gzip where the reply is compressed."sv},
      {.name = "RateLimit-Limit"sv,
       .member = "rate_limit_limit"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "How many requests the current window allows."sv},
      {.name = "RateLimit-Remaining"sv,
       .member = "rate_limit_remaining"sv,
       .kind = value_kind::number,
       .type = "number"sv,
       .doc = "How many of them are left."sv},
      {.name = "RateLimit-Reset"sv,
       .member = "rate_limit_reset"sv,
       .kind = value_kind::number,
       .type = "number"sv,
       .doc = "Seconds until the window ends."sv},
      {.name = "Zuora-Request-Id"sv,
       .member = "zuora_request_id"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "Names this request in talks with Zuora's support."sv,
       .limits = {.min_length = 36u, .max_length = 36u}},
      {.name = "Zuora-Track-Id"sv,
       .member = "zuora_track_id"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The track id of the request."sv,
       .limits = {.max_length = 64u}},
      {.name = "Concurrency-Limit-Type"sv,
       .member = "concurrency_limit_type"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "Which limit on simultaneous requests applies."sv},
      {.name = "Concurrency-Limit-Limit"sv,
       .member = "concurrency_limit_limit"sv,
       .kind = value_kind::integer,
       .type = "integer"sv,
       .doc = "How many requests may run at once."sv},
      {.name = "Concurrency-Limit-Remaining"sv,
       .member = "concurrency_limit_remaining"sv,
       .kind = value_kind::integer,
       .type = "integer"sv,
       .doc = "How many more may run now."sv},
   };
   static constexpr struct_about about{.name = "submitJob_response_headers"sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &submit_job_response_headers::content_encoding);
      visit(fields[1], &submit_job_response_headers::rate_limit_limit);
      visit(fields[2], &submit_job_response_headers::rate_limit_remaining);
      visit(fields[3], &submit_job_response_headers::rate_limit_reset);
      visit(fields[4], &submit_job_response_headers::zuora_request_id);
      visit(fields[5], &submit_job_response_headers::zuora_track_id);
      visit(fields[6], &submit_job_response_headers::concurrency_limit_type);
      visit(fields[7], &submit_job_response_headers::concurrency_limit_limit);
      visit(fields[8], &submit_job_response_headers::concurrency_limit_remaining);
   }
};

template<>
struct table<get_job_headers> {
   static constexpr field_about fields[] = {
      {.name = "Accept-Encoding"sv,
       .member = "accept_encoding"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "Say gzip to have replies of more than 1000 bytes compressed."sv},
      {.name = "Content-Encoding"sv,
       .member = "content_encoding"sv,
       .kind = value_kind::text,
       .type = "content_encoding"sv,
       .doc = "Says gzip, and then the body of the request has to be gzipped."sv,
       .texts = table<content_encoding>::texts},
      {.name = "Zuora-Entity-Ids"sv,
       .member = "zuora_entity_ids"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The one entity to act for, in tenants with several; the plural notwithstanding."sv,
       .limits = {.pattern = "^[^,]*$"sv}},
      {.name = "Zuora-Org-Ids"sv,
       .member = "zuora_org_ids"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The organisations to act for, parted by commas, in tenants with several."sv,
       .limits = {.pattern = "^[^,]+(,[^,]+)*$"sv}},
      {.name = "Zuora-Track-Id"sv,
       .member = "zuora_track_id"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "An id of your choice that comes back with the reply. US-ASCII without colon, semicolon and quotes."sv,
       .limits = {.max_length = 64u, .pattern = "^[ !#-&(-9<-~]*$"sv}},
      {.name = "Zuora-Version"sv,
       .member = "zuora_version"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The minor version of the API; the tenant's own where it is left out."sv},
   };
   static constexpr struct_about about{.name = "getJob_headers"sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &get_job_headers::accept_encoding);
      visit(fields[1], &get_job_headers::content_encoding);
      visit(fields[2], &get_job_headers::zuora_entity_ids);
      visit(fields[3], &get_job_headers::zuora_org_ids);
      visit(fields[4], &get_job_headers::zuora_track_id);
      visit(fields[5], &get_job_headers::zuora_version);
   }
};

template<>
struct table<get_job_path> {
   static constexpr field_about fields[] = {
      {.name = "jobid"sv,
       .member = "jobid"sv,
       .kind = value_kind::text,
       .type = "hex_id"sv,
       .required = true,
       .doc = "The id that submitting the job gave."sv,
       .limits = {.pattern = "^[0-9A-Fa-f]{32}$"sv}},
   };
   static constexpr struct_about about{.name = "getJob_path"sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &get_job_path::jobid);
   }
};

template<>
struct table<get_last_job_path> {
   static constexpr field_about fields[] = {
      {.name = "partner"sv,
       .member = "partner"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .required = true,
       .doc = "The partner of the session."sv},
      {.name = "project"sv,
       .member = "project"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .required = true,
       .doc = "The project of the session."sv},
   };
   static constexpr struct_about about{.name = "getLastJob_path"sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &get_last_job_path::partner);
      visit(fields[1], &get_last_job_path::project);
   }
};

template<>
struct table<get_file_path> {
   static constexpr field_about fields[] = {
      {.name = "file-id"sv,
       .member = "file_id"sv,
       .kind = value_kind::text,
       .type = "hex_id"sv,
       .required = true,
       .doc = "A file id of a completed batch."sv,
       .limits = {.pattern = "^[0-9A-Fa-f]{32}$"sv}},
   };
   static constexpr struct_about about{.name = "getFile_path"sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &get_file_path::file_id);
   }
};

template<>
struct table<deleted_column> {
   static constexpr field_about fields[] = {
      {.name = "column"sv,
       .member = "column"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The name of the column. It comes first in the file."sv},
      {.name = "format"sv,
       .member = "format"sv,
       .kind = value_kind::text,
       .type = "deleted_format"sv,
       .doc = "What the column says."sv,
       .texts = table<deleted_format>::texts},
      {.name = "forceExport"sv,
       .member = "force_export"sv,
       .kind = value_kind::choice,
       .type = "boolean or text"sv,
       .doc = "Exports deleted records in a stateless job too."sv},
   };
   static constexpr struct_about about{.name = "DeletedColumn"sv,
                                      .doc = "An extra column that tells deleted records from the others."sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &deleted_column::column);
      visit(fields[1], &deleted_column::format);
      visit(fields[2], &deleted_column::force_export);
   }
};

template<>
struct table<query_request> {
   static constexpr field_about fields[] = {
      {.name = "apiVersion"sv,
       .member = "api_version"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The WSDL version the query is read by, such as 69.0; the latest where it is left out. From 69 on, date fields are plain dates."sv,
       .limits = {.pattern = "^[0-9]+(\\.[0-9]+)?$"sv}},
      {.name = "convertToCurrencies"sv,
       .member = "convert_to_currencies"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "Currencies to convert amounts to, as ISO 4217 codes parted by commas. Needs API version 78 or later."sv,
       .limits = {.pattern = "^[A-Z]{3}( *, *[A-Z]{3})*$"sv}},
      {.name = "deleted"sv,
       .member = "deleted"sv,
       .kind = value_kind::choice,
       .type = "deleted_column or list of deleted_column"sv,
       .doc = "Asks for deleted records as well, in stateful jobs."sv},
      {.name = "name"sv,
       .member = "name"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "Names the query and its file; once only within a request."sv},
      {.name = "query"sv,
       .member = "query"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .required = true,
       .doc = "The statement."sv},
      {.name = "type"sv,
       .member = "type"sv,
       .kind = value_kind::text,
       .type = "query_type"sv,
       .doc = "The language of the statement."sv,
       .texts = table<query_type>::texts},
   };
   static constexpr struct_about about{.name = "QueryRequest"sv,
                                      .doc = "One query of a job."sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &query_request::api_version);
      visit(fields[1], &query_request::convert_to_currencies);
      visit(fields[2], &query_request::deleted);
      visit(fields[3], &query_request::name);
      visit(fields[4], &query_request::query);
      visit(fields[5], &query_request::type);
   }
};

template<>
struct table<job_request> {
   static constexpr field_about fields[] = {
      {.name = "dateTimeUtc"sv,
       .member = "date_time_utc"sv,
       .kind = value_kind::choice,
       .type = "boolean or text"sv,
       .doc = "Writes times in UTC, as ISO 8601 has them. Needs API version 69 or later."sv},
      {.name = "format"sv,
       .member = "format"sv,
       .kind = value_kind::text,
       .type = "file_format"sv,
       .doc = "The format of the result files."sv,
       .default_value = "\"csv\""sv,
       .texts = table<file_format>::texts},
      {.name = "incrementalTime"sv,
       .member = "incremental_time"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "Takes records changed since this time instead of since the last job. Stateful jobs only. Pacific time in the US data centres, UTC in the EU ones."sv,
       .limits = {.pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$"sv}},
      {.name = "name"sv,
       .member = "name"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The name of the job."sv,
       .limits = {.max_length = 32u}},
      {.name = "notifyUrl"sv,
       .member = "notify_url"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "Called when the job ends; `${JOBID}` and `${STATUS}` in it are filled in."sv,
       .limits = {.max_length = 4999u}},
      {.name = "nullReplacement"sv,
       .member = "null_replacement"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "What to write for null."sv,
       .default_value = "\"\""sv},
      {.name = "offset"sv,
       .member = "offset"sv,
       .kind = value_kind::integer,
       .type = "integer"sv,
       .doc = "Seconds by which the window of an incremental load begins earlier. Stateful jobs only."sv,
       .default_value = "0"sv,
       .limits = {.minimum = "0"sv, .maximum = "3600"sv}},
      {.name = "partner"sv,
       .member = "partner"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The partner id that Zuora gave. A stateful job needs it and the project."sv},
      {.name = "project"sv,
       .member = "project"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "Names the session of a stateful job, together with the partner."sv},
      {.name = "queries"sv,
       .member = "queries"sv,
       .kind = value_kind::list,
       .type = "list of query_request"sv,
       .doc = "The queries; a stateful job without any repeats those of the session's last."sv,
       .limits = {.max_items = 50u}},
      {.name = "sourceData"sv,
       .member = "source_data"sv,
       .kind = value_kind::text,
       .type = "source_data"sv,
       .doc = "Where the data come from."sv,
       .default_value = "\"LIVE\""sv,
       .texts = table<source_data>::texts},
      {.name = "useQueryLabels"sv,
       .member = "use_query_labels"sv,
       .kind = value_kind::choice,
       .type = "boolean or text"sv,
       .doc = "Heads columns with the API names of the query rather than with labels."sv,
       .default_value = "false"sv},
      {.name = "version"sv,
       .member = "version"sv,
       .kind = value_kind::choice,
       .type = "text or number"sv,
       .doc = "1.0 is stateless; 1.1 is stateful where partner and project are given, else stateless."sv,
       .default_value = "1.0"sv,
       .limits = {.pattern = "^1(\\.[0-2])?$"sv}},
      {.name = "encrypted"sv,
       .member = "encrypted"sv,
       .kind = value_kind::text,
       .type = "encryption"sv,
       .doc = "How the result files shall be encrypted."sv,
       .texts = table<encryption>::texts},
   };
   static constexpr struct_about about{.name = "JobRequest"sv,
                                      .doc = "A job to submit."sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &job_request::date_time_utc);
      visit(fields[1], &job_request::format);
      visit(fields[2], &job_request::incremental_time);
      visit(fields[3], &job_request::name);
      visit(fields[4], &job_request::notify_url);
      visit(fields[5], &job_request::null_replacement);
      visit(fields[6], &job_request::offset);
      visit(fields[7], &job_request::partner);
      visit(fields[8], &job_request::project);
      visit(fields[9], &job_request::queries);
      visit(fields[10], &job_request::source_data);
      visit(fields[11], &job_request::use_query_labels);
      visit(fields[12], &job_request::version);
      visit(fields[13], &job_request::encrypted);
   }
};

template<>
struct table<submitted_batch> {
   static constexpr field_about fields[] = {
      {.name = "apiVersion"sv,
       .member = "api_version"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The WSDL version the query is read by."sv},
      {.name = "batchId"sv,
       .member = "batch_id"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The id of the batch."sv,
       .limits = {.min_length = 32u, .max_length = 32u}},
      {.name = "batchType"sv,
       .member = "batch_type"sv,
       .kind = value_kind::text,
       .type = "query_type"sv,
       .doc = "The language of the statement."sv,
       .texts = table<query_type>::texts},
      {.name = "deleted"sv,
       .member = "deleted"sv,
       .kind = value_kind::choice,
       .type = "deleted_column or list of deleted_column"sv,
       .doc = "The column of deleted records, as it was asked for."sv},
      {.name = "full"sv,
       .member = "full"sv,
       .kind = value_kind::boolean,
       .type = "boolean"sv,
       .doc = "Whether this is a full load rather than an incremental one."sv},
      {.name = "name"sv,
       .member = "name"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The name of the query."sv},
      {.name = "query"sv,
       .member = "query"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The statement."sv},
      {.name = "recordCount"sv,
       .member = "record_count"sv,
       .kind = value_kind::choice,
       .type = "text or integer"sv,
       .doc = "How many records the result has."sv},
      {.name = "status"sv,
       .member = "status"sv,
       .kind = value_kind::text,
       .type = "batch_status"sv,
       .doc = "How far the query is."sv,
       .texts = table<batch_status>::texts},
      {.name = "localizedStatus"sv,
       .member = "localized_status"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The status in the user's language."sv},
      {.name = "message"sv,
       .member = "message"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "Why the query failed."sv,
       .limits = {.max_length = 2048u}},
   };
   static constexpr struct_about about{.name = "SubmittedBatch"sv,
                                      .doc = "A query of a job that was submitted."sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &submitted_batch::api_version);
      visit(fields[1], &submitted_batch::batch_id);
      visit(fields[2], &submitted_batch::batch_type);
      visit(fields[3], &submitted_batch::deleted);
      visit(fields[4], &submitted_batch::full);
      visit(fields[5], &submitted_batch::name);
      visit(fields[6], &submitted_batch::query);
      visit(fields[7], &submitted_batch::record_count);
      visit(fields[8], &submitted_batch::status);
      visit(fields[9], &submitted_batch::localized_status);
      visit(fields[10], &submitted_batch::message);
   }
};

template<>
struct table<reason> {
   static constexpr field_about fields[] = {
      {.name = "code"sv,
       .member = "code"sv,
       .kind = value_kind::choice,
       .type = "text or integer"sv,
       .doc = "Eight digits, six for the resource and two for the kind of error; or a word."sv},
      {.name = "message"sv,
       .member = "message"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The reason in words."sv},
   };
   static constexpr struct_about about{.name = "Reason"sv,
                                      .doc = "One reason for a refusal."sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &reason::code);
      visit(fields[1], &reason::message);
   }
};

template<>
struct table<submitted_job> {
   static constexpr field_about fields[] = {
      {.name = "batches"sv,
       .member = "batches"sv,
       .kind = value_kind::list,
       .type = "list of submitted_batch"sv,
       .doc = "The queries of the job."sv},
      {.name = "encrypted"sv,
       .member = "encrypted"sv,
       .kind = value_kind::text,
       .type = "encryption"sv,
       .doc = "How the result files are encrypted."sv,
       .texts = table<encryption>::texts},
      {.name = "format"sv,
       .member = "format"sv,
       .kind = value_kind::text,
       .type = "file_format"sv,
       .doc = "The format of the result files."sv,
       .texts = table<file_format>::texts},
      {.name = "id"sv,
       .member = "id"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .nullable = true,
       .doc = "The id of the job; none where the request did not validate."sv},
      {.name = "incrementalTime"sv,
       .member = "incremental_time"sv,
       .kind = value_kind::choice,
       .type = "text or integer"sv,
       .doc = "The time since which records are taken."sv},
      {.name = "name"sv,
       .member = "name"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The name of the job."sv},
      {.name = "notifyUrl"sv,
       .member = "notify_url"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "What is called when the job ends."sv},
      {.name = "offset"sv,
       .member = "offset"sv,
       .kind = value_kind::integer,
       .type = "integer"sv,
       .doc = "Seconds by which the window begins earlier."sv,
       .default_value = "0"sv},
      {.name = "partner"sv,
       .member = "partner"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The partner of the session."sv},
      {.name = "project"sv,
       .member = "project"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The project of the session."sv},
      {.name = "sourceData"sv,
       .member = "source_data"sv,
       .kind = value_kind::text,
       .type = "source_data"sv,
       .doc = "Where the data come from."sv,
       .texts = table<source_data>::texts},
      {.name = "status"sv,
       .member = "status"sv,
       .kind = value_kind::text,
       .type = "job_status"sv,
       .doc = "How far the job is."sv,
       .texts = table<job_status>::texts},
      {.name = "useLastCompletedJobQueries"sv,
       .member = "use_last_completed_job_queries"sv,
       .kind = value_kind::boolean,
       .type = "boolean"sv,
       .doc = "Whether the queries of the session's last job are repeated."sv},
      {.name = "version"sv,
       .member = "version"sv,
       .kind = value_kind::choice,
       .type = "text or number"sv,
       .doc = "The version of the request."sv},
      {.name = "errorCode"sv,
       .member = "error_code"sv,
       .kind = value_kind::choice,
       .type = "text or integer"sv,
       .doc = "One of AQuA's error codes, 90001 to 90029."sv},
      {.name = "message"sv,
       .member = "message"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "Why the job was refused."sv},
      {.name = "success"sv,
       .member = "success"sv,
       .kind = value_kind::boolean,
       .type = "boolean"sv,
       .doc = "False where the gateway refused the request."sv},
      {.name = "code"sv,
       .member = "code"sv,
       .kind = value_kind::choice,
       .type = "text or integer"sv,
       .doc = "The gateway's error code, such as 50000090."sv},
      {.name = "processId"sv,
       .member = "process_id"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "Names the request in talks with Zuora's support."sv},
      {.name = "reasons"sv,
       .member = "reasons"sv,
       .kind = value_kind::list,
       .type = "list of reason"sv,
       .doc = "The reasons of a refusal."sv},
      {.name = "startTime"sv,
       .member = "start_time"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "When the job began."sv},
   };
   static constexpr struct_about about{.name = "SubmittedJob"sv,
                                      .doc = "A job that was submitted."sv,
                                      .fields = fields,
                                      .null_is_absent = true};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &submitted_job::batches);
      visit(fields[1], &submitted_job::encrypted);
      visit(fields[2], &submitted_job::format);
      visit(fields[3], &submitted_job::id);
      visit(fields[4], &submitted_job::incremental_time);
      visit(fields[5], &submitted_job::name);
      visit(fields[6], &submitted_job::notify_url);
      visit(fields[7], &submitted_job::offset);
      visit(fields[8], &submitted_job::partner);
      visit(fields[9], &submitted_job::project);
      visit(fields[10], &submitted_job::source_data);
      visit(fields[11], &submitted_job::status);
      visit(fields[12], &submitted_job::use_last_completed_job_queries);
      visit(fields[13], &submitted_job::version);
      visit(fields[14], &submitted_job::error_code);
      visit(fields[15], &submitted_job::message);
      visit(fields[16], &submitted_job::success);
      visit(fields[17], &submitted_job::code);
      visit(fields[18], &submitted_job::process_id);
      visit(fields[19], &submitted_job::reasons);
      visit(fields[20], &submitted_job::start_time);
   }
};

template<>
struct table<retrieved_batch> {
   static constexpr field_about fields[] = {
      {.name = "apiVersion"sv,
       .member = "api_version"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The WSDL version the query is read by."sv},
      {.name = "batchId"sv,
       .member = "batch_id"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The id of the batch."sv,
       .limits = {.min_length = 32u, .max_length = 32u}},
      {.name = "batchType"sv,
       .member = "batch_type"sv,
       .kind = value_kind::text,
       .type = "query_type"sv,
       .doc = "The language of the statement."sv,
       .texts = table<query_type>::texts},
      {.name = "fileId"sv,
       .member = "file_id"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The result file, where there is one; look at the segments first."sv},
      {.name = "full"sv,
       .member = "full"sv,
       .kind = value_kind::boolean,
       .type = "boolean"sv,
       .doc = "Whether this is a full load rather than an incremental one."sv},
      {.name = "message"sv,
       .member = "message"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "Why the query failed."sv,
       .limits = {.max_length = 2048u}},
      {.name = "name"sv,
       .member = "name"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The name of the query."sv},
      {.name = "query"sv,
       .member = "query"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The statement."sv},
      {.name = "recordCount"sv,
       .member = "record_count"sv,
       .kind = value_kind::choice,
       .type = "text or integer"sv,
       .doc = "How many records the result has."sv},
      {.name = "segments"sv,
       .member = "segments"sv,
       .kind = value_kind::list,
       .type = "list of text"sv,
       .doc = "The result files, where the result was split into several."sv},
      {.name = "status"sv,
       .member = "status"sv,
       .kind = value_kind::text,
       .type = "batch_status"sv,
       .doc = "How far the query is."sv,
       .texts = table<batch_status>::texts},
      {.name = "deleted"sv,
       .member = "deleted"sv,
       .kind = value_kind::choice,
       .type = "deleted_column or list of deleted_column"sv,
       .doc = "The column of deleted records, as it was asked for."sv},
      {.name = "localizedStatus"sv,
       .member = "localized_status"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The status in the user's language."sv},
   };
   static constexpr struct_about about{.name = "RetrievedBatch"sv,
                                      .doc = "A query of a job that was asked about."sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &retrieved_batch::api_version);
      visit(fields[1], &retrieved_batch::batch_id);
      visit(fields[2], &retrieved_batch::batch_type);
      visit(fields[3], &retrieved_batch::file_id);
      visit(fields[4], &retrieved_batch::full);
      visit(fields[5], &retrieved_batch::message);
      visit(fields[6], &retrieved_batch::name);
      visit(fields[7], &retrieved_batch::query);
      visit(fields[8], &retrieved_batch::record_count);
      visit(fields[9], &retrieved_batch::segments);
      visit(fields[10], &retrieved_batch::status);
      visit(fields[11], &retrieved_batch::deleted);
      visit(fields[12], &retrieved_batch::localized_status);
   }
};

template<>
struct table<retrieved_job> {
   static constexpr field_about fields[] = {
      {.name = "batches"sv,
       .member = "batches"sv,
       .kind = value_kind::list,
       .type = "list of retrieved_batch"sv,
       .doc = "The queries of the job."sv},
      {.name = "encrypted"sv,
       .member = "encrypted"sv,
       .kind = value_kind::text,
       .type = "encryption"sv,
       .doc = "How the result files are encrypted."sv,
       .texts = table<encryption>::texts},
      {.name = "format"sv,
       .member = "format"sv,
       .kind = value_kind::text,
       .type = "file_format"sv,
       .doc = "The format of the result files."sv,
       .texts = table<file_format>::texts},
      {.name = "id"sv,
       .member = "id"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The id of the job."sv},
      {.name = "name"sv,
       .member = "name"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The name of the job."sv},
      {.name = "partner"sv,
       .member = "partner"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The partner of the session."sv},
      {.name = "project"sv,
       .member = "project"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The project of the session."sv},
      {.name = "sourceData"sv,
       .member = "source_data"sv,
       .kind = value_kind::text,
       .type = "source_data"sv,
       .doc = "Where the data come from."sv,
       .texts = table<source_data>::texts},
      {.name = "startTime"sv,
       .member = "start_time"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "When the job began."sv},
      {.name = "status"sv,
       .member = "status"sv,
       .kind = value_kind::text,
       .type = "job_status"sv,
       .doc = "How far the job is."sv,
       .texts = table<job_status>::texts},
      {.name = "version"sv,
       .member = "version"sv,
       .kind = value_kind::choice,
       .type = "text or number"sv,
       .doc = "The version of the request."sv},
      {.name = "errorCode"sv,
       .member = "error_code"sv,
       .kind = value_kind::choice,
       .type = "text or integer"sv,
       .doc = "One of AQuA's error codes, 90001 to 90029."sv},
      {.name = "message"sv,
       .member = "message"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "Why the job was refused."sv},
      {.name = "success"sv,
       .member = "success"sv,
       .kind = value_kind::boolean,
       .type = "boolean"sv,
       .doc = "False where the gateway refused the request."sv},
      {.name = "code"sv,
       .member = "code"sv,
       .kind = value_kind::choice,
       .type = "text or integer"sv,
       .doc = "The gateway's error code, such as 50000090."sv},
      {.name = "processId"sv,
       .member = "process_id"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "Names the request in talks with Zuora's support."sv},
      {.name = "reasons"sv,
       .member = "reasons"sv,
       .kind = value_kind::list,
       .type = "list of reason"sv,
       .doc = "The reasons of a refusal."sv},
      {.name = "incrementalTime"sv,
       .member = "incremental_time"sv,
       .kind = value_kind::choice,
       .type = "text or integer"sv,
       .doc = "The time since which records are taken."sv},
      {.name = "notifyUrl"sv,
       .member = "notify_url"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "What is called when the job ends."sv},
      {.name = "offset"sv,
       .member = "offset"sv,
       .kind = value_kind::integer,
       .type = "integer"sv,
       .doc = "Seconds by which the window begins earlier."sv},
      {.name = "useLastCompletedJobQueries"sv,
       .member = "use_last_completed_job_queries"sv,
       .kind = value_kind::boolean,
       .type = "boolean"sv,
       .doc = "Whether the queries of the session's last job are repeated."sv},
   };
   static constexpr struct_about about{.name = "RetrievedJob"sv,
                                      .doc = "A job that was asked about."sv,
                                      .fields = fields,
                                      .null_is_absent = true};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &retrieved_job::batches);
      visit(fields[1], &retrieved_job::encrypted);
      visit(fields[2], &retrieved_job::format);
      visit(fields[3], &retrieved_job::id);
      visit(fields[4], &retrieved_job::name);
      visit(fields[5], &retrieved_job::partner);
      visit(fields[6], &retrieved_job::project);
      visit(fields[7], &retrieved_job::source_data);
      visit(fields[8], &retrieved_job::start_time);
      visit(fields[9], &retrieved_job::status);
      visit(fields[10], &retrieved_job::version);
      visit(fields[11], &retrieved_job::error_code);
      visit(fields[12], &retrieved_job::message);
      visit(fields[13], &retrieved_job::success);
      visit(fields[14], &retrieved_job::code);
      visit(fields[15], &retrieved_job::process_id);
      visit(fields[16], &retrieved_job::reasons);
      visit(fields[17], &retrieved_job::incremental_time);
      visit(fields[18], &retrieved_job::notify_url);
      visit(fields[19], &retrieved_job::offset);
      visit(fields[20], &retrieved_job::use_last_completed_job_queries);
   }
};

template<>
struct table<deleted_batch> {
   static constexpr field_about fields[] = {
      {.name = "batchId"sv,
       .member = "batch_id"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The id of the batch."sv,
       .limits = {.min_length = 32u, .max_length = 32u}},
      {.name = "batchType"sv,
       .member = "batch_type"sv,
       .kind = value_kind::text,
       .type = "query_type"sv,
       .doc = "The language of the statement."sv,
       .texts = table<query_type>::texts},
      {.name = "fileId"sv,
       .member = "file_id"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The result file, where there is one; look at the segments first."sv},
      {.name = "message"sv,
       .member = "message"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "Why the query failed."sv,
       .limits = {.max_length = 2048u}},
      {.name = "name"sv,
       .member = "name"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The name of the query."sv},
      {.name = "query"sv,
       .member = "query"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The statement."sv},
      {.name = "recordCount"sv,
       .member = "record_count"sv,
       .kind = value_kind::choice,
       .type = "text or integer"sv,
       .doc = "How many records the result has."sv},
      {.name = "segments"sv,
       .member = "segments"sv,
       .kind = value_kind::list,
       .type = "list of text"sv,
       .doc = "The result files, where the result was split into several."sv},
      {.name = "status"sv,
       .member = "status"sv,
       .kind = value_kind::text,
       .type = "batch_status"sv,
       .doc = "How far the query is."sv,
       .texts = table<batch_status>::texts},
      {.name = "apiVersion"sv,
       .member = "api_version"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The WSDL version the query is read by."sv},
      {.name = "full"sv,
       .member = "full"sv,
       .kind = value_kind::boolean,
       .type = "boolean"sv,
       .doc = "Whether this is a full load rather than an incremental one."sv},
      {.name = "localizedStatus"sv,
       .member = "localized_status"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The status in the user's language."sv},
   };
   static constexpr struct_about about{.name = "DeletedBatch"sv,
                                      .doc = "A query of a job that was cancelled."sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &deleted_batch::batch_id);
      visit(fields[1], &deleted_batch::batch_type);
      visit(fields[2], &deleted_batch::file_id);
      visit(fields[3], &deleted_batch::message);
      visit(fields[4], &deleted_batch::name);
      visit(fields[5], &deleted_batch::query);
      visit(fields[6], &deleted_batch::record_count);
      visit(fields[7], &deleted_batch::segments);
      visit(fields[8], &deleted_batch::status);
      visit(fields[9], &deleted_batch::api_version);
      visit(fields[10], &deleted_batch::full);
      visit(fields[11], &deleted_batch::localized_status);
   }
};

template<>
struct table<deleted_job> {
   static constexpr field_about fields[] = {
      {.name = "batches"sv,
       .member = "batches"sv,
       .kind = value_kind::list,
       .type = "list of deleted_batch"sv,
       .doc = "The queries of the job."sv},
      {.name = "format"sv,
       .member = "format"sv,
       .kind = value_kind::text,
       .type = "file_format"sv,
       .doc = "The format of the result files."sv,
       .texts = table<file_format>::texts},
      {.name = "id"sv,
       .member = "id"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The id of the job."sv},
      {.name = "name"sv,
       .member = "name"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The name of the job."sv},
      {.name = "sourceData"sv,
       .member = "source_data"sv,
       .kind = value_kind::text,
       .type = "source_data"sv,
       .doc = "Where the data come from."sv,
       .texts = table<source_data>::texts},
      {.name = "status"sv,
       .member = "status"sv,
       .kind = value_kind::text,
       .type = "job_status"sv,
       .doc = "How far the job is."sv,
       .texts = table<job_status>::texts},
      {.name = "version"sv,
       .member = "version"sv,
       .kind = value_kind::choice,
       .type = "text or number"sv,
       .doc = "The version of the request."sv},
      {.name = "errorCode"sv,
       .member = "error_code"sv,
       .kind = value_kind::choice,
       .type = "text or integer"sv,
       .doc = "One of AQuA's error codes, 90001 to 90029."sv},
      {.name = "message"sv,
       .member = "message"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "Why the job was refused."sv},
      {.name = "success"sv,
       .member = "success"sv,
       .kind = value_kind::boolean,
       .type = "boolean"sv,
       .doc = "False where the gateway refused the request."sv},
      {.name = "code"sv,
       .member = "code"sv,
       .kind = value_kind::choice,
       .type = "text or integer"sv,
       .doc = "The gateway's error code, such as 50000090."sv},
      {.name = "processId"sv,
       .member = "process_id"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "Names the request in talks with Zuora's support."sv},
      {.name = "reasons"sv,
       .member = "reasons"sv,
       .kind = value_kind::list,
       .type = "list of reason"sv,
       .doc = "The reasons of a refusal."sv},
      {.name = "encrypted"sv,
       .member = "encrypted"sv,
       .kind = value_kind::text,
       .type = "encryption"sv,
       .doc = "How the result files are encrypted."sv,
       .texts = table<encryption>::texts},
      {.name = "partner"sv,
       .member = "partner"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The partner of the session."sv},
      {.name = "project"sv,
       .member = "project"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The project of the session."sv},
      {.name = "startTime"sv,
       .member = "start_time"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "When the job began."sv},
      {.name = "useLastCompletedJobQueries"sv,
       .member = "use_last_completed_job_queries"sv,
       .kind = value_kind::boolean,
       .type = "boolean"sv,
       .doc = "Whether the queries of the session's last job are repeated."sv},
   };
   static constexpr struct_about about{.name = "DeletedJob"sv,
                                      .doc = "A job that was cancelled."sv,
                                      .fields = fields,
                                      .null_is_absent = true};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &deleted_job::batches);
      visit(fields[1], &deleted_job::format);
      visit(fields[2], &deleted_job::id);
      visit(fields[3], &deleted_job::name);
      visit(fields[4], &deleted_job::source_data);
      visit(fields[5], &deleted_job::status);
      visit(fields[6], &deleted_job::version);
      visit(fields[7], &deleted_job::error_code);
      visit(fields[8], &deleted_job::message);
      visit(fields[9], &deleted_job::success);
      visit(fields[10], &deleted_job::code);
      visit(fields[11], &deleted_job::process_id);
      visit(fields[12], &deleted_job::reasons);
      visit(fields[13], &deleted_job::encrypted);
      visit(fields[14], &deleted_job::partner);
      visit(fields[15], &deleted_job::project);
      visit(fields[16], &deleted_job::start_time);
      visit(fields[17], &deleted_job::use_last_completed_job_queries);
   }
};

template<>
struct table<error_response> {
   static constexpr field_about fields[] = {
      {.name = "success"sv,
       .member = "success"sv,
       .kind = value_kind::boolean,
       .type = "boolean"sv,
       .doc = "Always false."sv},
      {.name = "processId"sv,
       .member = "process_id"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "Names the request in talks with Zuora's support."sv},
      {.name = "reasons"sv,
       .member = "reasons"sv,
       .kind = value_kind::list,
       .type = "list of reason"sv,
       .doc = "The reasons."sv},
   };
   static constexpr struct_about about{.name = "ErrorResponse"sv,
                                      .doc = "Why a request was refused."sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &error_response::success);
      visit(fields[1], &error_response::process_id);
      visit(fields[2], &error_response::reasons);
   }
};

} // namespace zoql::aqua
