// `zoql response`: reads what AQuA answered, and fails when the job has failed.
#include "commands.hpp"
#include "exit_code.hpp"
#include "input.hpp"
#include "reply.hpp"
#include "standard_output.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cstdio>
#include <memory>
#include <string>
#include <variant>

namespace zoql::tool {

namespace {

int print_response(const std::string& path, const std::string& format) {
   const auto read = read_input(path, "<stdin>");
   if (const auto* problem = std::get_if<input_problem>(&read)) {
      fmt::print(stderr, "zoql: {}: {}\n", problem->path, problem->words);
      return could_not_run;
   }
   const reply answer = read_reply(std::get<input>(read).text);
   write_standard_output(format == "json" ? reply_json(answer) : reply_text(answer));
   return answer.result == aqua::outcome::failed ? findings : clean;
}

} // namespace

void add_response_command(CLI::App& app, int& status) {
   struct response_arguments {
      std::string path;
      std::string format = "text";
   };
   auto arguments = std::make_shared<response_arguments>();
   CLI::App* const command = app.add_subcommand(
      "response", "Say what a reply of AQuA comes to: states, errors, files to fetch; exit 1 when the job has failed");
   command->add_option("FILE", arguments->path, "The body of the reply; - is standard input")->required();
   command->add_option("--format", arguments->format, "What to print: text or json")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
   command->callback([arguments, &status] { status = print_response(arguments->path, arguments->format); });
}

} // namespace zoql::tool
