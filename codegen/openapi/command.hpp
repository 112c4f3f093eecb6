// The part of zoql-codegen that writes a header from an OpenAPI document.
#pragma once

namespace CLI {
class App;
}

namespace zoql::codegen {

/// Adds the subcommand `openapi`; when it is given, it does its work and leaves the exit code.
void add_openapi(CLI::App& program, int& exit_code);

} // namespace zoql::codegen
