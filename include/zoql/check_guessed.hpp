// Checks a statement whose dialect nobody says: it is read in the one its constructs speak for, and nothing that the
// other takes is an error.
#pragma once

#include <zoql/check.hpp>
#include <zoql/guess_dialect.hpp>
#include <zoql/parse.hpp>
#include <zoql/repair/wreck.hpp>
#include <zoql/rules/mixed_dialects.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace zoql {

/// What the user has to set to be sure.
enum class dialect_setting : std::uint8_t { dialect, type };

namespace guessing {

/// In how many places a parser could not read on.
[[nodiscard]] constexpr std::size_t count_wrecks(const ast::statement& tree) noexcept {
   return static_cast<std::size_t>(std::count_if(tree.nodes.begin(), tree.nodes.end(), repair::is_wreck));
}

/// What a message ends in, by the setting and the dialect.
inline constexpr std::array<std::array<std::string_view, 2>, 2> remarks{{
   {" (read as ZOQL; set `dialect`)", " (read as Export ZOQL; set `dialect`)"},
   {" (read as ZOQL; set `type`)", " (read as Export ZOQL; set `type`)"},
}};

/// How loud a rule is that speaks of the whole; false when it is silent.
[[nodiscard]] inline bool level_of(const about& rule, const check_options& options, severity& level) noexcept {
   const auto place = std::find(rule_names.begin(), rule_names.end(), rule.name) - rule_names.begin();
   return checking::loudness(rule, options.choices[static_cast<std::size_t>(place)], options.strict, options.channel,
                             dialect::zoql, level);
}

[[nodiscard]] constexpr bool is_error(const diagnostic& finding) noexcept { return finding.level == severity::error; }

/// Where the errors among findings stand, to be asked for each of many.
class error_places {
public:
   /// The findings are in the order of the text.
   explicit error_places(const std::vector<diagnostic>& findings) {
      std::uint32_t farthest = 0;
      for (const diagnostic& one : findings) {
         if (!is_error(one)) continue;
         farthest = std::max(farthest, one.where.end);
         ends_.push_back({one.where.begin, farthest});
      }
   }

   /// Whether one of them stands where this one does, or beside it.
   [[nodiscard]] bool meet(span where) const noexcept {
      const auto after = std::upper_bound(ends_.begin(), ends_.end(), where.end,
                                          [](std::uint32_t end, span one) { return end < one.begin; });
      return after != ends_.begin() && where.begin <= (after - 1)->end;
   }

private:
   /// Where an error begins, and where it or one before it ends last.
   std::vector<span> ends_;
};

} // namespace guessing

/// What stands in a text that only one dialect has. A backslash before a quote is an escape of ZOQL or the last byte of
/// a string of Export ZOQL: whichever of the two makes more of the text. Comes back with the tree the parser made last.
inline const ast::statement& find_marks(std::string_view text, parser& parser, dialect_marks& found) {
   const ast::statement* tree = &parser.parse(text, dialect::zoql);
   found = marks_of(*tree);
   const std::size_t backslash = text.find("\\'");
   if (backslash == std::string_view::npos) return *tree;
   const std::size_t broken_as_zoql = guessing::count_wrecks(*tree);
   tree = &parser.parse(text, dialect::zoqlexport);
   const std::size_t broken_as_export = guessing::count_wrecks(*tree);
   const dialect_marks as_export = marks_of(*tree);
   const auto begin = static_cast<std::uint32_t>(backslash);
   const span where{begin, begin + 2};
   if (broken_as_export < broken_as_zoql) {
      found = as_export;
      found.zoqlexport = found.zoqlexport.first({where, "a backslash that ends a string"});
   } else if (broken_as_zoql < broken_as_export) {
      found.zoql = found.zoql.first({where, "`\\'` inside a string"});
   } else {
      found.zoql = found.zoql.first(as_export.zoql); // as an export it can only be a slip
   }
   return *tree;
}

[[nodiscard]] inline dialect_marks find_marks(std::string_view text, parser& parser) {
   dialect_marks found;
   find_marks(text, parser, found);
   return found;
}

/// Makes warnings of those errors from `first` on that hold in the guessed dialect only: the statement may be written
/// in the other. Where that refuses it too, an error stays. Fixes of what may be right have to be looked at. `other`
/// parses.
inline void soften_guess(const ast::statement& tree, std::vector<diagnostic>& findings, std::size_t first,
                         const check_options& options, dialect_setting setting, parser& other) {
   const auto begin = findings.begin() + static_cast<std::ptrdiff_t>(first);
   if (std::none_of(begin, findings.end(), guessing::is_error)) return;
   const dialect opposite = tree.language == dialect::zoql ? dialect::zoqlexport : dialect::zoql;
   const std::vector<diagnostic> there = check(other.parse(tree.text, opposite), options);
   const bool is_taken = is_valid(there);
   const guessing::error_places errors(there);
   const auto holds_there = [&](const diagnostic& finding) {
      return !is_taken && guessing::is_error(finding) && errors.meet(finding.where);
   };
   const bool may_be_either = is_taken || (!marks_of(tree).only() && std::any_of(begin, findings.end(), holds_there));
   if (!may_be_either) return;
   for (auto finding = begin; finding != findings.end(); ++finding) {
      if (!guessing::is_error(*finding) || holds_there(*finding)) continue;
      finding->level = severity::warning;
      finding->words.remark =
         guessing::remarks[static_cast<std::size_t>(setting)][static_cast<std::size_t>(tree.language)];
      for (fix& fix : finding->fixes) fix.trust = applicability::unsafe;
   }
}

/// Checks one statement after another with warm parsers, whether or not anybody says their dialect.
class dialect_checker {
public:
   /// Adds what the rules say of a text. The tree is valid until the next call.
   const ast::statement& check(std::string_view text, const dialect_sources& said, const check_options& options,
                               std::vector<diagnostic>& findings, dialect_setting setting = dialect_setting::dialect) {
      marks_ = {};
      if (!is_guessed(said)) {
         const ast::statement& tree = parser_.parse(text, resolve(said));
         zoql::check(tree, findings, options);
         return tree;
      }
      const ast::statement& first_tree = find_marks(text, parser_, marks_);
      dialect_sources sources = said;
      sources.marks = marks_;
      const dialect language = resolve(sources);
      const ast::statement& tree = first_tree.language == language ? first_tree : parser_.parse(text, language);
      const std::size_t first = findings.size();
      zoql::check(tree, findings, options);
      if (marks_.both()) {
         say_mixed(findings, first, options);
      } else {
         soften_guess(tree, findings, first, options, setting, other_);
      }
      return tree;
   }

   /// What stood in the last statement, where nobody said its dialect.
   [[nodiscard]] const dialect_marks& marks() const noexcept { return marks_; }

private:
   /// What either dialect makes of such a statement is not said: much of it is right in the other. A statement of a
   /// third language has been called that.
   void say_mixed(std::vector<diagnostic>& findings, std::size_t first, const check_options& options) const {
      const about& rule = rules::mixed_dialects::about;
      severity level{};
      if (!guessing::level_of(rule, options, level)) return;
      if (findings.size() > first && find_rule(findings[first].rule)->speaks_alone) return;
      findings.resize(first);
      report report(findings, rule, level);
      rules::mixed_dialects::say(marks_, 0, report);
   }

   parser parser_;
   parser other_;
   dialect_marks marks_;
};

} // namespace zoql
