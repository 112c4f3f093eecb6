// The command line tool `zoql`.
#include "commands.hpp"
#include "exit_code.hpp"
#include "standard_output.hpp"
#include "unexpected_words.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstddef>
#include <cstdio>
#include <span>
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

/// A long file is read in place; who cuts it meanwhile, or a disk that fails, takes away what is being read.
extern "C" void end_without_pages(int) {
   constexpr std::string_view words = "zoql: a file became shorter while it was read, or cannot be read to its end\n";
   [[maybe_unused]] const auto written = ::write(STDERR_FILENO, words.data(), words.size());
   ::_exit(could_not_run);
}

/// Runs what the words say; a person's mistake is said on standard error.
int run_command_line(int count, char** arguments) {
   CLI::App app("Parses and checks ZOQL, Export ZOQL and AQuA requests, offline.", "zoql");
   app.set_version_flag("-V,--version", "zoql " ZOQL_VERSION);
   app.require_subcommand(1);
   int status = clean;
   add_commands(app, count > 1 ? arguments[1] : "", status);
   try {
      app.parse(count, arguments);
   } catch (const CLI::ParseError& problem) {
      const bool asked_for_text = problem.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success);
      app.exit(problem);
      std::fputs(suggest_for_unexpected(app).c_str(), stderr);
      status = asked_for_text ? clean : could_not_run;
   }
   return status;
}

} // namespace

int main(int count, char** arguments) {
   std::signal(SIGPIPE, SIG_IGN);
   std::signal(SIGBUS, end_without_pages);
   const std::span<char* const> words(arguments, static_cast<std::size_t>(count));
   // What runs most: making the options of `lint`, and reading a command line, take longer than checking a statement.
   const bool is_plain_lint = count > 2 && std::string_view(words[1]) == "lint" && are_paths(words.subspan(2));
   const int status = is_plain_lint ? lint_paths({words.begin() + 2, words.end()}) : run_command_line(count, arguments);
   flush_standard_output();
   return status;
}
