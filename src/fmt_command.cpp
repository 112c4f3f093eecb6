// `zoql fmt`: writes statements in canonical form.
#include "commands.hpp"
#include "exit_code.hpp"
#include "input.hpp"
#include "replace_file.hpp"
#include "report_path.hpp"
#include "rewrite.hpp"
#include "settings_options.hpp"
#include "shown.hpp"
#include "standard_error.hpp"
#include "standard_output.hpp"
#include "unified_diff.hpp"

#include <zoql/parse.hpp>
#include <zoql/print.hpp>
#include <zoql/same_tree.hpp>
#include <zoql/source.hpp>

#include <CLI/CLI.hpp>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace zoql::tool {

namespace {

struct fmt_arguments {
   std::vector<std::string> paths;
   settings_arguments settings;
   std::string standard_input_name = "<stdin>";
   std::size_t width = 100;
   bool check = false;
   bool diff = false;
   bool bodies = false;
};

/// A statement in canonical form, its `;` kept; nothing where it cannot be printed without loss, or where what is
/// printed does not parse to the same tree and print to the same text again.
std::optional<std::string> format_statement(std::string_view text, dialect language, std::size_t width) {
   const ast::statement tree = parse(text, language);
   if (!is_whole(tree)) return std::nullopt;
   std::string printed = print(tree, {.width = width});
   const ast::statement again = parse(printed, language);
   if (!is_whole(again) || !same_tree(tree, again) || print(again, {.width = width}) != printed) return std::nullopt;
   if (text.ends_with(';')) printed += ';';
   return printed;
}

class fmt_run {
public:
   explicit fmt_run(const fmt_arguments& arguments) : arguments_(arguments), settings_(arguments.settings) {}

   [[nodiscard]] int run() {
      const found_paths found = find_paths(arguments_.paths);
      if (!settings_.read(found.paths, arguments_.standard_input_name)) return could_not_run;
      for (const input_problem& problem : found.problems) fail(problem);
      if (!arguments_.check && !arguments_.diff) remove_leftovers(found.paths);
      for (const std::string& path : found.paths) format_path(path, found.is_named(path));
      if (failed_) return could_not_run;
      return left_ > 0 || (changed_ > 0 && (arguments_.check || arguments_.diff)) ? findings : clean;
   }

private:
   void format_path(const std::string& path, bool is_named) {
      if (is_json(path) && !arguments_.bodies) {
         say("{}: left as it is; --bodies formats the statements of request bodies", path);
         return;
      }
      auto read = read_input(path, arguments_.standard_input_name, input_bytes::copied);
      if (const auto* problem = std::get_if<input_problem>(&read)) return fail(*problem);
      const input& file = std::get<input>(read);
      const source text(file.path, file.text);
      const std::optional<dialect> known = settings_.of(file.path).known_language(file.path);
      const auto rewritten = rewrite_statements(
         file, known, [&](std::string_view statement, const statement_reading& reading, std::uint32_t place) {
            const std::size_t width = is_json(file.path) ? 0 : arguments_.width;
            auto formatted = reading.problem.empty() ? format_statement(statement, reading.language, width)
                                                     : std::optional<std::string>();
            if (formatted.has_value()) return *std::move(formatted);
            const position where = text.at(place);
            say("{}:{}:{}: left as it is; `zoql lint` says what is wrong with it", file.path, where.line, where.column);
            ++left_;
            return std::string(statement);
         });
      if (const auto* problem = std::get_if<input_problem>(&rewritten)) {
         if (!problem->is_other_json || is_named) return fail(*problem);
         return say_left_out(path, problem->words);
      }
      deliver(path, file, std::get<std::string>(rewritten));
   }

   /// Shows, counts or writes what became of a file.
   void deliver(const std::string& path, const input& file, const std::string& fresh) {
      const bool changed = fresh != file.text.view();
      changed_ += changed ? 1 : 0;
      if (arguments_.diff) return write_file_to_standard_output(unified_diff(file.text, fresh, report_path(file.path)));
      if (arguments_.check) {
         if (changed) write_standard_output(shown("{}\n", file.path));
         return;
      }
      if (path == "-") return write_file_to_standard_output(fresh);
      if (!changed) return;
      const std::string failure = replace_unchanged_file(path, file.text, fresh);
      if (!failure.empty()) fail({path, failure});
   }

   void fail(const input_problem& problem) {
      failed_ = true;
      say_problem(problem.path, problem.words);
   }

   const fmt_arguments& arguments_;
   settings_finder settings_;
   std::size_t changed_ = 0;
   std::size_t left_ = 0;
   bool failed_ = false;
};

} // namespace

void add_fmt_command(CLI::App& app, int& status) {
   auto arguments = std::make_shared<fmt_arguments>();
   CLI::App* const command =
      app.add_subcommand("fmt", "Write statements in canonical form; - writes to standard output");
   command->add_option("PATH", arguments->paths, "Files and folders; - is standard input")->required();
   command->add_option("--width", arguments->width, "Break statements longer than this; 0: one line")
      ->check(CLI::Range(0, 1'000'000'000))
      ->capture_default_str();
   add_settings_options(*command, arguments->settings);
   add_channel_option(*command, arguments->settings);
   command->add_option("--stdin-filename", arguments->standard_input_name, "What to call standard input");
   CLI::Option* const check =
      command->add_flag("--check", arguments->check, "Write nothing; list what would change and exit 1");
   command->add_flag("--diff", arguments->diff, "Write nothing; print what would change and exit 1")->excludes(check);
   command->add_flag("--bodies", arguments->bodies, "Format the statements inside request bodies too");
   command->callback([arguments, &status] { status = fmt_run(*arguments).run(); });
}

} // namespace zoql::tool
