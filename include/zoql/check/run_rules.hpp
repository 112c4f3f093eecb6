// Runs the rules over a statement: each node is shown to the rules that may have something to say of it. Whoever
// includes this compiles all rules; `zoql/check.hpp` declares what they are asked by.
#pragma once

#include <zoql/check/doubt_fixes.hpp>
#include <zoql/check/fix_spacing.hpp>
#include <zoql/check/options.hpp>
#include <zoql/check/questions.hpp>
#include <zoql/check/seen.hpp>
#include <zoql/foreign.hpp>
#include <zoql/meanings.hpp>
#include <zoql/repair/cost.hpp>
#include <zoql/rule.hpp>
#include <zoql/rules.gen.hpp>
#include <zoql/whole_statement.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstring>
#include <optional>
#include <vector>

namespace zoql {

namespace checking {

/// A rule that looks names up, and at more than a node and what is in it.
template<typename Rule>
concept needs_catalogue_and_looks_around = requires(const ast::statement& statement, const meanings& names,
                                                    whole_statement& whole, report& report) {
   Rule::check(statement, statement.nodes.front(), names, whole, report);
};
/// A rule that says in its parameters that it looks names up is not asked without a catalogue; one that takes them by
/// pointer makes do without.
template<typename Rule>
concept needs_catalogue = needs_catalogue_and_looks_around<Rule> ||
   requires(const ast::statement& statement, const meanings& names, report& report) {
   Rule::check(statement, statement.nodes.front(), names, report);
};
template<typename Rule>
concept likes_catalogue = requires(const ast::statement& statement, const meanings* names, report& report) {
   Rule::check(statement, statement.nodes.front(), names, report);
};
/// One that looks no names up may ask how the statement is sent; the others are told with the names.
template<typename Rule>
concept asks_channel = requires(const ast::statement& statement, channel sent_by, report& report) {
   Rule::check(statement, statement.nodes.front(), sent_by, report);
};

/// A rule that says in its parameters that it looks at more than a node and what is in it.
template<typename Rule>
concept looks_around = requires(const ast::statement& statement, whole_statement& whole, report& report) {
   Rule::check(statement, statement.nodes.front(), whole, report);
};
/// One that does both.
template<typename Rule>
concept looks_around_with_names = requires(const ast::statement& statement, const meanings* names,
                                           whole_statement& whole, report& report) {
   Rule::check(statement, statement.nodes.front(), names, whole, report);
};

/// What all rules are asked with. `names` is null without a catalogue.
struct inquiry {
   const ast::statement& statement;
   const check_options& options;
   const meanings* names;
   whole_statement& whole;
   std::vector<diagnostic>& findings;
   /// Whether every rule that is asked is as loud as it says itself.
   bool is_usual = false;
   /// Where the findings are only counted, until that is enough; nullptr where somebody reads them.
   repair::bill* bill = nullptr;
};

/// Asks a rule about a node it visits.
template<typename Rule>
constexpr void ask(const inquiry& inquiry, const ast::node& node) {
   constexpr unsigned until = Rule::about.until_version;
   if constexpr (until != 0) {
      const unsigned version = api_version_of(inquiry.options);
      if (version == 0 || version > until) return;
   }
   severity level = Rule::about.level.in(inquiry.statement.language);
   bool is_set = false;
   bool is_asked_for = false;
   if (!inquiry.is_usual) {
      using enum check_options::choice;
      const auto choice = inquiry.options.choices[place_in<Rule>(all_rules{})];
      if (!loudness(Rule::about, choice, inquiry.options.strict, inquiry.options.channel, inquiry.statement.language,
                    level))
         return;
      is_set = choice != as_is && choice != on;
      is_asked_for = choice != as_is;
   }
   report report(inquiry.findings, Rule::about, level, is_set, is_asked_for, inquiry.bill == nullptr);
   if constexpr (needs_catalogue_and_looks_around<Rule>) {
      Rule::check(inquiry.statement, node, *inquiry.names, inquiry.whole, report);
   } else if constexpr (needs_catalogue<Rule>) {
      Rule::check(inquiry.statement, node, *inquiry.names, report);
   } else if constexpr (likes_catalogue<Rule>) {
      Rule::check(inquiry.statement, node, inquiry.names, report);
   } else if constexpr (asks_channel<Rule>) {
      Rule::check(inquiry.statement, node, inquiry.options.channel, report);
   } else if constexpr (looks_around_with_names<Rule>) {
      Rule::check(inquiry.statement, node, inquiry.names, inquiry.whole, report);
   } else if constexpr (looks_around<Rule>) {
      Rule::check(inquiry.statement, node, inquiry.whole, report);
   } else if constexpr (!speaks_of_files(Rule::about)) {
      Rule::check(inquiry.statement, node, report);
   }
}

using question = void (*)(const inquiry&, const ast::node&);

/// The tables, made where the rules are compiled and nowhere else.
template<typename List>
struct tables;
template<typename... Rules>
struct tables<rule_list<Rules...>> {
   static constexpr std::array<listed_rule, sizeof...(Rules)> listed{{{&Rules::about, needs_catalogue<Rules>}...}};
   static constexpr std::array<question, sizeof...(Rules)> questions{&ask<Rules>...};
   static constexpr checking::rows rows = make_rows(listed);
   static constexpr auto filters = make_filters<count_filters(rows)>(listed, rows);
   static constexpr auto audiences = make_audiences(listed, rows);
   static constexpr auto channels_with_rules = [] {
      std::array<bool, all_channels.size()> found{};
      for (std::size_t at = 0; at < found.size(); ++at) found[at] = has_rules(listed, static_cast<channel>(at));
      return found;
   }();
};

/// Lets the rules that speak alone have the first word; whether one of them took it.
template<typename... Rules>
constexpr bool speak_alone(rule_list<Rules...>, const inquiry& inquiry) {
   const ast::statement& statement = inquiry.statement;
   if (statement.root == ast::none) return false;
   const std::size_t before = inquiry.findings.size();
   auto let_speak = [&]<typename Rule>(std::type_identity<Rule>) {
      if constexpr (Rule::about.speaks_alone) {
         static_assert(!needs_catalogue<Rule>, "a rule that speaks alone looks no names up");
         if (inquiry.findings.size() == before && covers(Rule::about.dialects, statement.language))
            ask<Rule>(inquiry, statement[statement.root]);
      }
   };
   (let_speak(std::type_identity<Rules>{}), ...);
   return inquiry.findings.size() != before;
}

/// Whether the user has left all rules as they are.
[[nodiscard]] constexpr bool leaves_rules_alone(const check_options& options) noexcept {
   constexpr decltype(options.choices) as_they_are{};
   if (!__builtin_is_constant_evaluated())
      return std::memcmp(options.choices.data(), as_they_are.data(), sizeof as_they_are) == 0;
   return options.choices == as_they_are;
}

/// Shows each node to those rules of an audience that may have something to say of it.
template<typename Tables>
constexpr void ask_audience(const inquiry& inquiry, const audience& may_speak) {
   const ast::statement& statement = inquiry.statement;
   const foreign_parts foreign(statement);
   clauses_around clauses(statement);
   for (const ast::node& node : statement.nodes) {
      const auto kind = static_cast<std::size_t>(node.kind);
      const row& visitors = Tables::rows[kind];
      bits left = may_speak[kind];
      const bool is_leaf = node.first_child == ast::none && node.flags == 0 && node.word == ast::word::none;
      if (is_leaf) left &= visitors.leaf;
      if (left == 0 || foreign.hide(node)) continue;
      if (!is_leaf && visitors.filtered) left = keep(Tables::filters[visitors.filter], visitors, left, statement, node);
      if ((left & visitors.unusual_field) != 0) left = keep_by_field(visitors, left, node, inquiry.names);
      if ((left & visitors.form) != 0) left = keep_by_form(visitors, left, statement, node);
      if (left == 0) continue;
      if ((left & visitors.far) != 0)
         left = keep_by_surroundings(Tables::listed, visitors, left, statement, node, inquiry.names, clauses);
      for (; left != 0; left &= left - 1) {
         Tables::questions[visitors.rules[static_cast<std::size_t>(std::countr_zero(left))]](inquiry, node);
      }
      if (inquiry.bill != nullptr && inquiry.bill->add(inquiry.findings)) return;
   }
}

/// Shows each node to the rules that may have something to say of it, and to no others.
template<typename Tables>
constexpr void ask_all(const inquiry& inquiry) {
   const ast::statement& statement = inquiry.statement;
   const setting here{statement.language, inquiry.names != nullptr, api_version_of(inquiry.options) != 0,
                      statement.has_rare_bytes, inquiry.options.channel};
   const bool is_of_channel = Tables::channels_with_rules[static_cast<std::size_t>(here.sent_by)];
   if (!is_of_channel && (inquiry.is_usual || leaves_rules_alone(inquiry.options))) {
      ask_audience<Tables>(inquiry, Tables::audiences[here.place()]);
   } else {
      ask_audience<Tables>(inquiry, change_audience(Tables::audiences[here.place()], Tables::listed, Tables::rows,
                                                    inquiry.options, here));
   }
}

/// Whether the fixes of a rule make one word of two on purpose.
template<typename... Rules>
[[nodiscard]] constexpr bool joins_words(rule_list<Rules...>, std::string_view rule) noexcept {
   return ((Rules::about.joins_words && Rules::about.name == rule) || ...);
}

/// What is done to findings from a place on, once all rules have been asked.
[[gnu::noinline, gnu::cold]] constexpr void finish(const ast::statement& statement, std::vector<diagnostic>& findings,
                                                   std::ptrdiff_t first) {
   const auto has_fix = [](const diagnostic& finding) {
      return !finding.fixes.empty() && !joins_words(all_rules{}, finding.rule);
   };
   if (std::any_of(findings.begin() + first, findings.end(), has_fix)) {
      const fix_spacing spacing(statement);
      for (auto finding = findings.begin() + first; finding != findings.end(); ++finding) {
         if (!has_fix(*finding)) continue;
         for (fix& one : finding->fixes) spacing.space(one);
      }
   }
   std::sort(findings.begin() + first, findings.end(), comes_before);
   doubt_fixes(findings, first);
}

/// Whether a rule that speaks alone has spoken.
[[nodiscard]] constexpr bool is_spoken_of_alone(const ast::statement& statement, std::vector<diagnostic>& findings,
                                                const check_options& options) {
   whole_statement whole(statement);
   return speak_alone(all_rules{}, {statement, options, nullptr, whole, findings});
}

/// Asks all rules but those that speak alone. With a bill the findings are not put in order.
constexpr void check_by_most(const ast::statement& statement, std::vector<diagnostic>& findings,
                             const check_options& options, repair::bill* bill) {
   whole_statement whole(statement);
   const auto before = static_cast<std::ptrdiff_t>(findings.size());
   meanings::memory last;
   std::optional<meanings> names;
   if (options.catalogue.has_value())
      names.emplace(statement, *options.catalogue, api_version_of(options), last, options.channel);
   const bool is_usual = !options.strict && leaves_rules_alone(options);
   ask_all<tables<all_rules>>(
      {statement, options, names.has_value() ? &*names : nullptr, whole, findings, is_usual, bill});
   if (bill == nullptr && findings.size() != static_cast<std::size_t>(before)) finish(statement, findings, before);
}

/// Asks all rules; `again`: those that speak alone have been asked. The one place from which all are called: compilers
/// inline them into one only. Whether others than those that speak alone found anything.
[[gnu::noinline]] constexpr bool check_by_all(const ast::statement& statement, std::vector<diagnostic>& findings,
                                              const check_options& options, bool again = false,
                                              repair::bill* bill = nullptr) {
   const std::size_t before = findings.size();
   if (!again && is_spoken_of_alone(statement, findings, options)) {
      finish(statement, findings, static_cast<std::ptrdiff_t>(before));
      return false;
   }
   check_by_most(statement, findings, options, bill);
   return findings.size() != before;
}

} // namespace checking

/// Per rule, in the order of `rule_names`: whether it says nothing without a catalogue.
inline constexpr auto rule_needs_catalogue = []<typename... Rules>(rule_list<Rules...>) {
   return std::array<bool, sizeof...(Rules)>{checking::needs_catalogue<Rules>...};
}(all_rules{});

} // namespace zoql
