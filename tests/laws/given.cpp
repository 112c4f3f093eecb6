// Law of the rules: what a rule says has to be given keeps it from no node it would speak of.
#include "../grammar/damage.hpp"
#include "statements.hpp"

#include <zoql/check.hpp>
#include <zoql/check/run_rules.hpp>
#include <zoql/parse.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace {

using zoql::diagnostic;
using zoql::tests::example;

bool is_within(const zoql::ast::statement& statement, const zoql::ast::node& node, zoql::ast::kinds kinds) {
   if (statement.root == zoql::ast::none) return false;
   for (const zoql::ast::node& clause : statement.children(statement[statement.root])) {
      if (clause.where.begin <= node.where.begin && node.where.end <= clause.where.end && kinds.has(clause.kind))
         return true;
   }
   return false;
}

/// Asks a rule about every node of a kind it visits, whatever is given.
template<typename Rule>
void ask_everywhere(const zoql::checking::inquiry& inquiry) {
   if (Rule::about.speaks_alone || !zoql::covers(Rule::about.dialects, inquiry.statement.language)) return;
   if (zoql::checking::needs_catalogue<Rule> && inquiry.names == nullptr) return;
   const zoql::foreign_parts foreign(inquiry.statement);
   for (const zoql::ast::node& node : inquiry.statement.nodes) {
      if (!Rule::about.visits.has(node.kind) || foreign.hide(node)) continue;
      if (!Rule::about.within.empty() && !is_within(inquiry.statement, node, Rule::about.within)) continue;
      zoql::checking::ask<Rule>(inquiry, node);
   }
}

template<typename... Rules>
void ask_all_everywhere(zoql::rule_list<Rules...>, const zoql::checking::inquiry& inquiry) {
   (ask_everywhere<Rules>(inquiry), ...);
}

std::vector<diagnostic> all_findings(const zoql::ast::statement& statement, const zoql::check_options& options) {
   std::vector<diagnostic> findings;
   zoql::whole_statement whole(statement);
   if (zoql::checking::speak_alone(zoql::all_rules{}, {statement, options, nullptr, whole, findings})) return findings;
   zoql::meanings::memory last;
   std::optional<zoql::meanings> names;
   if (options.catalogue.has_value())
      names.emplace(statement, *options.catalogue, api_version_of(options), last, options.channel);
   ask_all_everywhere(zoql::all_rules{}, {statement, options, names.has_value() ? &*names : nullptr, whole, findings});
   std::sort(findings.begin(), findings.end(), zoql::comes_before);
   return findings;
}

std::string list(const std::vector<diagnostic>& findings) {
   std::string lines;
   for (const diagnostic& one : findings) {
      lines +=
         std::string(one.rule) + " " + std::to_string(one.where.begin) + " " + std::to_string(one.where.end) + "\n";
   }
   return lines;
}

void compare(const std::string& text, const example& like) {
   zoql::ast::statement statement = zoql::parse(text, like.language);
   // As it stands, and not as it may have been meant.
   statement.reread = nullptr;
   INFO(text);
   REQUIRE(list(zoql::check(statement, like.options)) == list(all_findings(statement, like.options)));
}

/// Every rule, those too that are silent unless asked for, and those of early API versions.
zoql::check_options with_all(zoql::check_options options) {
   options.choices.fill(zoql::check_options::choice::on);
   options.api_version = 68;
   return options;
}

} // namespace

TEST_CASE("rules are asked about every node they would speak of") {
   std::mt19937_64 random(43);
   for (const example& one : zoql::tests::statements()) {
      const example every{one.text, one.language, with_all(one.options)};
      const std::string damaged = zoql::tests::damage(one.text + " ", random);
      for (const std::string& text : {one.text, damaged}) {
         compare(text, one);
         compare(text, every);
      }
   }
}
