// Checks a statement, and where it is broken, what it was most likely meant to be.
#pragma once

#include <zoql/check/run_rules.hpp>
#include <zoql/repair.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

namespace zoql::checking {

/// What the rules find in a statement as it stands; `again`: those that speak alone have been asked. The one place from
/// which all rules are called: compilers inline them into one only. Whether one of the others found anything.
[[gnu::noinline]] inline bool check_as_it_stands(const ast::statement& statement, std::vector<diagnostic>& findings,
                                                 const check_options& options, bool again) {
   const std::size_t before = findings.size();
   if (!again && is_spoken_of_alone(statement, findings, options)) {
      finish(statement, findings, static_cast<std::ptrdiff_t>(before));
      return false;
   }
   check_by_most(statement, findings, options);
   return findings.size() != before;
}

/// The reading of a broken statement that the rules have least to say of, where there is a better one than its own.
[[nodiscard]] inline bool read_as_meant(const ast::statement& statement, const std::vector<diagnostic>& findings,
                                        const check_options& options, ast::statement& meant) {
   // What was meant is the same however loud the rules are, and however and to which version the statement is sent.
   check_options as_they_are;
   as_they_are.catalogue = options.catalogue;
   const bool judged = !options.strict && options.choices == as_they_are.choices && options.api_version == 0 &&
                       options.channel == channel::unknown;
   const auto judge = [&as_they_are](const ast::statement& tree, std::vector<diagnostic>& found) {
      check_as_it_stands(tree, found, as_they_are, true);
   };
   return repair::repairer(statement, judge).read(findings, judged, meant);
}

[[nodiscard]] inline bool has_error(const std::vector<diagnostic>& findings) noexcept {
   return std::any_of(findings.begin(), findings.end(),
                      [](const diagnostic& finding) { return finding.level == severity::error; });
}

/// Where `found` was found in a statement: whether it can be read better, what `meant` is then, and what is found in
/// that.
[[nodiscard]] inline bool find_in_meant(const ast::statement& statement, const check_options& options,
                                        std::vector<diagnostic>& found, ast::statement& meant) {
   if (!read_as_meant(statement, found, options, meant)) return false;
   std::vector<diagnostic> better;
   check_as_it_stands(meant, better, options, true);
   // Never less than that there is an error.
   if (has_error(found) && !has_error(better)) return false;
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
      statement.reread(statement.text.substr(begin), statement.language, rest);
      std::vector<diagnostic> found;
      next = check_as_it_stands(rest, found, options, false) ? replace_one(rest, found, 0, options) : 0;
      move_by(found, begin);
      findings.insert(findings.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
   }
}

/// What the rules find; a mistake that breaks the statement is reported once, and all else as if it had not been made.
inline void check_as_meant(const ast::statement& statement, std::vector<diagnostic>& findings,
                           const check_options& options) {
   const auto before = static_cast<std::ptrdiff_t>(findings.size());
   if (check_as_it_stands(statement, findings, options, false)) replace_by_meant(statement, findings, before, options);
}

/// The tree that the findings of a statement are about: its own, or that of what it was most likely meant to be.
[[nodiscard]] inline ast::statement tree_as_meant(const ast::statement& statement, const check_options& options) {
   std::vector<diagnostic> found;
   check_as_it_stands(statement, found, options, true);
   ast::statement meant;
   return !found.empty() && find_in_meant(statement, options, found, meant) ? meant : statement;
}

} // namespace zoql::checking
