// The subcommands: each adds itself to the command line and leaves its exit code in `status`.
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace zoql::tool {

void add_fmt_command(CLI::App& app, int& status);
void add_lint_command(CLI::App& app, int& status);
void add_normalise_command(CLI::App& app, int& status);
void add_parse_command(CLI::App& app, int& status);
void add_payload_command(CLI::App& app, int& status);
void add_pipe_command(CLI::App& app, int& status);
void add_port_command(CLI::App& app, int& status);
void add_response_command(CLI::App& app, int& status);
void add_rules_command(CLI::App& app, int& status);
void add_explain_command(CLI::App& app, int& status);
void add_complete_command(CLI::App& app, int& status);
void add_columns_command(CLI::App& app, int& status);
void add_catalogue_command(CLI::App& app, int& status);
void add_config_command(CLI::App& app, int& status);

/// `lint` without options; returns its exit code.
[[nodiscard]] int lint_paths(std::vector<std::string> paths);

} // namespace zoql::tool
