// The corpus of requests: compares `requests.cases` with what the rules say today, or asks what they promise.
#include "payload_rules.hpp"

#include "case_file.hpp"
#include "compare.hpp"

#include <zoql/aqua/check.hpp>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace {

namespace aqua = zoql::aqua;

/// `[request]`, then `strict` or `+rule-name` for a rule that is off by itself.
aqua::check_options options_of(std::string_view section) {
   aqua::check_options options;
   options.strict = section.find("strict") != std::string_view::npos;
   for (std::size_t place = 0; place < aqua::rule_count; ++place) {
      if (section.find("+" + std::string(aqua::rule_abouts[place]->name)) != std::string_view::npos)
         options.choices[place] = zoql::check_options::choice::on;
   }
   return options;
}

std::string draw(const std::string& body, std::string_view section) {
   const auto checked = aqua::check_body(body, options_of(section));
   if (const auto* problem = std::get_if<aqua::json_problem>(&checked))
      throw std::runtime_error("not JSON: " + problem->words + " in " + body);
   return zoql::tests::draw_under(body, std::get<aqua::checked_request>(checked).findings);
}

int say(const std::vector<std::string>& problems) {
   for (const std::string& problem : problems) std::printf("%s\n", problem.c_str());
   return problems.empty() ? 0 : 1;
}

} // namespace

int main(int count, char** arguments) {
   const std::string_view what = count > 1 ? arguments[1] : "";
   if (what == "--promises") {
      std::ifstream file(ZOQL_SOURCE_ROOT "/tests/aqua/requests.cases", std::ios::binary);
      return say(zoql::tests::broken_promises(std::string{std::istreambuf_iterator<char>(file), {}}));
   }
   if (what == "--published") {
      const std::string folder = count > 2 ? arguments[2] : "";
      if (std::filesystem::is_directory(folder)) {
         return say(zoql::tests::false_errors(folder + "/request")) |
                say(zoql::tests::false_outcomes(folder + "/response")) |
                say(zoql::tests::unknown_soap_codes(folder + "/../wsdl"));
      }
      std::printf("skipped: no requests and replies in %s\n", folder.c_str());
      return 77;
   }
   return zoql::tests::compare(count, arguments, [](std::string_view file) { return zoql::tests::redraw(file, draw); });
}
