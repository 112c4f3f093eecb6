// `zoql pipe`: a stream of statements as JSON lines in, a verdict for each as a JSON line out, in constant memory.
#include "commands.hpp"
#include "exit_code.hpp"
#include "finding_json.hpp"
#include "line_reader.hpp"
#include "settings_options.hpp"
#include "standard_output.hpp"

#include <zoql/check.hpp>
#include <zoql/parse.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <cstring>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <unistd.h>

namespace zoql::tool {

namespace {

using json = nlohmann::ordered_json;

class pipe_run {
public:
   explicit pipe_run(const settings_arguments& arguments) : settings_(arguments) {}

   [[nodiscard]] int run() {
      if (!settings_.read({}, "")) return could_not_run;
      const settings& here = settings_.of("");
      language_ = here.language.value;
      options_ = here.rule_options();
      line_reader lines(STDIN_FILENO, flush_standard_output);
      while (const auto line = lines.next()) {
         ++number_;
         answer(*line);
      }
      if (lines.failure() == 0) return status_;
      fmt::print(stderr, "zoql: cannot read standard input: {}\n", std::strerror(lines.failure()));
      return could_not_run;
   }

private:
   void answer(std::string_view line) {
      if (line.find_first_not_of(" \t\r\n") == std::string_view::npos) return;
      json answer = {{"line", number_}};
      const json request = json::parse(line, nullptr, false);
      const std::string problem = problem_of(request);
      if (problem.empty()) {
         add_verdict(request, answer);
      } else {
         answer["error"] = problem;
         status_ = could_not_run;
      }
      write_standard_output(answer.dump(-1, ' ', false, json::error_handler_t::replace) + "\n");
   }

   /// What keeps a line from being a request; empty when nothing does.
   [[nodiscard]] std::string problem_of(const json& request) const {
      if (request.is_discarded()) return "not JSON";
      if (!request.is_object()) return "a line has to be a JSON object";
      const auto query = request.find("query");
      if (query == request.end() || !query->is_string()) return "`query` has to be a string";
      if (!dialect_of(request).has_value()) return "`type` has to be \"zoql\" or \"zoqlexport\"";
      return {};
   }

   /// What `type` says, or where there is none, what is set.
   [[nodiscard]] std::optional<dialect> dialect_of(const json& request) const {
      const auto type = request.find("type");
      if (type == request.end()) return language_;
      dialect language{};
      if (!type->is_string() || !read_dialect(type->get_ref<const std::string&>(), language)) return std::nullopt;
      return language;
   }

   void add_verdict(const json& request, json& answer) {
      const std::string& query = request.at("query").get_ref<const std::string&>();
      if (const auto id = request.find("id"); id != request.end()) answer["id"] = *id;
      findings_.clear();
      check(parser_.parse(query, *dialect_of(request)), findings_, options_);
      const bool valid = is_valid(findings_);
      answer["valid"] = valid;
      answer["diagnostics"] = json::array();
      const source text("", query);
      for (const diagnostic& finding : findings_) answer["diagnostics"].push_back(finding_json(text, finding));
      if (!valid && status_ == clean) status_ = findings;
   }

   settings_finder settings_;
   parser parser_;
   std::optional<dialect> language_;
   check_options options_;
   std::vector<diagnostic> findings_;
   std::size_t number_ = 0;
   int status_ = clean;
};

} // namespace

void add_pipe_command(CLI::App& app, int& status) {
   auto arguments = std::make_shared<settings_arguments>();
   CLI::App* const pipe = app.add_subcommand(
      "pipe", "Check a stream: one JSON object a line with query, type and maybe id; one verdict a line");
   add_settings_options(*pipe, *arguments);
   add_catalogue_option(*pipe, *arguments);
   add_rule_options(*pipe, *arguments);
   arguments->look_names_up = true;
   pipe->callback([arguments, &status] { status = pipe_run(*arguments).run(); });
}

} // namespace zoql::tool
