// `zoql normalise`: conditions as an `or` of `and`s, and statements that are over a limit as several.
#include "commands.hpp"
#include "restatement.hpp"

#include <zoql/normalise.hpp>
#include <zoql/partition.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <memory>
#include <string>

namespace zoql::tool {

namespace {

struct normalise_arguments {
   restate_options reading;
   bool partition = false;
};

restate_problem problem_at_condition(const ast::statement& statement, std::string words) {
   const ast::node* const where = statement.clause(ast::kind::where);
   return {where == nullptr ? span{} : where->where, std::move(words)};
}

std::string too_large(std::uint64_t conditions, std::uint64_t limit) {
   return fmt::format("without parentheses there would be {} conditions, more than {}", conditions, limit);
}

constexpr const char* matches_nothing = "no row can be found: each alternative asks for a thing and its opposite";

restated normalise_statement(const ast::statement& statement, const check_options&) {
   using enum normal_form::outcome;
   const normalise_options options;
   const normal_form form = normalise(statement, statement.language, options);
   restated result;
   if (form.result == normal) result.statements.emplace_back(form.statement.text());
   if (form.result == matches_nothing)
      result.problems.push_back(problem_at_condition(statement, tool::matches_nothing));
   if (form.result == too_large) {
      result.problems.push_back(
         problem_at_condition(statement, tool::too_large(form.conditions, options.condition_limit)));
   }
   if (form.result == impossible) {
      result.problems.push_back({form.obstacle.where, std::string(form.obstacle.words)});
   }
   return result;
}

restated partition_statement(const ast::statement& statement, const check_options&) {
   using enum partition_result::outcome;
   const partition_options options;
   const partition_result found = partition(statement, statement.language, options);
   restated result;
   for (const owned_statement& part : found.statements) result.statements.emplace_back(part.text());
   if (found.statements.size() > 1) {
      result.remark = fmt::format("{} statements for one; {}", found.statements.size(),
                                  found.rows_may_repeat ? "a row may come from more than one of them"
                                                        : "no row comes from two of them");
   }
   if (found.result == matches_nothing) {
      result.problems.push_back(problem_at_condition(statement, tool::matches_nothing));
   }
   if (found.result == too_large) {
      result.problems.push_back(
         problem_at_condition(statement, tool::too_large(found.conditions, options.condition_limit)));
   }
   if (found.result == impossible) {
      result.problems.push_back({found.obstacle.where, std::string(found.obstacle.words)});
   }
   return result;
}

int run(const normalise_arguments& arguments) {
   return restate(arguments.reading, arguments.partition ? partition_statement : normalise_statement);
}

} // namespace

void add_normalise_command(CLI::App& app, int& status) {
   auto arguments = std::make_shared<normalise_arguments>();
   CLI::App* const normalise =
      app.add_subcommand("normalise", "Write conditions without parentheses, as an `or` of `and`s");
   normalise->add_option("PATH", arguments->reading.paths, ".zoql files and folders; - is standard input")->required();
   add_settings_options(*normalise, arguments->reading.settings);
   normalise->add_flag("--partition", arguments->partition,
                       "Split statements that are over a limit of their dialect, into as few as possible");
   normalise->callback([arguments, &status] { status = run(*arguments); });
}

} // namespace zoql::tool
