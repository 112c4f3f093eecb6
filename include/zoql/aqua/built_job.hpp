// What building a job gives: body and headers to post, or the reasons why not.
#pragma once

#include <zoql/aqua/batch_query.gen.hpp>
#include <zoql/aqua/header_fields.hpp>
#include <zoql/aqua/job_findings.hpp>
#include <zoql/aqua/job_statement.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql::aqua {

/// A built job. It never changes, and copies share what they hold.
class built_job {
public:
   built_job(job_request request, submit_job_headers headers, std::vector<job_refusal> refusals,
             const job_options& options = {})
       : content_(
            std::make_shared<const content>(std::move(request), std::move(headers), std::move(refusals), options)) {}

   /// Whether it is ready to post: no finding is an error.
   [[nodiscard]] bool valid() const noexcept { return content_->valid; }
   [[nodiscard]] explicit operator bool() const noexcept { return valid(); }

   /// The body to post, as JSON; empty unless the job is valid. With `Content-Encoding: gzip` it is for you to gzip it.
   [[nodiscard]] std::string_view body() const noexcept { return valid() ? text_of_findings() : std::string_view(); }
   /// The headers to post it with: names and values in the order of the document. Authorisation is yours to add.
   [[nodiscard]] map_of<std::string> header_fields() const { return aqua::header_fields(content_->headers); }

   /// What body and headers were written from.
   [[nodiscard]] const job_request& request() const noexcept { return content_->request; }
   [[nodiscard]] const submit_job_headers& headers() const noexcept { return content_->headers; }

   /// What stands against the job, and advice; there may be warnings beside a body.
   [[nodiscard]] const std::vector<diagnostic>& findings() const noexcept { return content_->found.all(); }
   /// The JSON text in which findings have their place, valid or not. What speaks of headers, or of a statement that
   /// was never made, has an empty place at its beginning.
   [[nodiscard]] std::string_view text_of_findings() const noexcept { return content_->text; }

private:
   /// Findings view its texts, so it stays where it is made.
   struct content {
      content(job_request wanted, submit_job_headers beside, std::vector<job_refusal> refusals,
              const job_options& options)
          : request(std::move(wanted)), headers(std::move(beside)), text(write(request)) {
         for (const job_refusal& refusal : refusals) found.add(refusal);
         found.check_headers(headers);
         found.check_body(text, options);
         valid = is_valid(found.all());
      }
      content(const content&) = delete;
      content& operator=(const content&) = delete;

      job_request request;
      submit_job_headers headers;
      std::string text;
      job_findings found;
      bool valid = false;
   };

   std::shared_ptr<const content> content_;
};

} // namespace zoql::aqua
