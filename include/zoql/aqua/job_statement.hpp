// What a query of a job is made of: a text, a builder's statement, one that is built, or a literal the compiler
// checked.
#pragma once

#include <zoql/build/query.hpp>
#include <zoql/built.hpp>
#include <zoql/diagnostic.hpp>
#include <zoql/dialect.hpp>

#include <concepts>
#include <string>
#include <string_view>
#include <vector>

namespace zoql::aqua {

/// Why there is no statement to send. The name is not a rule's: no statement that was written can have it.
struct job_refusal {
   std::string_view name;
   std::string words;
   std::string help;
};

/// The text of a query, its language, and what stands against it.
struct job_statement {
   std::string text;
   dialect language = dialect::zoqlexport;
   std::vector<job_refusal> refusals;
};

/// A statement that brings its text and knows its language.
template<typename Statement>
concept checked_statement = requires(const Statement& statement) {
   { statement.text() } -> std::convertible_to<std::string_view>;
   { statement.language } -> std::convertible_to<dialect>;
};

/// The name of what stands against a statement that can find no row: there is nothing to ask for.
inline constexpr std::string_view matches_nothing = "matches-nothing";

/// What a builder made, or why it made nothing. A text that only the rules refuse is kept: the check of the body says
/// the same of it, and where. `language` counts where nothing was made.
[[nodiscard]] inline job_statement statement_of(const built& made, dialect language) {
   job_statement statement{
      .text = std::string(made.text_of_findings()), .language = made ? made.tree().language : language, .refusals = {}};
   if (made.matches_nothing()) {
      statement.refusals.push_back({matches_nothing, "the statement can find no row, because a list of values is empty",
                                    "leave the query out of the job"});
   }
   for (const diagnostic& finding : made.findings()) {
      if (made || find_rule(finding.rule) != nullptr) continue;
      statement.refusals.push_back({finding.rule, to_string(finding.words), to_string(finding.help)});
   }
   return statement;
}

template<building::features Uses, typename Source, typename Named>
[[nodiscard]] job_statement statement_of(const building::query<Uses, Source, Named>& statement, dialect language) {
   return statement_of(statement.build(language), language);
}

[[nodiscard]] inline job_statement statement_of(std::string_view text, dialect language) {
   return {.text = std::string(text), .language = language, .refusals = {}};
}

template<checked_statement Statement>
[[nodiscard]] job_statement statement_of(const Statement& statement, dialect) {
   return {.text = std::string(statement.text()), .language = statement.language, .refusals = {}};
}

} // namespace zoql::aqua
