// `zoql port`: statements of one language as statements of the other that mean the same.
#include "commands.hpp"
#include "restatement.hpp"

#include <zoql/check.hpp>
#include <zoql/port.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <memory>
#include <string>

namespace zoql::tool {

namespace {

struct port_arguments {
   restate_options reading;
   std::string to;
};

/// What a statement would be in the other language, if the rules take it there.
restated port_statement(const ast::statement& statement, dialect target, const check_options& rules) {
   restated result;
   const ported found = port(statement, target);
   for (const porting::obstacle& obstacle : found.obstacles) {
      result.problems.push_back({obstacle.where, to_string(obstacle.words)});
   }
   if (!found) return result;
   for (const diagnostic& finding : check(found.statement.tree(), rules)) {
      if (finding.level != severity::error) continue;
      const span all{0, static_cast<std::uint32_t>(statement.text.size())};
      // The first one shows the statement, for all.
      const std::string what =
         result.problems.empty() ? fmt::format("as `{}` it breaks", found.statement.text()) : "it breaks too";
      result.problems.push_back({all, fmt::format("{} {}: {}", what, finding.rule, to_string(finding.words))});
   }
   result.statements.emplace_back(found.statement.text());
   return result;
}

int run(port_arguments& arguments) {
   dialect target{};
   static_cast<void>(read_dialect(arguments.to, target));
   arguments.reading.new_language = target;
   arguments.reading.settings.look_names_up = true;
   return restate(arguments.reading, [target](const ast::statement& statement, const check_options& rules) {
      return port_statement(statement, target, rules);
   });
}

} // namespace

void add_port_command(CLI::App& app, int& status) {
   auto arguments = std::make_shared<port_arguments>();
   CLI::App* const port =
      app.add_subcommand("port", "Write statements of one language in the other, or say what cannot move");
   port->add_option("PATH", arguments->reading.paths, ".zoql files and folders; - is standard input")->required();
   port->add_option("--to", arguments->to, "The dialect to write")
      ->required()
      ->check(CLI::IsMember({"zoql", "zoqlexport"}));
   add_settings_options(*port, arguments->reading.settings);
   port->callback([arguments, &status] { status = run(*arguments); });
}

} // namespace zoql::tool
