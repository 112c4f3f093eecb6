// What stands against a job: what was refused, what the document limits, what the rules say of its statements.
#pragma once

#include <zoql/aqua/batch_query.gen.hpp>
#include <zoql/aqua/header_fields.hpp>
#include <zoql/aqua/job_statement.hpp>
#include <zoql/aqua/json_string_map.hpp>
#include <zoql/aqua/located_json.hpp>
#include <zoql/check.hpp>
#include <zoql/parse.hpp>

#include <algorithm>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace zoql::aqua {

/// What the statements of a job are checked by.
struct job_options {
   zoql::check_options statements;
};

/// Gathers findings and the words they view; it stays where it is.
class job_findings {
public:
   /// The names of a limit that a member or a header breaks, and of a header that would be two.
   static constexpr std::string_view member_limit = "member-limit";
   static constexpr std::string_view header_limit = "header-limit";
   static constexpr std::string_view header_text = "header-text";

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
   }

   /// `text` is a request as JSON and outlives this; findings have their places in it.
   void check_body(std::string_view text, const job_options& options) {
      const auto request = read<job_request>(text);
      if (!request) return say(member_limit, request.error().text(), {});
      for (const failure& broken : check(*request, direction::sent)) say(member_limit, broken.text(), {});
      const auto body = read_located_json(text);
      const located_json* const queries = std::get<located_json>(body).member("queries");
      if (queries == nullptr) return;
      for (const located_json& query : queries->children) check_statement(query, text, options.statements);
      std::stable_sort(all_.begin(), all_.end(), checking::comes_before);
   }

   [[nodiscard]] const std::vector<diagnostic>& all() const noexcept { return all_; }

private:
   void check_statement(const located_json& query, std::string_view text, zoql::check_options options) {
      const located_json* const statement = query.member("query");
      const json_string_map places(statement->where.of(text), statement->where.begin);
      dialect language = dialect::zoqlexport;
      if (const located_json* const type = query.member("type")) static_cast<void>(read_dialect(type->text, language));
      const std::size_t first = all_.size();
      const std::string& words = words_.emplace_back(statement->text);
      zoql::check(parser_.parse(words, language), all_, options);
      for (std::size_t at = first; at < all_.size(); ++at) {
         diagnostic& finding = all_[at];
         finding.where = places.span_of(finding.where);
         for (note& note : finding.notes) note.where = places.span_of(note.where);
         for (fix& fix : finding.fixes) {
            for (edit& edit : fix.edits) edit = {places.span_of(edit.where), escaped(edit.text)};
         }
      }
   }

   /// A text as it is written inside a JSON string.
   [[nodiscard]] std::string_view escaped(std::string_view text) {
      const std::string quoted = write_json(json(text));
      return words_.emplace_back(quoted.substr(1, quoted.size() - 2));
   }

   void say(std::string_view name, std::string words, std::string_view help) {
      const std::string_view kept = words_.emplace_back(std::move(words));
      const message advice = help.empty() ? message() : message("{}", std::string_view(words_.emplace_back(help)));
      all_.push_back({.rule = name,
                      .level = severity::error,
                      .where = {},
                      .words = message("{}", kept),
                      .help = advice,
                      .notes = {},
                      .fixes = {}});
   }

   std::deque<std::string> words_;
   parser parser_;
   std::vector<diagnostic> all_;
};

} // namespace zoql::aqua
