// Laws of cost: what a statement or a request takes grows with its length and no faster, however bad it is. Work is
// counted, not timed, so that the laws hold under any load.
#include "enlarged.hpp"
#include "work.hpp"

#include <zoql/aqua/check.hpp>
#include <zoql/catalogue/built_in.gen.hpp>
#include <zoql/check.hpp>
#include <zoql/mend.hpp>
#include <zoql/parse.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace {

using zoql::about;
using zoql::dialect;
using zoql::tests::enlarged;
using zoql::tests::work_of;

/// How much more work a byte may take where there is ten times as much. Sorting takes a third more for each of a
/// thousand than for each of a hundred, and less later.
constexpr double most_growth = 1.5;

/// The same of mending where there is eight times as much: it takes more rounds, and mending each by itself would take
/// eight times as much.
constexpr double most_growth_of_mending = 3;

/// Every rule, those too that are off unless asked for, and those of early API versions.
zoql::check_options all_rules() {
   zoql::check_options options;
   options.choices.fill(zoql::check_options::choice::on);
   options.api_version = 68;
   options.catalogue = zoql::catalogue::built_in;
   return options;
}

zoql::check_options only(std::size_t rule) {
   zoql::check_options options = all_rules();
   options.choices.fill(zoql::check_options::choice::off);
   options.choices[rule] = zoql::check_options::choice::on;
   return options;
}

/// A text that grows, and what it took when it was looked at last.
struct growing_text {
   const enlarged* text;
   dialect language;
   double nodes_per_piece = 1;
   double cost = 0;
   double growth = 0;

   [[nodiscard]] std::string of_nodes(std::size_t nodes) const {
      const double pieces = static_cast<double>(nodes) / nodes_per_piece;
      return text->with(std::max<std::size_t>(1, static_cast<std::size_t>(pieces)));
   }
};

std::size_t nodes_in(const std::string& text, dialect language) { return zoql::parse(text, language).nodes.size(); }

growing_text measured(const enlarged& text, dialect language) {
   const auto few = static_cast<double>(nodes_in(text.with(10), language));
   const auto more = static_cast<double>(nodes_in(text.with(30), language));
   return {&text, language, std::max(1.0, (more - few) / 20)};
}

/// The work of checking a byte of it, with so many nodes.
double cost_of(const growing_text& one, std::size_t nodes, const zoql::check_options& options) {
   const std::string text = one.of_nodes(nodes);
   zoql::ast::statement tree = zoql::parse(text, one.language);
   tree.reread = nullptr; // a law of its own
   std::vector<zoql::diagnostic> findings;
   const std::uint64_t work = work_of([&] { zoql::check(tree, findings, options); });
   return static_cast<double>(work) / static_cast<double>(text.size());
}

/// Looks at it again when it is ten times as long.
void grow(growing_text& one, std::size_t nodes, const zoql::check_options& options) {
   const double cost = cost_of(one, nodes, options);
   one.growth = one.cost == 0 ? 1 : cost / one.cost;
   one.cost = cost;
}

/// The examples of a rule in each of its dialects, enlarged; those that fill pages are long enough.
std::vector<std::pair<std::vector<enlarged>, dialect>> enlargements_of(const about& rule) {
   std::vector<std::pair<std::vector<enlarged>, dialect>> all;
   constexpr std::size_t long_enough = 2000;
   for (const std::string_view example : {rule.bad, rule.good}) {
      for (const dialect language : {dialect::zoql, dialect::zoqlexport}) {
         if (example.empty() || example.size() > long_enough || !covers(rule.dialects, language)) continue;
         all.emplace_back(zoql::tests::enlargements_of(example, language), language);
      }
   }
   return all;
}

/// How often the rule speaks that speaks most often.
std::size_t most_findings_of_a_rule(const std::string& text, dialect language, const zoql::check_options& options) {
   std::map<std::string_view, std::size_t> counts;
   std::size_t most = 0;
   zoql::ast::statement tree = zoql::parse(text, language);
   tree.reread = nullptr;
   for (const zoql::diagnostic& finding : zoql::check(tree, options)) most = std::max(most, ++counts[finding.rule]);
   return most;
}

/// Those that grow fastest and those that cost most.
void keep_worst(std::vector<growing_text>& texts, std::size_t count) {
   const auto keep = [&](auto by) {
      std::ranges::sort(texts, std::greater(), by);
      return std::vector(texts.begin(), texts.begin() + static_cast<std::ptrdiff_t>(std::min(count, texts.size())));
   };
   std::vector<growing_text> worst = keep(&growing_text::growth);
   for (const growing_text& one : keep(&growing_text::cost)) {
      const bool kept = std::ranges::any_of(
         worst, [&](const growing_text& other) { return one.text == other.text && one.language == other.language; });
      if (!kept) worst.push_back(one);
   }
   texts = std::move(worst);
}

/// The work of reading and checking a byte of a request with so many pieces.
double cost_of_request(const enlarged& text, std::size_t pieces) {
   const std::string body = text.with(pieces);
   const std::uint64_t work = work_of([&] { static_cast<void>(zoql::aqua::check_body(body)); });
   return static_cast<double>(work) / static_cast<double>(body.size());
}

/// How many fixes a rule offers.
std::size_t count_fixes(std::string_view rule, const std::string& text, dialect language) {
   std::size_t count = 0;
   zoql::ast::statement tree = zoql::parse(text, language);
   tree.reread = nullptr;
   for (const zoql::diagnostic& finding : zoql::check(tree, all_rules()))
      count += finding.rule == rule ? finding.fixes.size() : 0;
   return count;
}

/// The work of mending a byte of a statement with so many nodes.
double cost_of_mending(const growing_text& one, std::size_t nodes) {
   const std::string text = one.of_nodes(nodes);
   zoql::mend_options options;
   options.unsafe = true;
   options.rules = all_rules();
   const std::uint64_t work = work_of([&] { static_cast<void>(zoql::mender().mend(text, one.language, options)); });
   return static_cast<double>(work) / static_cast<double>(text.size());
}

/// Each rule over each of its examples enlarged; the worst of them are enlarged up to so many nodes.
void check_each_rule(std::size_t most_nodes) {
   for (std::size_t place = 0; place < zoql::rule_count; ++place) {
      const about& rule = *zoql::rule_abouts[place];
      const zoql::check_options options = only(place);
      const auto enlargements = enlargements_of(rule);
      std::vector<growing_text> texts;
      for (const auto& [all, language] : enlargements) {
         for (const enlarged& one : all) texts.push_back(measured(one, language));
      }
      for (growing_text& one : texts) grow(one, 100, options);
      for (growing_text& one : texts) grow(one, 1'000, options);
      keep_worst(texts, 2);
      for (growing_text& one : texts) grow(one, 10'000, options);
      keep_worst(texts, 1);
      for (growing_text& one : texts) {
         INFO(rule.name << ": " << one.of_nodes(100));
         // A limit that is passed on the way makes the work jump once.
         const bool is_again = one.growth > most_growth && one.growth < 5;
         if (most_nodes > 10'000 || is_again) grow(one, std::max<std::size_t>(most_nodes, 30'000), options);
         CHECK(one.growth <= most_growth);
      }
   }
}

/// All rules over every so many of the examples enlarged.
void check_together(std::size_t every) {
   const zoql::check_options options = all_rules();
   std::set<std::pair<dialect, std::string>> seen;
   for (const about* rule : zoql::rule_abouts) {
      for (const auto& [all, language] : enlargements_of(*rule)) {
         for (const enlarged& text : all) {
            if (!seen.emplace(language, text.with(4)).second || seen.size() % every != 0) continue;
            growing_text one = measured(text, language);
            grow(one, 100, options);
            grow(one, 1'000, options);
            INFO(one.of_nodes(100));
            // A limit that is passed on the way makes the work jump once.
            if (one.growth > most_growth) grow(one, 10'000, options);
            CHECK(one.growth <= most_growth);
            CHECK(most_findings_of_a_rule(one.of_nodes(1'000), language, options) <= 1'100);
         }
      }
   }
}

/// Requests with so many pieces beside those with ten times as many.
void check_requests(std::size_t pieces) {
   for (const about* rule : zoql::aqua::rule_abouts) {
      for (const std::string_view example : {rule->bad, rule->good}) {
         for (const enlarged& text : zoql::tests::enlargements_of_json(example)) {
            if (!std::holds_alternative<zoql::aqua::located_json>(zoql::aqua::read_located_json(text.with(4))))
               continue;
            INFO(rule->name << ": " << text.with(4));
            const double few = cost_of_request(text, pieces);
            CHECK(cost_of_request(text, 10 * pieces) <= most_growth * few);
         }
      }
   }
}

/// Statements with much to mend, so many of each rule, beside those with eight times as much.
void check_mending(std::size_t most_texts) {
   for (const about* rule : zoql::rule_abouts) {
      std::size_t left = most_texts;
      for (const auto& [all, language] : enlargements_of(*rule)) {
         for (const enlarged& text : all) {
            if (left == 0) break;
            if (count_fixes(rule->name, text.with(20), language) < 10) continue;
            --left;
            const growing_text one = measured(text, language);
            INFO(rule->name << ": " << one.of_nodes(100));
            double few = cost_of_mending(one, 200);
            double many = cost_of_mending(one, 1'600);
            // A limit that is passed on the way makes the work jump once.
            if (many > most_growth_of_mending * few) few = std::exchange(many, cost_of_mending(one, 12'800));
            CHECK(many <= most_growth_of_mending * few);
         }
      }
   }
}

} // namespace

TEST_CASE("each rule takes near-linear work from a hundred to ten thousand nodes") { check_each_rule(10'000); }
TEST_CASE("each rule takes near-linear work up to a hundred thousand nodes", "[.whole]") { check_each_rule(100'000); }

TEST_CASE("all rules together do and none says more of a statement than it has nodes") { check_together(25); }
TEST_CASE("all rules together do whatever is enlarged", "[.whole]") { check_together(1); }

TEST_CASE("a request takes near-linear work whatever there is much of") { check_requests(50); }
TEST_CASE("a request takes near-linear work however much there is", "[.whole]") { check_requests(500); }

TEST_CASE("mending takes near-linear work however much there is to mend") { check_mending(1); }
TEST_CASE("mending does whatever is enlarged", "[.whole]") { check_mending(1'000); }
