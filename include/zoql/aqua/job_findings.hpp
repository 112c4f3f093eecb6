// What stands against a job: what was refused, what the document limits in headers, what the rules say of the body.
#pragma once

#include <zoql/aqua/batch_query.gen.hpp>
#include <zoql/aqua/check.hpp>
#include <zoql/aqua/header_fields.hpp>
#include <zoql/aqua/job_statement.hpp>
#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/zuora_versions.hpp>
#include <zoql/check.hpp>
#include <zoql/source.hpp>

#include <algorithm>
#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace zoql::aqua {

/// What a job is checked by: the rules about requests and those about statements.
struct job_options {
   check_options request;
   zoql::check_options statements;
};

/// Gathers findings and the words they view; it stays where it is.
class job_findings {
public:
   /// The names of a limit that a header breaks, and of a header that would be two.
   static constexpr std::string_view header_limit = "header-limit";
   static constexpr std::string_view header_text = "header-text";
   /// And of what is taken, but not for what it says.
   static constexpr std::string_view long_idempotency_key = "long-idempotency-key";
   static constexpr std::string_view unknown_zuora_version = "unknown-zuora-version";

   job_findings() = default;
   job_findings(const job_findings&) = delete;
   job_findings& operator=(const job_findings&) = delete;

   void add(const job_refusal& refusal) { say(refusal.name, refusal.words, refusal.help); }

   void check_headers(const submit_job_headers& headers) {
      for (const failure& broken : check(headers, direction::sent)) say(header_limit, "header " + broken.text(), {});
      for (const auto& [name, value] : aqua::header_fields(headers)) {
         if (is_header_text(name) && is_header_text(value)) continue;
         say(header_text, "the header " + name + " has a control character, which would end its line", "remove it");
      }
      advise(headers);
   }

   /// `text` is JSON and outlives this; findings have their places in it.
   void check_body(std::string_view text, const job_options& options) {
      auto read = read_payload(text);
      if (auto* const problem = std::get_if<json_problem>(&read)) return say("not-json", problem->words, {});
      body_.emplace(std::get<payload>(std::move(read)));
      check_request(*body_, all_, options.request);
      for (const payload_query& query : body_->queries()) {
         if (query.text != nullptr) check_statement(query, options.statements);
      }
      std::stable_sort(all_.begin(), all_.end(), comes_before);
   }

   [[nodiscard]] const std::vector<diagnostic>& all() const noexcept { return all_; }

private:
   void advise(const submit_job_headers& headers) {
      constexpr std::size_t limit = 255;
      if (headers.idempotency_key && count_code_points(*headers.idempotency_key) == limit) {
         say(long_idempotency_key, "Zuora's guide wants an Idempotency-Key of fewer than 255 characters",
             "shorten it by one", severity::warning);
      }
      if (headers.zuora_version && !is_zuora_version(*headers.zuora_version)) {
         say(unknown_zuora_version,
             "Zuora-Version `" + *headers.zuora_version + "` is on no page; an unknown one is taken for 186.0",
             "name one that is, or leave the header out", severity::warning);
      }
   }

   void check_statement(const payload_query& query, zoql::check_options options) {
      options.channel = channel::aqua;
      if (query.api_version) options.api_version = *query.api_version;
      const std::size_t first = all_.size();
      checker_.check(query.text->text, query.said, options, all_, dialect_setting::type);
      for (std::size_t at = first; at < all_.size(); ++at) {
         diagnostic& finding = all_[at];
         finding.where = body_->place_of(query, finding.where);
         for (note& note : finding.notes) note.where = body_->place_of(query, note.where);
         for (fix& fix : finding.fixes) {
            for (edit& edit : fix.edits) edit = {body_->place_of(query, edit.where), escaped(edit.text)};
         }
      }
   }

   /// A text as it is written inside a JSON string.
   [[nodiscard]] std::string_view escaped(std::string_view text) {
      const std::string quoted = write_json(json(text));
      return words_.emplace_back(quoted.substr(1, quoted.size() - 2));
   }

   void say(std::string_view name, std::string words, std::string_view help, severity level = severity::error) {
      const std::string_view kept = words_.emplace_back(std::move(words));
      const message advice = help.empty() ? message() : message("{}", std::string_view(words_.emplace_back(help)));
      all_.push_back({.rule = name,
                      .level = level,
                      .where = {},
                      .words = message("{}", kept),
                      .help = advice,
                      .notes = {},
                      .fixes = {}});
   }

   std::deque<std::string> words_;
   std::optional<payload> body_;
   dialect_checker checker_;
   std::vector<diagnostic> all_;
};

} // namespace zoql::aqua
