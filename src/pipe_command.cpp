// `zoql pipe`: a stream of statements as JSON lines in, a verdict for each as a JSON line out, in constant memory.
#include "commands.hpp"
#include "exit_code.hpp"
#include "finding_json.hpp"
#include "line_reader.hpp"
#include "standard_output.hpp"

#include <zoql/check.hpp>
#include <zoql/parse.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

#include <unistd.h>

namespace zoql::tool {

namespace {

using json = nlohmann::ordered_json;

class pipe_run {
public:
   explicit pipe_run(bool strict) { options_.strict = strict; }

   [[nodiscard]] int run() {
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
   [[nodiscard]] static std::string problem_of(const json& request) {
      if (request.is_discarded()) return "not JSON";
      if (!request.is_object()) return "a line has to be a JSON object";
      const auto query = request.find("query");
      if (query == request.end() || !query->is_string()) return "`query` has to be a string";
      const auto type = request.find("type");
      dialect ignored{};
      if (type == request.end() || !type->is_string() || !read_dialect(type->get_ref<const std::string&>(), ignored)) {
         return "`type` has to be \"zoql\" or \"zoqlexport\"";
      }
      return {};
   }

   void add_verdict(const json& request, json& answer) {
      const std::string& query = request.at("query").get_ref<const std::string&>();
      dialect language{};
      static_cast<void>(read_dialect(request.at("type").get_ref<const std::string&>(), language));
      if (const auto id = request.find("id"); id != request.end()) answer["id"] = *id;
      findings_.clear();
      check(parser_.parse(query, language), findings_, options_);
      const bool valid = is_valid(findings_);
      answer["valid"] = valid;
      answer["diagnostics"] = json::array();
      const source text("", query);
      for (const diagnostic& finding : findings_) answer["diagnostics"].push_back(finding_json(text, finding));
      if (!valid && status_ == clean) status_ = findings;
   }

   parser parser_;
   check_options options_;
   std::vector<diagnostic> findings_;
   std::size_t number_ = 0;
   int status_ = clean;
};

} // namespace

void add_pipe_command(CLI::App& app, int& status) {
   auto strict = std::make_shared<bool>(false);
   CLI::App* const pipe = app.add_subcommand(
      "pipe", "Check a stream: one JSON object a line with query, type and maybe id; one verdict a line");
   pipe->add_flag("--strict", *strict, "Make errors of warnings about what no page documents");
   pipe->callback([strict, &status] { status = pipe_run(*strict).run(); });
}

} // namespace zoql::tool
