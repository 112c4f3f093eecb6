// The command line tool `zoql`.
#include "commands.hpp"
#include "exit_code.hpp"
#include "standard_output.hpp"

#include <CLI/CLI.hpp>

#include <csignal>

int main(int count, char** arguments) {
   std::signal(SIGPIPE, SIG_IGN);
   CLI::App app("Parses and checks ZOQL, Export ZOQL and AQuA requests, offline.", "zoql");
   app.set_version_flag("-V,--version", "zoql " ZOQL_VERSION);
   app.require_subcommand(1);
   int status = zoql::tool::clean;
   zoql::tool::add_lint_command(app, status);
   zoql::tool::add_fmt_command(app, status);
   zoql::tool::add_parse_command(app, status);
   zoql::tool::add_normalise_command(app, status);
   zoql::tool::add_port_command(app, status);
   zoql::tool::add_pipe_command(app, status);
   zoql::tool::add_payload_command(app, status);
   zoql::tool::add_response_command(app, status);
   zoql::tool::add_rules_command(app, status);
   zoql::tool::add_explain_command(app, status);
   zoql::tool::add_complete_command(app, status);
   zoql::tool::add_columns_command(app, status);
   zoql::tool::add_catalogue_command(app, status);
   zoql::tool::add_config_command(app, status);
   try {
      app.parse(count, arguments);
   } catch (const CLI::ParseError& problem) {
      const bool asked_for_text = problem.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success);
      app.exit(problem);
      status = asked_for_text ? zoql::tool::clean : zoql::tool::could_not_run;
   }
   zoql::tool::flush_standard_output();
   return status;
}
