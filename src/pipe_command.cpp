// `zoql pipe`: a stream of statements as JSON lines in, a verdict for each as a JSON line out, in constant memory.
#include "commands.hpp"
#include "exit_code.hpp"
#include "finding_json.hpp"
#include "json_text.hpp"
#include "line_reader.hpp"
#include "pipe_request.hpp"
#include "settings_options.hpp"
#include "standard_error.hpp"
#include "standard_output.hpp"
#include "threshold.hpp"
#include "turns.hpp"

#include <zoql/check_guessed.hpp>

#include <CLI/CLI.hpp>
#include <fmt/compile.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include <unistd.h>

namespace zoql::tool {

namespace {

/// Answers a block of lines after another.
class pipe_worker {
public:
   pipe_worker(line_reader& lines, const settings& here, const check_options& rules, int& status)
       : lines_(&lines), rules_(&rules), max_findings_(here.max_findings.value),
         fail_on_(read_threshold(here.fail_on.value)), status_(&status), requests_(here.known_language("")) {}

   /// Where nobody takes the answers any more there is nothing left to do.
   bool take() { return !standard_output_is_lost() && lines_->next(block_); }

   void work() {
      answers_.clear();
      block_status_ = clean;
      std::size_t number = block_.first;
      for (std::string_view rest = block_.lines(); !rest.empty(); ++number) {
         const std::size_t size = std::min(rest.find('\n'), rest.size());
         answer(rest.substr(0, size), number);
         rest.remove_prefix(std::min(size + 1, rest.size()));
      }
   }

   /// Whoever waits for an answer before the next question has it.
   void hand_over() {
      *status_ = std::max(*status_, block_status_);
      write_standard_output({answers_.data(), answers_.size()});
      flush_standard_output();
   }

private:
   void answer(std::string_view line, std::size_t number) {
      if (line.find_first_not_of(" \t\r\n") == std::string_view::npos) return;
      const fmt::appender end(answers_);
      const pipe_request& request = requests_.read(line);
      if (!request.problem.empty()) {
         block_status_ = could_not_run;
         fmt::format_to(end, FMT_COMPILE("{{\"line\":{},\"error\":{}}}\n"), number, json_string(request.problem));
         return;
      }
      findings_.clear();
      const dialect_sources said{std::nullopt, request.language, {}, std::nullopt};
      const dialect language =
         checker_.check(request.query, said, rules_for(request), findings_, dialect_setting::type).language;
      const bool valid = is_valid(findings_);
      if (std::ranges::any_of(findings_, [this](const diagnostic& one) { return fail_on_.reached_by(one.level); }))
         block_status_ = std::max<int>(block_status_, findings);
      fmt::format_to(end, FMT_COMPILE("{{\"line\":{}"), number);
      if (!request.id.empty()) fmt::format_to(end, FMT_COMPILE(",\"id\":{}"), safe_json(request.id));
      if (is_guessed(said)) fmt::format_to(end, FMT_COMPILE(",\"read_as\":\"{}\""), capabilities_of(language).name);
      fmt::format_to(end, FMT_COMPILE(",\"valid\":{},\"diagnostics\":["), valid);
      const more_findings more = keep_gravest(findings_, 0, max_findings_);
      add_findings(request.query);
      fmt::format_to(end, FMT_COMPILE("]"));
      if (more.unsuppressed() > 0)
         fmt::format_to(end, FMT_COMPILE(",\"more\":{}"), json_text(more_json(source("", request.query), more)));
      fmt::format_to(end, FMT_COMPILE("}}\n"));
   }

   /// What is set, with the channel that the form of a request tells.
   [[nodiscard]] const check_options& rules_for(const pipe_request& request) {
      if (request.channel == channel::unknown) return *rules_;
      rules_of_request_ = *rules_;
      rules_of_request_.channel = request.channel;
      return rules_of_request_;
   }

   void add_findings(std::string_view query) {
      const source text("", query);
      std::string_view comma;
      for (const diagnostic& finding : findings_) {
         fmt::format_to(fmt::appender(answers_), FMT_COMPILE("{}{}"), comma, json_text(finding_json(text, finding)));
         comma = ",";
      }
   }

   line_reader* lines_;
   const check_options* rules_;
   check_options rules_of_request_;
   std::size_t max_findings_;
   threshold fail_on_;
   int* status_;
   line_block block_;
   pipe_request_reader requests_;
   dialect_checker checker_;
   std::vector<diagnostic> findings_;
   fmt::memory_buffer answers_;
   int block_status_ = clean;
};

struct pipe_arguments {
   settings_arguments settings;
   std::size_t jobs = 1;
};

int run(const pipe_arguments& arguments) {
   settings_finder finder(arguments.settings);
   if (!finder.read({}, "")) return could_not_run;
   const settings& here = finder.of("");
   const check_options rules = here.rule_options();
   line_reader lines(STDIN_FILENO);
   int status = clean;
   std::vector<pipe_worker> workers;
   for (std::size_t at = 0; at < threads_for(arguments.jobs); ++at) workers.emplace_back(lines, here, rules, status);
   turns<pipe_worker>().run(workers);
   if (lines.failure() == 0) return status;
   say("cannot read standard input: {}", std::strerror(lines.failure()));
   return could_not_run;
}

} // namespace

void add_pipe_command(CLI::App& app, int& status) {
   auto arguments = std::make_shared<pipe_arguments>();
   CLI::App* const pipe = app.add_subcommand(
      "pipe", "Check a stream: one JSON object a line with query, and maybe type and id, or a request of "
              "action/query (queryString) or object/export (Format, Query); one verdict a line");
   pipe
      ->add_option("-j,--jobs", arguments->jobs,
                   "How many threads share the lines; verdicts keep their order; 0: one for each processor")
      ->check(CLI::Range(0, 1'000))
      ->capture_default_str();
   add_settings_options(*pipe, arguments->settings);
   add_channel_option(*pipe, arguments->settings);
   add_catalogue_option(*pipe, arguments->settings);
   add_rule_options(*pipe, arguments->settings);
   add_max_findings_option(*pipe, arguments->settings);
   add_fail_on_option(*pipe, arguments->settings);
   arguments->settings.look_names_up = true;
   pipe->callback([arguments, &status] { status = run(*arguments); });
}

} // namespace zoql::tool
