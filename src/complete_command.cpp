// `zoql complete`: what may stand at a place of a file that is being written, as JSON for editors.
#include "commands.hpp"
#include "exit_code.hpp"
#include "input.hpp"
#include "json_text.hpp"
#include "settings_options.hpp"
#include "standard_error.hpp"
#include "standard_output.hpp"
#include "statement_dialects.hpp"
#include "statement_file.hpp"
#include "text_place.hpp"

#include <zoql/complete.hpp>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace zoql::tool {

namespace {

using json = nlohmann::ordered_json;

struct complete_arguments {
   std::string path;
   std::string standard_input_name = "<stdin>";
   std::optional<std::uint32_t> offset;
   std::string position;
   settings_arguments settings;
};

/// The statement a place belongs to, from its first byte on; without one, where the next would begin.
struct part {
   span where;
   dialect language = dialect::zoql;
   bool is_comment = false;
};

part part_at(std::string_view text, std::uint32_t offset, std::optional<dialect> set) {
   const statement_file file = split_statements(text, set);
   const std::vector<statement_reading> readings = read_dialects(text, file.statements, set);
   part found{{offset, offset}, set.value_or(dialect::zoql), false};
   const auto is_inside = [&](span comment) { return comment.begin + 2 <= offset && offset <= comment.end; };
   for (std::size_t at = 0; at < readings.size(); ++at) {
      const file_statement& one = file.statements[at];
      for (const span comment : one.comments) found.is_comment |= is_inside(comment);
      if (one.where.begin > offset) break;
      found.language = readings[at].language;
      const bool is_over = one.where.end <= offset && text[one.where.end - 1] == ';';
      const auto end = std::max(one.where.end, offset);
      found.where = is_over ? span{offset, offset} : span{one.where.begin, end};
   }
   for (const span comment : file.last_comments) found.is_comment |= is_inside(comment);
   return found;
}

json item_json(const source& text, const completion& one, std::uint32_t begin) {
   const auto place = [&](std::uint32_t offset) -> json {
      const position where = text.at(offset);
      return {{"offset", offset}, {"line", where.line}, {"column", where.column}};
   };
   return {{"kind", name_of(one.kind)},
           {"text", one.text},
           {"detail", one.detail},
           {"start", place(begin + one.replaced.begin)},
           {"end", place(begin + one.replaced.end)}};
}

int fail(const std::string& path, const std::string& words) {
   say_problem(path, words);
   return could_not_run;
}

int run(const complete_arguments& arguments) {
   settings_finder finder(arguments.settings);
   if (!finder.read({arguments.path}, arguments.standard_input_name)) return could_not_run;
   if (is_json(arguments.path)) return fail(arguments.path, "is a request body; statements are read from .zoql files");
   const auto read = read_input(arguments.path, arguments.standard_input_name);
   if (const auto* problem = std::get_if<input_problem>(&read)) return fail(problem->path, problem->words);
   const input& file = std::get<input>(read);
   const settings& settings = finder.of(file.path);

   const source text(file.path, file.text);
   std::optional<std::uint32_t> offset = arguments.offset;
   if (!offset.has_value()) offset = offset_at(text, arguments.position);
   if (!offset.has_value() || *offset > file.text.view().size()) return fail(file.path, "there is no such place in it");
   const part here = part_at(file.text, *offset, settings.known_language(file.path));
   const std::string_view words = here.where.of(file.text);
   json answer = {{"dialect", capabilities_of(here.language).name}, {"items", json::array()}};
   if (!here.is_comment) {
      const std::uint32_t begin = here.where.begin;
      const unsigned api_version = api_version_of(settings.rule_options());
      for (const completion& one : complete(words, *offset - begin, here.language, *settings.names, api_version)) {
         answer["items"].push_back(item_json(text, one, begin));
      }
   }
   write_standard_output(json_text(answer, 2) + "\n");
   return clean;
}

} // namespace

void add_complete_command(CLI::App& app, int& status) {
   auto arguments = std::make_shared<complete_arguments>();
   CLI::App* const complete =
      app.add_subcommand("complete", "Say what may stand at a place of a .zoql file, as JSON for editors");
   complete->add_option("PATH", arguments->path, "A .zoql file, finished or not; - is standard input")->required();
   complete->add_option("--stdin-filename", arguments->standard_input_name, "What to call standard input");
   // No option group: CLI11 2.1 never comes back from an empty word beside one.
   auto* const offset = complete->add_option("--offset", arguments->offset, "Where the cursor is: bytes before it");
   auto* const position = complete
                             ->add_option("--position", arguments->position,
                                          "Where the cursor is: LINE:COLUMN, both from 1, a column being a code point")
                             ->excludes(offset);
   add_settings_options(*complete, arguments->settings);
   add_channel_option(*complete, arguments->settings);
   add_catalogue_option(*complete, arguments->settings);
   arguments->settings.look_names_up = true;
   complete->callback([=, &status] {
      if (offset->empty() && position->empty()) throw CLI::RequiredError("--offset or --position");
      status = run(*arguments);
   });
}

} // namespace zoql::tool
