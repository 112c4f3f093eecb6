// `zoql explain`: what a rule, an error code or an error text of Zuora's means.
#include "commands.hpp"
#include "exit_code.hpp"
#include "explained_error.hpp"
#include "input.hpp"
#include "known_rules.hpp"
#include "rule_names.hpp"
#include "rule_text.hpp"
#include "standard_error.hpp"
#include "standard_output.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace zoql::tool {

namespace {

/// The pages of rules, where every word is the name of one; empty otherwise.
std::string pages_of_rules(const std::vector<std::string>& names) {
   std::string pages;
   for (const std::string& name : names) {
      const std::optional<std::size_t> place = find_rule_place(name);
      if (!place) return {};
      pages += (pages.empty() ? "" : "\n") + visible_lines(rule_text(*known_rules()[*place]));
   }
   return pages;
}

std::string joined(const std::vector<std::string>& words) {
   std::string text;
   for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
   return text;
}

/// What to say of a text in which nothing is known.
std::string unknown_words(const std::string& text) {
   const bool is_name = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string::npos;
   if (is_name && !text.empty()) return unknown_rule_words(text);
   if (text.size() == 5 && text.starts_with("900") && text.find_first_not_of("0123456789") == std::string::npos)
      return fmt::format("{} is not among the error codes that Zuora publishes for AQuA", text);
   return "unknown error; zoql knows AQuA's codes and states, those of SOAP and of the v1 API, and Zuora's published "
          "messages";
}

/// Whether a word is a code or the name of a rule or an error and no part of a sentence.
bool stands_alone(const std::string& word) {
   if (find_rule_place(word)) return true;
   return word.find_first_not_of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_") == std::string::npos;
}

/// Explains one after another.
int explain_each(const std::vector<std::string>& words) {
   int status = clean;
   std::string pages;
   for (const std::string& word : words) {
      std::string page = pages_of_rules({word});
      if (page.empty()) page = pages_of_errors(word);
      if (page.empty()) {
         say("{}: {}", word, unknown_words(word));
         status = could_not_run;
      } else {
         pages += (pages.empty() ? "" : "\n") + page;
      }
   }
   write_standard_output(pages);
   return status;
}

int explain_words(const std::vector<std::string>& words) {
   if (words.size() > 1 && std::ranges::all_of(words, stands_alone)) return explain_each(words);
   std::string page = pages_of_rules(words);
   std::string text = joined(words);
   if (page.empty() && text == "-") {
      const auto read = read_input("-", "<stdin>");
      if (const auto* problem = std::get_if<input_problem>(&read)) {
         say_problem(problem->path, problem->words);
         return could_not_run;
      }
      text = std::string_view(std::get<input>(read).text);
   }
   if (page.empty()) page = pages_of_errors(text);
   if (page.empty()) {
      say("{}", unknown_words(text));
      return could_not_run;
   }
   write_standard_output(page);
   return clean;
}

} // namespace

void add_explain_command(CLI::App& app, int& status) {
   auto words = std::make_shared<std::vector<std::string>>();
   CLI::App* const command = app.add_subcommand(
      "explain", "Say what a rule reports and how to write it instead, or what an error of Zuora's means");
   command->footer("Exit code: 0, or 2 when nothing is known.");
   command
      ->add_option("RULE", *words,
                   "A rule's name, an error code, or an error text as it stands in a log; - is standard input")
      ->required();
   command->callback([words, &status] { status = explain_words(*words); });
}

} // namespace zoql::tool
