// The command line tool `zoql`.
#include "commands.hpp"
#include "exit_code.hpp"
#include "failure_handler.hpp"
#include "standard_error.hpp"
#include "standard_output.hpp"
#include "unexpected_words.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <sstream>
#include <string>
#include <string_view>

#include <unistd.h>

namespace {

using namespace zoql::tool;

struct command {
   std::string_view name;
   void (*add)(CLI::App&, int& status);
};

/// In the order in which the help lists them.
constexpr std::array commands{
   command{"lint", add_lint_command},           command{"fmt", add_fmt_command},
   command{"parse", add_parse_command},         command{"normalise", add_normalise_command},
   command{"port", add_port_command},           command{"pipe", add_pipe_command},
   command{"payload", add_payload_command},     command{"response", add_response_command},
   command{"rules", add_rules_command},         command{"explain", add_explain_command},
   command{"complete", add_complete_command},   command{"columns", add_columns_command},
   command{"catalogue", add_catalogue_command}, command{"config", add_config_command},
};

/// Adds the command that is asked for, and all only where a person has to see them: making their options takes longer
/// than checking a statement.
void add_commands(CLI::App& app, std::string_view first_argument, int& status) {
   const auto* const asked = std::ranges::find(commands, first_argument, &command::name);
   if (asked != commands.end()) return asked->add(app, status);
   for (const command& one : commands) one.add(app, status);
}

/// Whether words say nothing but paths, and no variable of ours says more. What CLI11 takes for a list is left to it.
bool are_paths(std::span<char* const> words) {
   const auto is_special = [](std::string_view word) {
      return word.empty() || word.starts_with('[') || word.starts_with('{') || (word.starts_with('-') && word != "-");
   };
   if (words.empty() || std::ranges::any_of(words, is_special)) return false;
   char** variable = environ;
   while (*variable != nullptr && !std::string_view(*variable).starts_with("ZOQL_")) ++variable;
   return *variable == nullptr;
}

/// What CLI11 says of a mistake, with the words of the command line made visible.
std::string words_of(const CLI::App* app, const CLI::Error& mistake) {
   const std::string_view words = mistake.what();
   return zoql::visible(words) + CLI::FailureMessage::simple(app, mistake).substr(words.size());
}

/// Prints the help or version that was asked for, or what is wrong with the command line.
int answer(const CLI::App& app, const CLI::ParseError& outcome) {
   std::ostringstream help;
   std::ostringstream mistake;
   const bool asked_for_text = app.exit(outcome, help, mistake) == static_cast<int>(CLI::ExitCodes::Success);
   write_standard_output(help.str());
   write_standard_error(mistake.str() + suggest_for_unexpected(app));
   return asked_for_text ? clean : could_not_run;
}

/// Runs what the words say; a person's mistake is said on standard error.
int run_command_line(int count, char** arguments) {
   CLI::App app("Parses and checks ZOQL, Export ZOQL and AQuA requests, offline.", "zoql");
   app.set_version_flag("-V,--version", "zoql " ZOQL_VERSION);
   app.require_subcommand(1);
   app.failure_message(words_of);
   int status = clean;
   add_commands(app, count > 1 ? arguments[1] : "", status);
   try {
      app.parse(count, arguments);
   } catch (const CLI::ParseError& outcome) {
      status = answer(app, outcome);
   }
   return status;
}

int run(int count, char** arguments) {
   const std::span<char* const> words(arguments, static_cast<std::size_t>(count));
   // What runs most: making the options of `lint`, and reading a command line, take longer than checking a statement.
   const bool is_plain_lint = count > 2 && std::string_view(words[1]) == "lint" && are_paths(words.subspan(2));
   return is_plain_lint ? lint_paths({words.begin() + 2, words.end()}) : run_command_line(count, arguments);
}

} // namespace

int main(int count, char** arguments) {
   install_failure_handlers();
   try {
      return finish_standard_output(run(count, arguments));
   } catch (...) {
      return report_caught();
   }
}
