// The subcommand `fields`: catalogues in, a header of typed objects and fields out.
#pragma once

namespace CLI {
class App;
}

namespace zoql::codegen {

/// Adds it to the program; when it runs, it says in `exit_code` how it went.
void add_fields(CLI::App& program, int& exit_code);

} // namespace zoql::codegen
