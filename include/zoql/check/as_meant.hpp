// Checks a statement, and where it is broken, what it was most likely meant to be.
#pragma once

#include <zoql/check/run_rules.hpp>
#include <zoql/repair.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql::checking {

/// The reading of a broken statement that the rules have least to say of, where there is a better one than its own.
[[nodiscard]] inline bool read_as_meant(const ast::statement& statement, const std::vector<diagnostic>& findings,
                                        const check_options& options, ast::statement& meant) {
   // What was meant is the same however loud the rules are, and however and to which version the statement is sent.
   check_options as_they_are;
   as_they_are.catalogue = options.catalogue;
   const bool judged = !options.strict && options.choices == as_they_are.choices && options.api_version == 0 &&
                       options.channel == channel::unknown;
   const auto judge = [&as_they_are](const ast::statement& tree, std::vector<diagnostic>& found, repair::bill& bill) {
      check_by_all(tree, found, as_they_are, true, &bill);
   };
   return repair::repairer(statement, judge).read(findings, judged, meant);
}

[[nodiscard]] inline bool has_error(const std::vector<diagnostic>& findings) noexcept {
   return std::any_of(findings.begin(), findings.end(),
                      [](const diagnostic& finding) { return finding.level == severity::error; });
}

/// What a statement is made of beside its tree where it breaks, and the rules that name such places visit.
inline constexpr ast::kinds breaks(ast::kind::mistake, ast::kind::skipped, ast::kind::missing, ast::kind::glued_keyword,
                                   ast::kind::repeated_keyword, ast::kind::spaced_name);

/// The kinds of node a rule visits.
template<typename... Rules>
[[nodiscard]] constexpr ast::kinds visits_of(rule_list<Rules...>, std::string_view rule) noexcept {
   ast::kinds visits;
   static_cast<void>(((Rules::about.name == rule ? (visits = Rules::about.visits, true) : false) || ...));
   return visits;
}

/// Whether a finding that may name a break is among others, which are in the order of the text, and no less loud there.
[[nodiscard]] inline bool is_said(const diagnostic& known, const std::vector<diagnostic>& findings) noexcept {
   const auto begins_before = [](const diagnostic& one, std::uint32_t place) { return one.where.begin < place; };
   auto one = std::lower_bound(findings.begin(), findings.end(), known.where.begin, begins_before);
   for (; one != findings.end() && one->where.begin == known.where.begin; ++one) {
      if (one->rule == known.rule && one->where == known.where) return one->level == severity::error;
   }
   return false;
}

/// Whether a mistake that breaks a statement is called an error by the rules as they are, and is none by `options`,
/// with which `findings` were found: its rule is off or not so loud.
[[nodiscard]] inline bool hides_break(const ast::statement& meant, const std::vector<diagnostic>& findings,
                                      const check_options& options) {
   if (leaves_rules_alone(options)) return false;
   check_options as_they_are = options;
   as_they_are.choices = {};
   std::vector<diagnostic> all;
   check_by_all(meant, all, as_they_are, true);
   const auto is_hidden = [&](const diagnostic& known) {
      return known.level == severity::error && visits_of(all_rules{}, known.rule).meets(breaks) &&
             !is_said(known, findings);
   };
   all.erase(std::remove_if(all.begin(), all.end(), [&](const diagnostic& one) { return !is_hidden(one); }), all.end());
   return !all.empty() && std::any_of(meant.nodes.begin(), meant.nodes.end(), [&](const ast::node& node) {
      return breaks.has(node.kind) && std::any_of(all.begin(), all.end(), [&](const diagnostic& one) {
                return node.where.begin <= one.where.end && one.where.begin <= node.where.end;
             });
   });
}

/// Where `found` was found in a statement: whether it can be read better, what `meant` is then, and what is found in
/// that.
[[nodiscard]] inline bool find_in_meant(const ast::statement& statement, const check_options& options,
                                        std::vector<diagnostic>& found, ast::statement& meant) {
   if (!read_as_meant(statement, found, options, meant)) return false;
   std::vector<diagnostic> better;
   check_by_all(meant, better, options, true);
   // Never less than that there is an error, and where it breaks.
   if (has_error(found) && (!has_error(better) || hides_break(meant, better, options))) return false;
   found = std::move(better);
   return true;
}

/// Moves what was found in a part of a text to where the part begins.
inline void move_by(std::vector<diagnostic>& findings, std::uint32_t begin) noexcept {
   const auto move = [begin](span& where) { where = {where.begin + begin, where.end + begin}; };
   for (diagnostic& finding : findings) {
      move(finding.where);
      for (note& one : finding.notes) move(one.where);
      for (fix& one : finding.fixes) {
         for (edit& change : one.edits) move(change.where);
      }
   }
}

/// Puts what is found in a better reading of a statement in the place of what was found in it, from `before` on. Where
/// the next statement begins that no `;` parts from this one; 0 where none does.
inline std::uint32_t replace_one(const ast::statement& statement, std::vector<diagnostic>& findings,
                                 std::ptrdiff_t before, const check_options& options) {
   if (!repair::may_be_broken(statement, findings, static_cast<std::size_t>(before))) return 0;
   std::vector<diagnostic> found(findings.begin() + before, findings.end());
   ast::statement meant;
   if (!find_in_meant(statement, options, found, meant)) return 0;
   findings.erase(findings.begin() + before, findings.end());
   findings.insert(findings.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
   for (const ast::node& node : meant.nodes) {
      if (node.word == ast::word::next_statement) return node.where.begin;
   }
   return 0;
}

/// How many statements are judged that no `;` parts from the one before.
inline constexpr int most_joined = 8;

/// The same for each statement that begins in another. Apart from its caller, which has no use for its memory for most
/// statements.
[[gnu::noinline]] inline void replace_by_meant(const ast::statement& statement, std::vector<diagnostic>& findings,
                                               std::ptrdiff_t before, const check_options& options) {
   std::uint32_t next = replace_one(statement, findings, before, options);
   std::uint32_t begin = 0;
   for (int joined = 0; next != 0 && joined < most_joined; ++joined) {
      begin += next;
      ast::statement rest;
      statement.reread(statement.text.substr(begin), statement.language, {}, rest);
      std::vector<diagnostic> found;
      next = check_by_all(rest, found, options) ? replace_one(rest, found, 0, options) : 0;
      move_by(found, begin);
      findings.insert(findings.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
   }
}

/// What the rules find; a mistake that breaks the statement is reported once, and all else as if it had not been made.
inline void check_as_meant(const ast::statement& statement, std::vector<diagnostic>& findings,
                           const check_options& options) {
   const auto before = static_cast<std::ptrdiff_t>(findings.size());
   if (check_by_all(statement, findings, options)) replace_by_meant(statement, findings, before, options);
}

/// The tree that the findings of a statement are about: its own, or that of what it was most likely meant to be.
[[nodiscard]] inline ast::statement tree_as_meant(const ast::statement& statement, const check_options& options) {
   std::vector<diagnostic> found;
   check_by_all(statement, found, options, true);
   ast::statement meant;
   return !found.empty() && find_in_meant(statement, options, found, meant) ? meant : statement;
}

} // namespace zoql::checking
