// `zoql response`: says what a reply of AQuA comes to; the exit code says it too.
#include "commands.hpp"
#include "exit_code.hpp"
#include "input.hpp"
#include "reply.hpp"
#include "standard_error.hpp"
#include "standard_output.hpp"

#include <CLI/CLI.hpp>

#include <memory>
#include <string>
#include <variant>

namespace zoql::tool {

namespace {

int exit_code_of(aqua::outcome result) {
   switch (result) {
   case aqua::outcome::completed:
      return clean;
   case aqua::outcome::failed:
      return findings;
   case aqua::outcome::running:
      return still_running;
   case aqua::outcome::unknown:
      break;
   }
   return outcome_unknown;
}

int print_response(const std::string& path, const std::string& format) {
   const auto read = read_input(path, "<stdin>");
   if (const auto* problem = std::get_if<input_problem>(&read)) {
      say_problem(problem->path, problem->words);
      return could_not_run;
   }
   const explained_reply answer = explain_reply(std::get<input>(read).text);
   write_standard_output(format == "json" ? reply_json(answer) : reply_text(answer));
   return exit_code_of(answer.reply.result);
}

} // namespace

void add_response_command(CLI::App& app, int& status) {
   struct response_arguments {
      std::string path;
      std::string format = "text";
   };
   auto arguments = std::make_shared<response_arguments>();
   CLI::App* const command = app.add_subcommand(
      "response", "Say what a reply of AQuA comes to: states, errors with their remedies, files to fetch");
   command->footer(
      "Exit code: 0 when the job has completed and every query has its files, 1 when it has failed or was\n"
      "refused, 2 when FILE cannot be read, 3 when it is still running, 4 when the reply does not say how\n"
      "far it is or contradicts itself.");
   command
      ->add_option("FILE", arguments->path, "The body of the reply, with its HTTP head or without; - is standard input")
      ->required();
   command->add_option("--format", arguments->format, "What to print: text or json")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
   command->callback([arguments, &status] { status = print_response(arguments->path, arguments->format); });
}

} // namespace zoql::tool
