// zoql-codegen: everything that writes source. Exit codes: 0 done, 1 a check found a difference, 2 bad input or usage.
#include "fields/command.hpp"
#include "openapi/command.hpp"
#include "output.hpp"

#include <CLI/CLI.hpp>

#include <csignal>
#include <exception>
#include <string>

int main(int count, char** words) {
   std::signal(SIGPIPE, SIG_IGN);
   CLI::App program("Writes C++ from the documents zoql is made of", "zoql-codegen");
   program.require_subcommand(1);
   int exit_code = 0;
   zoql::codegen::add_openapi(program, exit_code);
   zoql::codegen::add_fields(program, exit_code);
   try {
      program.parse(count, words);
   } catch (const CLI::ParseError& problem) {
      return program.exit(problem) == 0 ? 0 : 2;
   } catch (const std::exception& problem) {
      zoql::codegen::say(std::string("zoql-codegen: ") + problem.what());
      return 2;
   }
   return exit_code;
}
