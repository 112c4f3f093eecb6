// `zoql explain`: what a rule, an error code or an error text of Zuora's means.
#include "commands.hpp"
#include "exit_code.hpp"
#include "known_rules.hpp"
#include "rule_names.hpp"
#include "rule_text.hpp"
#include "standard_output.hpp"

#include <zoql/aqua/error_codes.hpp>
#include <zoql/aqua/fault_texts.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace zoql::tool {

namespace {

std::string rule_line(std::string_view rule) {
   return rule.empty() ? std::string() : fmt::format("rule:   {} (`zoql explain {}`)\n", rule, rule);
}

std::string code_page(std::string_view written, const aqua::error_code& code) {
   return fmt::format("{}: {}\n\nremedy: {}\n{}{}", written, code.meaning, code.remedy, rule_line(code.rule),
                      code.retry ? "retry:  yes, the same request may succeed later\n" : "");
}

std::string fault_page(const aqua::known_fault& fault) {
   std::string page = fmt::format("{}\n\nmeans:  {}\nremedy: {}\n{}", fault.what->text, fault.what->meaning,
                                  fault.what->remedy, rule_line(fault.what->rule));
   for (std::size_t at = 0; at < fault.words.size(); ++at)
      page += fmt::format("{}: {}\n", fault.what->holes[at], fault.words[at]);
   return page;
}

/// What is known of a text that is no rule's name; empty where nothing is.
std::string page_of_error(std::string_view text) {
   std::string page;
   const std::string_view number = aqua::code_in(text);
   if (const aqua::error_code* const code = aqua::find_error_code(number)) page = code_page(number, *code);
   if (const auto fault = aqua::find_fault(text)) page += (page.empty() ? "" : "\n") + fault_page(*fault);
   return page;
}

int explain_name(const std::string& name) {
   if (const std::optional<std::size_t> place = find_rule_place(name)) {
      write_standard_output(rule_text(*known_rules()[*place]));
      return clean;
   }
   const std::string page = page_of_error(name);
   if (page.empty()) {
      const bool is_text =
         name.find_first_of(" :.") != std::string::npos || name.find_first_not_of("0123456789") == std::string::npos;
      fmt::print(stderr, "zoql: {}\n",
                 is_text ? "this error is not known; what is, are AQuA's codes and the texts Zuora publishes"
                         : unknown_rule_words(name));
      return could_not_run;
   }
   write_standard_output(page);
   return clean;
}

} // namespace

void add_explain_command(CLI::App& app, int& status) {
   auto name = std::make_shared<std::string>();
   CLI::App* const command = app.add_subcommand(
      "explain", "Say what a rule is about and how to write it instead, or what an error of Zuora's means");
   command->add_option("RULE", *name, "A rule's name, an error code or an error text")->required();
   command->callback([name, &status] { status = explain_name(*name); });
}

} // namespace zoql::tool
