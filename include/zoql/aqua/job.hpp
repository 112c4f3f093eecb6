// `job("nightly").stateful("partner", "project").query("accounts", statement).build()`: a request ready to post, or why
// not.
#pragma once

#include <zoql/aqua/batch_query.gen.hpp>
#include <zoql/aqua/built_job.hpp>
#include <zoql/aqua/job_statement.hpp>
#include <zoql/aqua/random_key.hpp>

#include <concepts>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace zoql::aqua {

/// A job that is put together: every member of the request, of its queries and of its headers has a setter, written
/// from the document. Setters of a query speak of the one that was added last; where a job has a member of the same
/// name, the setter is the job's. Copies as a value.
class job_builder : public job_request_setters<job_builder>,
                    public query_request_setters<job_builder>,
                    public submit_job_headers_setters<job_builder> {
public:
   using job_request_setters<job_builder>::name;
   using query_request_setters<job_builder>::deleted;

   /// Version 1.1 with the partner that Zuora gave and a project of your choice: the job's session.
   job_builder& stateful(std::string partner, std::string project) {
      return version("1.1").partner(std::move(partner)).project(std::move(project));
   }

   /// Adds a query: a text, a builder's statement, one that is built, or a literal the compiler checked. `language`
   /// counts where the statement does not know its own.
   template<typename Statement>
   job_builder& query(std::string name, const Statement& statement, dialect language = dialect::zoqlexport) {
      job_statement made = statement_of(statement, language);
      query_request added;
      added.name = std::move(name);
      added.query = std::move(made.text);
      added.type = made.language == dialect::zoql ? query_type::zoql : query_type::zoqlexport;
      for (job_refusal& refusal : made.refusals) {
         refusal.words = "query `" + *added.name + "`: " + refusal.words;
         refusals_.push_back(std::move(refusal));
      }
      return add(std::move(added));
   }

   /// Adds a query as it is.
   job_builder& add(query_request query) {
      if (!request_.queries) request_.queries.emplace();
      request_.queries->push_back(std::move(query));
      return *this;
   }

   /// The column that tells deleted records, as one object: the form that is seen to be taken.
   job_builder& deleted(std::string column, deleted_format format) {
      deleted_column wanted;
      wanted.column = std::move(column);
      wanted.format = format;
      return deleted(std::move(wanted));
   }

   /// An `Idempotency-Key` nobody else has: submitting twice what is built once makes one job.
   job_builder& idempotent() {
      auto key = random_key();
      if (key) return idempotency_key(std::move(*key));
      refusals_.push_back({"no-random-source", "the system has no source of random bits for an Idempotency-Key",
                           "give one to idempotent(source), or a key to idempotency_key(text)"});
      return *this;
   }
   template<std::uniform_random_bit_generator Source>
   job_builder& idempotent(Source& source) {
      return idempotency_key(random_key(source));
   }

   /// The request, checked; what was set stays as it is.
   [[nodiscard]] built_job build(const job_options& options = {}) const {
      std::vector<job_refusal> refusals = refusals_;
      if (before_queries_ != query_request()) {
         refusals.push_back({"no-query-yet", "a setter of queries was called before the first query was added",
                             "call query(name, statement) first: the setters behind it speak of that query"});
      }
      return built_job(request_, headers_, std::move(refusals), options);
   }

   // Where the generated setters find what they set.
   [[nodiscard]] job_request& part(of<job_request>) noexcept { return request_; }
   [[nodiscard]] submit_job_headers& part(of<submit_job_headers>) noexcept { return headers_; }
   [[nodiscard]] query_request& part(of<query_request>) noexcept {
      return request_.queries && !request_.queries->empty() ? request_.queries->back() : before_queries_;
   }

private:
   job_request request_;
   submit_job_headers headers_;
   query_request before_queries_;
   std::vector<job_refusal> refusals_;
};

/// Begins a job; its name has at most 32 characters.
[[nodiscard]] inline job_builder job(std::string name) { return job_builder().name(std::move(name)); }

/// Begins a job that has no name.
[[nodiscard]] inline job_builder job() { return {}; }

} // namespace zoql::aqua
