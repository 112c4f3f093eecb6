// Mends statements one by one and the comments between them, until nothing is left to mend.
#include "mend_file.hpp"

#include "known_rules.hpp"
#include "moved_comments.hpp"
#include "request_body.hpp"
#include "rewrite.hpp"
#include "rule_names.hpp"
#include "statement_file.hpp"
#include "suppression.hpp"

#include <zoql/fix.hpp>
#include <zoql/mend.hpp>
#include <zoql/rules/comment.hpp>
#include <zoql/rules/unknown_suppression.hpp>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace zoql::tool {

namespace {

/// A name that is only misspelled says as well what somebody wishes to be left alone.
void switch_off(const suppression& one, std::string_view text, check_options& options) {
   for (const suppressed_rule& entry : one.rules) {
      const std::string_view name = entry.rule != nullptr ? entry.rule->name : nearest_rule(entry.where.of(text));
      if (const auto place = find_rule_place(name)) options.choices[*place] = check_options::choice::off;
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
         if (one.whole_file) switch_off(one, file.text, everywhere);
      }
   };
   for (const file_statement& statement : split.statements) switch_off_in_file(statement.comments);
   switch_off_in_file(split.last_comments);
   rules_of_places rules;
   for (const file_statement& statement : split.statements) {
      check_options& here = rules.emplace(statement.where.begin, everywhere).first->second;
      for (const suppression& one : read_suppressions(file.text, statement.comments)) switch_off(one, file.text, here);
   }
   return rules;
}

/// Whether the later of two edits touches what the earlier one changes, or both put something in at one place.
bool meet(span earlier, span later) { return later.begin < earlier.end || (earlier == later && earlier.empty()); }

/// Takes the fixes that do not touch one taken before, in the order of the text.
fix joined(std::vector<const fix*> some) {
   std::ranges::sort(some, {}, [](const fix* one) { return one->edits.front().where.begin; });
   fix all;
   for (const fix* one : some) {
      if (!all.edits.empty() && meet(all.edits.back().where, one->edits.front().where)) continue;
      all.edits.insert(all.edits.end(), one->edits.begin(), one->edits.end());
   }
   return all;
}

class file_mender {
public:
   file_mender(const std::string& path, const lint_options& options, bool unsafe)
       : path_(path), options_(options), unsafe_(unsafe) {}

   /// The file with each kind of fix made once. Names of suppressions come first, so that they hold for what follows;
   /// whether a suppression is needed is asked of the statement as it is in the end.
   [[nodiscard]] std::variant<std::string, input_problem> mend_once(std::string text) {
      if (is_json(path_)) return and_then(mend_statements(std::move(text)), &file_mender::mend_rest);
      text = mend_findings(text, [](std::string_view rule) { return rule == rules::unknown_suppression::about.name; });
      return and_then(and_then(move_comments(std::move(text)), &file_mender::mend_statements), &file_mender::mend_rest);
   }

private:
   using outcome = std::variant<std::string, input_problem>;

   [[nodiscard]] outcome and_then(outcome before, outcome (file_mender::*next)(std::string)) {
      return before.index() == 1 ? std::move(before) : (this->*next)(std::get<std::string>(std::move(before)));
   }

   /// Writes each statement anew under the rules that run in it.
   template<typename Rewrite>
   [[nodiscard]] outcome rewrite(std::string text, Rewrite rewrite) {
      const input file{path_, std::move(text)};
      const rules_of_places rules = is_json(path_) ? rules_in_body(file.text, options_) : rules_in_file(file, options_);
      return rewrite_statements(file, options_.language,
                                [&](std::string_view statement, const statement_reading& reading, std::uint32_t place) {
                                   if (!reading.problem.empty()) return std::string(statement);
                                   const auto here = rules.find(place);
                                   return rewrite(statement, reading,
                                                  here == rules.end() ? options_.rules : here->second);
                                });
   }

   [[nodiscard]] outcome move_comments(std::string text) {
      return rewrite(std::move(text), [this](std::string_view statement, const statement_reading& reading,
                                             const check_options& rules) {
         const auto place = find_rule_place(rules::comment::about.name);
         const bool is_off = place.has_value() && rules.choices[*place] == check_options::choice::off;
         return is_off ? std::string(statement) : with_comments_before(statement, reading.language, mender_);
      });
   }

   [[nodiscard]] outcome mend_statements(std::string text) {
      return rewrite(std::move(text), [this](std::string_view statement, const statement_reading& reading,
                                             const check_options& rules) {
         mend_options how{.unsafe = unsafe_, .is_guessed = reading.is_guessed, .rules = rules, .limits = {}};
         // A file has a place for comments: what could not be moved there stays.
         const auto place = find_rule_place(rules::comment::about.name);
         if (place.has_value() && !is_json(path_)) how.rules.choices[*place] = check_options::choice::off;
         const std::vector<std::string> comments = comment_texts(statement, reading.language);
         if (comments.empty()) return mender_.mend(statement, reading.language, how).text;
         if (!is_json(path_) && has_telling_comment(statement, reading.language)) return std::string(statement);
         // Nor goes one by the way, with what another rule has something against.
         std::string mended = mender_.mend(statement, reading.language, how).text;
         const bool may_go = unsafe_ && is_json(path_);
         return may_go || comment_texts(mended, reading.language) == comments ? mended : std::string(statement);
      });
   }

   /// The rules about files and requests.
   [[nodiscard]] outcome mend_rest(std::string text) {
      return mend_findings(text, [](std::string_view rule) {
         const auto place = find_rule_place(rule);
         return place.has_value() && known_rules()[*place]->visits.empty();
      });
   }

   template<typename Predicate>
   [[nodiscard]] std::string mend_findings(const std::string& text, Predicate speaks_of_it) {
      file_report report({path_, text});
      lint(report, {options_.language, options_.rules, options_.request_choices});
      std::vector<const fix*> fixes;
      for (const diagnostic& finding : report.findings) {
         if (!speaks_of_it(finding.rule)) continue;
         for (const fix& one : finding.fixes) {
            if ((unsafe_ || one.trust == applicability::safe) && !one.edits.empty()) fixes.push_back(&one);
         }
      }
      return zoql::apply(text, joined(std::move(fixes)));
   }

   const std::string& path_;
   const lint_options& options_;
   bool unsafe_;
   mender mender_;
};

/// One fix may make way for another; this is more than a file needs.
constexpr int most_rounds = 32;

} // namespace

std::variant<std::string, input_problem> mend_file(const input& file, const lint_options& options, bool unsafe) {
   file_mender mender(file.path, options, unsafe);
   std::string text(file.text.view());
   for (int round = 0; round < most_rounds; ++round) {
      auto mended = mender.mend_once(text);
      if (mended.index() == 1) return mended;
      if (std::get<std::string>(mended) == text) break;
      text = std::get<std::string>(std::move(mended));
   }
   return text;
}

} // namespace zoql::tool
