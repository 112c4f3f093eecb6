// Compares what was not expected with the options and commands there are.
#include "unexpected_words.hpp"

#include "shown.hpp"

#include <zoql/edit_distance.hpp>

#include <CLI/CLI.hpp>

#include <string_view>
#include <vector>

namespace zoql::tool {

namespace {

/// The command that was asked for, or the program where none was.
const CLI::App& asked_command(const CLI::App& app) {
   const CLI::App* asked = &app;
   while (!asked->get_subcommands().empty()) asked = asked->get_subcommands().front();
   return *asked;
}

std::vector<std::string> options_of(const CLI::App& command) {
   std::vector<std::string> names;
   for (const CLI::Option* const option : command.get_options()) {
      for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
   }
   return names;
}

std::vector<std::string> commands_of(const CLI::App& command) {
   std::vector<std::string> names;
   for (const CLI::App* const one : command.get_subcommands({})) names.push_back(one->get_name());
   return names;
}

} // namespace

std::string suggest_for_unexpected(const CLI::App& app) {
   const CLI::App& asked = asked_command(app);
   std::string lines;
   for (const std::string& word : app.remaining(true)) {
      const bool is_option = word.starts_with("--");
      const std::string name = word.substr(0, word.find('='));
      const std::vector<std::string> known = is_option ? options_of(asked) : commands_of(asked);
      const std::string_view meant = nearest(name, known, [](const std::string& one) { return std::string_view(one); });
      if (meant.empty()) continue;
      if (meant == name) {
         lines += shown("`{}` goes after `{}`\n", name, asked.get_name());
         continue;
      }
      lines += shown("there is no {} `{}`; did you mean `{}`?\n", is_option ? "option" : "command", name, meant);
   }
   return lines;
}

} // namespace zoql::tool
