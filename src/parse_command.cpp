// `zoql parse`: prints the tree of each statement of a file.
#include "commands.hpp"
#include "exit_code.hpp"
#include "input.hpp"
#include "json_text.hpp"
#include "settings_options.hpp"
#include "standard_error.hpp"
#include "standard_output.hpp"
#include "statement_dialects.hpp"
#include "statement_file.hpp"

#include <zoql/ast_names.hpp>
#include <zoql/parse.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace zoql::tool {

namespace {

using json = nlohmann::ordered_json;

struct parse_arguments {
   std::string path = "-";
   settings_arguments settings;
   std::string format = "text";
};

std::string flags_text(const ast::node& node) {
   std::string text;
   for (const auto& [flag, name] : ast::flag_names) {
      if (node.has(flag)) text += fmt::format(" {}", name);
   }
   return text;
}

/// One line a node, indented; a node without children with its text.
void print_text(const ast::statement& tree, const ast::node& node, std::size_t depth) {
   const bool leaf = node.first_child == ast::none;
   write_standard_output(fmt::format("{:{}}{}{}{}{} [{}..{}]{}\n", "", depth * 2, ast::name_of(node.kind),
                                     node.word == ast::word::none ? "" : " ", ast::name_of(node.word), flags_text(node),
                                     node.where.begin, node.where.end, leaf ? " " + json_string(tree.view(node)) : ""));
   for (const ast::node& child : tree.children(node)) print_text(tree, child, depth + 1);
}

json node_json(const ast::statement& tree, const ast::node& node) {
   json object = {{"kind", ast::name_of(node.kind)}, {"begin", node.where.begin}, {"end", node.where.end}};
   if (node.word != ast::word::none) object["word"] = ast::name_of(node.word);
   for (const auto& [flag, name] : ast::flag_names) {
      if (node.has(flag)) object["flags"].push_back(name);
   }
   if (node.first_child == ast::none) object["text"] = tree.view(node);
   for (const ast::node& child : tree.children(node)) object["children"].push_back(node_json(tree, child));
   return object;
}

/// Nodes that stand beside the tree, such as comments.
bool is_beside(const ast::node& node) { return node.kind >= ast::kind::comment; }

json statement_json(const ast::statement& tree) {
   json object = {{"dialect", capabilities_of(tree.language).name}, {"tree", nullptr}, {"beside", json::array()}};
   if (tree.root != ast::none) object["tree"] = node_json(tree, tree[tree.root]);
   for (const ast::node& node : tree.nodes) {
      if (is_beside(node)) object["beside"].push_back(node_json(tree, node));
   }
   return object;
}

void print_text(const ast::statement& tree) {
   if (tree.root != ast::none) print_text(tree, tree[tree.root], 0);
   for (const ast::node& node : tree.nodes) {
      if (is_beside(node)) print_text(tree, node, 0);
   }
}

int run(const parse_arguments& arguments) {
   settings_finder finder(arguments.settings);
   if (!finder.read({arguments.path}, "<stdin>")) return could_not_run;
   auto read = read_input(arguments.path, "<stdin>");
   if (const auto* problem = std::get_if<input_problem>(&read)) {
      say_problem(problem->path, problem->words);
      return could_not_run;
   }
   const input& file = std::get<input>(read);
   const std::string_view text = file.text;
   const std::optional<dialect> set = finder.of(file.path).known_language(file.path);
   const std::vector<file_statement> statements = split_statements(text, set).statements;
   const std::vector<statement_reading> readings = read_dialects(text, statements, set);
   json all = json::array();
   for (std::size_t at = 0; at < readings.size(); ++at) {
      const ast::statement tree = zoql::parse(statements[at].where.of(text), readings[at].language);
      if (arguments.format == "json") {
         all.push_back(statement_json(tree));
      } else {
         print_text(tree);
      }
   }
   if (arguments.format == "json") write_standard_output(json_text(all, 2) + "\n");
   return clean;
}

} // namespace

void add_parse_command(CLI::App& app, int& status) {
   auto arguments = std::make_shared<parse_arguments>();
   CLI::App* const parse = app.add_subcommand("parse", "Print the tree of each statement of a file");
   parse->add_option("PATH", arguments->path, "A .zoql file; - is standard input")->capture_default_str();
   add_settings_options(*parse, arguments->settings);
   parse->add_option("--format", arguments->format, "What to print: text or json")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
   parse->callback([arguments, &status] { status = run(*arguments); });
}

} // namespace zoql::tool
