// Laws of cost for what the tool does with a file: lint it, say so in every format, mend it, write it in other forms.
#include "hostile.hpp"
#include "work.hpp"

#include "baseline.hpp"
#include "lint.hpp"
#include "mend_file.hpp"
#include "outputs.hpp"

#include <zoql/catalogue/built_in.gen.hpp>
#include <zoql/columns.hpp>
#include <zoql/normalise.hpp>
#include <zoql/parse.hpp>
#include <zoql/port.hpp>
#include <zoql/print.hpp>
#include <zoql/same_tree.hpp>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace {

using namespace zoql::tool;
using zoql::dialect;
using zoql::tests::hostile_text;
using zoql::tests::hostile_texts;

/// How much more work a byte may take where there are eight times as many: sorting takes more, and what grows twofold
/// when it is full; looking at each beside each would take eight times as much.
constexpr double most_growth = 2.5;

/// The work of a byte of a text of this size.
double cost_of(const hostile_text& one, std::size_t size, const std::function<void(const std::string&)>& what) {
   const std::string text = one.of_size(size);
   const std::uint64_t before = zoql::tests::work();
   what(text);
   return static_cast<double>(zoql::tests::work() - before) / static_cast<double>(text.size());
}

void hold_for_all(std::string_view command, const std::function<void(const std::string&)>& what) {
   what(hostile_texts[0].of_size(100)); // what is made once
   for (const hostile_text& one : hostile_texts) {
      INFO(command << ": " << one.name);
      const double few = cost_of(one, 1'000, what);
      CHECK(cost_of(one, 8'000, what) <= most_growth * few);
   }
}

lint_options options_with(std::size_t max_findings) {
   lint_options options;
   options.rules.catalogue = zoql::catalogue::built_in;
   options.max_findings = max_findings;
   return options;
}

void lint_and_write(const std::string& path, const std::string& text, std::string_view format,
                    const lint_options& options) {
   file_report report({path, text});
   lint(report, options);
   const auto out = make_output(format, [](std::string_view) {}, {});
   totals sum;
   sum.count(report);
   out->begin();
   out->add(report);
   out->end(sum);
}

/// A request body on one line with this statement.
std::string body_of(const std::string& statement) {
   return nlohmann::json{{"format", "csv"},
                         {"useQueryLabels", true},
                         {"queries", {{{"name", "a"}, {"type", "zoqlexport"}, {"query", statement}}}}}
      .dump();
}

} // namespace

TEST_CASE("linting takes near-linear work in every format") {
   for (const std::string_view format : output_formats)
      hold_for_all(format, [&](const std::string& text) { lint_and_write("a.zoql", text, format, options_with(0)); });
}

TEST_CASE("leaving findings out takes near-linear work") {
   hold_for_all("few", [](const std::string& text) {
      lint_and_write("a.zoql", text, "text", options_with(usual_max_findings));
   });
}

TEST_CASE("a request body on one line takes near-linear work") {
   hold_for_all("body",
                [](const std::string& text) { lint_and_write("a.json", body_of(text), "json", options_with(0)); });
}

TEST_CASE("a baseline takes near-linear work") {
   hold_for_all("baseline", [](const std::string& text) {
      baseline known("", true);
      lint_options options = options_with(0);
      options.baseline = &known;
      lint_and_write("a.zoql", text, "text", options);
   });
}

TEST_CASE("mending a file takes near-linear work") {
   for (const bool unsafe : {false, true}) {
      hold_for_all(unsafe ? "--unsafe-fixes" : "--fix", [&](const std::string& text) {
         static_cast<void>(mend_file({"a.zoql", text}, options_with(0), unsafe));
      });
   }
}

TEST_CASE("writing statements in other forms takes near-linear work") {
   for (const dialect language : {dialect::zoql, dialect::zoqlexport}) {
      hold_for_all("fmt", [&](const std::string& text) {
         const zoql::ast::statement tree = zoql::parse(text, language);
         if (!zoql::is_whole(tree)) return;
         const std::string printed = zoql::print(tree, {.width = 100});
         static_cast<void>(zoql::same_tree(tree, zoql::parse(printed, language)));
      });
      hold_for_all("port", [&](const std::string& text) {
         const dialect other = language == dialect::zoql ? dialect::zoqlexport : dialect::zoql;
         static_cast<void>(zoql::port(zoql::parse(text, language), other));
      });
      hold_for_all("normalise", [&](const std::string& text) {
         static_cast<void>(zoql::normalise(zoql::parse(text, language), language));
      });
      hold_for_all("columns", [&](const std::string& text) {
         static_cast<void>(zoql::columns(zoql::parse(text, language), zoql::catalogue::built_in, false));
      });
   }
}
