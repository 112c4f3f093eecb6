// Runs the rules over a request body: JSON text in, findings that point into it out.
#pragma once

#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>
#include <zoql/aqua/rules.gen.hpp>
#include <zoql/check/options.hpp>
#include <zoql/diagnostic.hpp>
#include <zoql/rule.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace zoql::aqua {

/// What each rule says of itself, in the order of `aqua::rule_names`.
inline constexpr auto rule_abouts = abouts_of(all_rules{});

/// Which rules run over a request and how loud they are; the defaults are those of `zoql lint`.
struct check_options {
   /// Makes errors of the warnings about what no page documents.
   bool strict = false;
   /// Per rule, in the order of `aqua::rule_abouts`: what the user has set instead of the rule's own word.
   std::array<zoql::check_options::choice, rule_count> choices{};
};

namespace payload_checking {

template<typename Rule>
void run(payload& request, const check_options& options, std::vector<diagnostic>& findings) {
   if (request.form() != channel::aqua && !is_of_every_request<Rule>) return;
   constexpr std::size_t place = place_in<Rule>(all_rules{});
   severity level{};
   const auto choice = options.choices[place];
   if (!checking::loudness(Rule::about, choice, options.strict, request.form(), dialect::zoqlexport, level)) return;
   using enum zoql::check_options::choice;
   report report(findings, Rule::about, level, choice != as_is && choice != on);
   Rule::check(request, report);
}

template<typename... Rules>
void run_all(rule_list<Rules...>, payload& request, const check_options& options, std::vector<diagnostic>& findings) {
   (run<Rules>(request, options, findings), ...);
}

} // namespace payload_checking

/// Checks a request that was read and adds what the rules say to `findings`, in the order of the text. Its statements
/// are not checked: `zoql::check` does that.
inline void check_request(payload& request, std::vector<diagnostic>& findings, const check_options& options = {}) {
   const auto before = static_cast<std::ptrdiff_t>(findings.size());
   payload_checking::run_all(all_rules{}, request, options, findings);
   std::stable_sort(findings.begin() + before, findings.end(), comes_before);
}

/// A body with what the rules say of it. Findings view the body's text and `request`.
struct checked_request {
   payload request;
   std::vector<diagnostic> findings;
};

/// Checks a body, statements excepted; why it is no JSON where it is none. `text` has to outlive the answer.
[[nodiscard]] inline std::variant<checked_request, json_problem> check_body(std::string_view text,
                                                                            const check_options& options = {}) {
   auto read = read_payload(text);
   if (auto* problem = std::get_if<json_problem>(&read)) return std::move(*problem);
   checked_request checked{std::move(std::get<payload>(read)), {}};
   check_request(checked.request, checked.findings, options);
   return checked;
}

/// What a rule says of itself, by its name or a former one; nullptr when no rule about requests has it.
[[nodiscard]] constexpr const about* find_payload_rule(std::string_view name) noexcept {
   for (const about* rule : rule_abouts) {
      if (rule->name == name || (!rule->formerly.empty() && rule->formerly == name)) return rule;
   }
   return nullptr;
}

} // namespace zoql::aqua
