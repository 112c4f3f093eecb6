// Mends statements one by one, then the comments between them.
#include "mend_file.hpp"

#include "known_rules.hpp"
#include "request_body.hpp"
#include "rewrite.hpp"
#include "rule_names.hpp"
#include "statement_file.hpp"
#include "suppression.hpp"

#include <zoql/fix.hpp>
#include <zoql/mend.hpp>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace zoql::tool {

namespace {

void switch_off(const suppression& one, check_options& options) {
   for (const suppressed_rule& entry : one.rules) {
      if (entry.rule == nullptr) continue;
      if (const auto place = find_rule_place(entry.rule->name)) options.choices[*place] = check_options::choice::off;
   }
}

using rules_of_places = std::map<std::uint32_t, check_options>;

/// The rules that run in each statement of a body, by where it begins: bodies have no comments, but say how they are
/// sent.
rules_of_places rules_in_body(std::string_view text, const lint_options& options) {
   rules_of_places rules;
   const auto body = read_request_body(text);
   const auto* const request = std::get_if<request_body>(&body);
   if (request == nullptr) return rules;
   for (const body_statement& one : request->statements)
      rules.emplace(one.places.offset_of(0), one.under(options.rules));
   return rules;
}

/// The same of a file of statements: all rules but those that are suppressed there.
rules_of_places rules_in_file(const input& file, const lint_options& options) {
   const statement_file split = split_statements(file.text, options.language);
   check_options everywhere = options.rules;
   const auto switch_off_in_file = [&](const std::vector<span>& comments) {
      for (const suppression& one : read_suppressions(file.text, comments)) {
         if (one.whole_file) switch_off(one, everywhere);
      }
   };
   for (const file_statement& statement : split.statements) switch_off_in_file(statement.comments);
   switch_off_in_file(split.last_comments);
   rules_of_places rules;
   for (const file_statement& statement : split.statements) {
      check_options& here = rules.emplace(statement.where.begin, everywhere).first->second;
      for (const suppression& one : read_suppressions(file.text, statement.comments)) switch_off(one, here);
   }
   return rules;
}

/// Takes the fixes that do not touch one taken before, in the order of the text.
fix joined(std::vector<const fix*> some) {
   std::ranges::sort(some, {}, [](const fix* one) { return one->edits.front().where.begin; });
   fix all;
   for (const fix* one : some) {
      if (!all.edits.empty() && one->edits.front().where.begin < all.edits.back().where.end) continue;
      all.edits.insert(all.edits.end(), one->edits.begin(), one->edits.end());
   }
   return all;
}

/// The text with the fixes of the rules about files and requests.
std::string with_mended_rest(const input& file, const std::string& text, const lint_options& options, bool unsafe) {
   file_report report({file.path, text});
   lint(report, {options.language, options.rules, options.request_choices});
   std::vector<const fix*> fixes;
   for (const diagnostic& finding : report.findings) {
      const auto place = find_rule_place(finding.rule);
      const bool is_of_statement = !place.has_value() || !known_rules()[*place]->visits.empty();
      if (is_of_statement) continue;
      for (const fix& one : finding.fixes) {
         if ((unsafe || one.trust == applicability::safe) && !one.edits.empty()) fixes.push_back(&one);
      }
   }
   return zoql::apply(text, joined(std::move(fixes)));
}

} // namespace

std::variant<std::string, input_problem> mend_file(const input& file, const lint_options& options, bool unsafe) {
   const rules_of_places rules = is_json(file.path) ? rules_in_body(file.text, options) : rules_in_file(file, options);
   mender mender;
   auto mended = rewrite_statements(
      file, options.language, [&](std::string_view statement, const statement_reading& reading, std::uint32_t place) {
         if (!reading.problem.empty()) return std::string(statement);
         const auto here = rules.find(place);
         const mend_options how{.unsafe = unsafe,
                                .is_guessed = reading.is_guessed,
                                .rules = here == rules.end() ? options.rules : here->second,
                                .limits = {}};
         return mender.mend(statement, reading.language, how).text;
      });
   if (mended.index() == 1) return mended;
   return with_mended_rest(file, std::get<std::string>(mended), options, unsafe);
}

} // namespace zoql::tool
