// Runs the rules over a statement: each node is shown to the rules that visit its kind, and to no others.
#pragma once

#include <zoql/foreign.hpp>
#include <zoql/meanings.hpp>
#include <zoql/rule.hpp>
#include <zoql/rules.gen.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace zoql {

/// Which rules run and how loud they are. The defaults are those of `zoql lint`.
struct check_options {
   /// Makes errors of the warnings about what no page documents.
   bool strict = false;
   /// Per rule, in the order of `rule_names`: what the user has set instead of the rule's own word.
   /// `on` is the rule's own word even where it is off unless asked for.
   enum class choice : std::uint8_t { as_is, off, info, warning, error, on };
   std::array<choice, rule_count> choices{};
   /// The API (WSDL) version the statements are sent to; 0: unknown, and taken for a late one.
   unsigned api_version = 0;
   /// What names are looked up in; its text has to outlive the findings. Without one the rules that need it are silent.
   std::optional<catalogue::view> catalogue = std::nullopt;
};

namespace checking {

/// A rule that says in its parameters that it looks names up is not asked without a catalogue; one that takes them by
/// pointer makes do without.
template<typename Rule>
concept needs_catalogue = requires(const ast::statement& statement, const meanings& names, report& report) {
   Rule::check(statement, statement.nodes.front(), names, report);
};
template<typename Rule>
concept likes_catalogue = requires(const ast::statement& statement, const meanings* names, report& report) {
   Rule::check(statement, statement.nodes.front(), names, report);
};

/// Where a rule stands in `rule_names`.
template<typename Rule, typename... Rules>
constexpr std::size_t place_in(rule_list<Rules...>) noexcept {
   std::size_t place = 0;
   static_cast<void>(((std::is_same_v<Rule, Rules> || (++place, false)) || ...));
   return place;
}

/// How loud a rule is in a dialect under these options; false when it is silent.
[[nodiscard, gnu::always_inline]] constexpr bool loudness(const about& rule, check_options::choice choice, bool strict,
                                                          dialect language, severity& level) noexcept {
   using enum check_options::choice;
   if (choice == as_is && !strict) [[likely]] {
      level = rule.level.in(language);
      return !rule.on_request;
   }
   if (choice == off || (choice == as_is && rule.on_request)) return false;
   level = rule.level.in(language);
   if (choice == info) level = severity::info;
   if (choice == warning) level = severity::warning;
   if (choice == error) level = severity::error;
   const bool own_word = choice == as_is || choice == on;
   if (strict && own_word && level == severity::warning && rule.evidence != evidence::documented) {
      level = severity::error;
   }
   return true;
}

/// `names` is null without a catalogue.
template<typename Rule>
constexpr void run(const ast::statement& statement, const ast::node& node, const check_options& options,
                   const meanings* names, std::vector<diagnostic>& findings) {
   if (!covers(Rule::about.dialects, statement.language)) return;
   constexpr unsigned until = Rule::about.until_version;
   if (until != 0 && (options.api_version == 0 || options.api_version > until)) return;
   severity level{};
   constexpr std::size_t place = place_in<Rule>(all_rules{});
   const auto choice = options.choices[place];
   if (!loudness(Rule::about, choice, options.strict, statement.language, level)) return;
   using enum check_options::choice;
   report report(findings, Rule::about, level, choice != as_is && choice != on);
   if constexpr (needs_catalogue<Rule>) {
      Rule::check(statement, node, *names, report);
   } else if constexpr (likes_catalogue<Rule>) {
      Rule::check(statement, node, names, report);
   } else if constexpr (!speaks_of_files(Rule::about)) {
      Rule::check(statement, node, report);
   }
}

template<typename Rule, ast::kind Kind>
inline constexpr bool wants = Rule::about.visits.has(Kind) && !Rule::about.speaks_alone;

/// Shows a node of one kind to every rule that visits it.
template<ast::kind Kind, typename... Rules>
constexpr void visit(rule_list<Rules...>, const ast::statement& statement, const ast::node& node,
                     const check_options& options, const meanings* names, std::vector<diagnostic>& findings) {
   ((wants<Rules, Kind> && !needs_catalogue<Rules> ? run<Rules>(statement, node, options, names, findings) : void()),
    ...);
   if (names == nullptr) return;
   ((wants<Rules, Kind> && needs_catalogue<Rules> ? run<Rules>(statement, node, options, names, findings) : void()),
    ...);
}

using visitor = void (*)(const ast::statement&, const ast::node&, const check_options&, const meanings*,
                         std::vector<diagnostic>&);

template<std::size_t... Kinds>
constexpr std::array<visitor, sizeof...(Kinds)> make_visitors(std::index_sequence<Kinds...>) noexcept {
   return {[](const ast::statement& statement, const ast::node& node, const check_options& options,
              const meanings* names, std::vector<diagnostic>& findings) {
      visit<static_cast<ast::kind>(Kinds)>(all_rules{}, statement, node, options, names, findings);
   }...};
}

/// Lets the rules that speak alone have the first word; whether one of them took it.
template<typename... Rules>
constexpr bool speak_alone(rule_list<Rules...>, const ast::statement& statement, const check_options& options,
                           std::vector<diagnostic>& findings) {
   if (statement.root == ast::none) return false;
   const std::size_t before = findings.size();
   auto ask = [&]<typename Rule>(std::type_identity<Rule>) {
      if constexpr (Rule::about.speaks_alone) {
         static_assert(!needs_catalogue<Rule>, "a rule that speaks alone looks no names up");
         if (findings.size() == before) run<Rule>(statement, statement[statement.root], options, nullptr, findings);
      }
   };
   (ask(std::type_identity<Rules>{}), ...);
   return findings.size() != before;
}

inline constexpr auto visitors = make_visitors(std::make_index_sequence<ast::kind_count>{});

/// Findings in the order of the text; the wider one first where two begin together.
[[nodiscard]] constexpr bool comes_before(const diagnostic& one, const diagnostic& other) noexcept {
   if (one.where.begin != other.where.begin) return one.where.begin < other.where.begin;
   if (one.where.end != other.where.end) return one.where.end > other.where.end;
   return one.rule < other.rule;
}

constexpr void check_by_all(const ast::statement& statement, std::vector<diagnostic>& findings,
                            const check_options& options) {
   if (speak_alone(all_rules{}, statement, options, findings)) return;
   const auto before = static_cast<std::ptrdiff_t>(findings.size());
   const foreign_parts foreign(statement);
   meanings::memory last;
   std::optional<meanings> names;
   if (options.catalogue.has_value()) names.emplace(statement, *options.catalogue, options.api_version, last);
   const meanings* const known = names.has_value() ? &*names : nullptr;
   for (const ast::node& node : statement.nodes) {
      if (foreign.hide(node)) continue;
      visitors[static_cast<std::size_t>(node.kind)](statement, node, options, known, findings);
   }
   std::sort(findings.begin() + before, findings.end(), comes_before);
}

/// The same where the program runs. A template, so that a program may compile the rules in one place:
/// `zoql/compiled.hpp`.
template<typename Statement>
void check_running(const Statement& statement, std::vector<diagnostic>& findings, const check_options& options) {
   check_by_all(statement, findings, options);
}

} // namespace checking

/// Checks a statement and adds what the rules say to `findings`, in the order of the text.
constexpr void check(const ast::statement& statement, std::vector<diagnostic>& findings,
                     const check_options& options = {}) {
   // g++ makes a call of the standard's function where it does not optimise, and would compile all rules for it.
   if (__builtin_is_constant_evaluated()) return checking::check_by_all(statement, findings, options);
   checking::check_running<ast::statement>(statement, findings, options);
}

[[nodiscard]] constexpr std::vector<diagnostic> check(const ast::statement& statement,
                                                      const check_options& options = {}) {
   std::vector<diagnostic> findings;
   check(statement, findings, options);
   return findings;
}

/// A statement is valid when no rule of severity error speaks.
[[nodiscard]] constexpr bool is_valid(const std::vector<diagnostic>& findings) noexcept {
   return std::none_of(findings.begin(), findings.end(),
                       [](const diagnostic& finding) { return finding.level == severity::error; });
}

/// Per rule, in the order of `rule_abouts`: whether it says nothing without a catalogue.
inline constexpr auto rule_needs_catalogue = []<typename... Rules>(rule_list<Rules...>) {
   return std::array<bool, sizeof...(Rules)>{checking::needs_catalogue<Rules>...};
}(all_rules{});

/// What a rule says of itself, by its name or a former one; nullptr when there is none.
[[nodiscard]] constexpr const about* find_rule(std::string_view name) noexcept {
   for (const about* rule : rule_abouts) {
      if (rule->name == name || (!rule->formerly.empty() && rule->formerly == name)) return rule;
   }
   return nullptr;
}

} // namespace zoql
