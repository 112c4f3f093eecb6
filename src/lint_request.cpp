// Hands a body to the rules about requests.
#include "lint_request.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace zoql::tool {

namespace {

/// Keeps the words of a finding in the report, since the request that has them goes.
class keeper {
public:
   explicit keeper(file_report& report) : texts_(report.texts) {}

   void keep(diagnostic& finding) {
      keep(finding.words);
      keep(finding.help);
      for (note& note : finding.notes) keep(note.words);
      for (fix& fix : finding.fixes) {
         keep(fix.title);
         for (edit& edit : fix.edits) keep(edit.text);
      }
   }

private:
   void keep(message& words) {
      for (argument& one : words.arguments) keep(one.text);
   }
   void keep(std::string_view& text) {
      if (!text.empty()) text = texts_.emplace_back(text);
   }

   std::deque<std::string>& texts_;
};

} // namespace

aqua::check_options request_options(const lint_options& options) {
   aqua::check_options result{.strict = options.rules.strict, .choices = {}};
   const std::size_t known = std::min(options.request_choices.size(), result.choices.size());
   std::copy_n(options.request_choices.begin(), known, result.choices.begin());
   return result;
}

void lint_request(file_report& report, aqua::located_json body, channel form, const lint_options& options) {
   aqua::payload request(report.input.text, std::move(body), options.language, form);
   const std::size_t first = report.findings.size();
   aqua::check_request(request, report.findings, request_options(options));
   keeper keeper(report);
   for (std::size_t at = first; at < report.findings.size(); ++at) keeper.keep(report.findings[at]);
}

} // namespace zoql::tool
