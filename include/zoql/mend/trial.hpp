// Mends what one rule says of a text: all of it at once where that proves right, else in ever smaller parts.
#pragma once

#include <zoql/check.hpp>
#include <zoql/check_guessed.hpp>
#include <zoql/mend/joined_edits.hpp>
#include <zoql/mend/proof.hpp>
#include <zoql/parse.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace zoql {

struct mend_options {
   /// Apply the fixes too that a person has to look at.
   bool unsafe = false;
   /// Nobody says the dialect: a fix of what may be right in the other one is unsafe.
   bool is_guessed = false;
   check_options rules;
   parse_options limits;
};

namespace mending {

/// Warm parsers, and the checks that need them.
class parsers {
public:
   /// The tree of a text that may take another one's place; valid until the next call.
   [[nodiscard]] const ast::statement& parse(const std::string& candidate, dialect language,
                                             const mend_options& options) {
      return candidates_.parse(candidate, language, options.limits);
   }

   void check(const ast::statement& tree, std::vector<diagnostic>& findings, const mend_options& options) {
      findings.clear();
      zoql::check(tree, findings, options.rules);
      if (options.is_guessed) soften_guess(tree, findings, 0, options.rules, dialect_setting::dialect, other_);
   }

private:
   parser candidates_;
   parser other_;
};

/// What a rule says at one level.
struct saying {
   std::size_t rule = 0;
   severity level{};
   friend bool operator==(saying, saying) = default;
};

/// The fix of this number among those that may be applied; nullptr when there are fewer.
[[nodiscard]] inline const fix* fix_of(const diagnostic& finding, std::size_t number, const mend_options& options) {
   for (const fix& one : finding.fixes) {
      if (one.is_choice || (one.trust == applicability::unsafe && !options.unsafe)) continue;
      if (number-- == 0) return &one;
   }
   return nullptr;
}

class trial {
public:
   /// `findings` are those of `before`; a text of more than `longest` bytes is not made.
   trial(mending::parsers& parsers, const ast::statement& before, const std::vector<diagnostic>& findings, saying what,
         const mend_options& options, std::size_t longest)
       : parsers_(parsers), before_(before), what_(what), options_(options), longest_(longest),
         counts_(count(findings, what.level)), said_(before, rule_abouts[what.rule]->mends, options.rules) {
      for (const diagnostic& finding : findings) {
         if (finding.level == what.level && place_of(finding.rule) == what.rule) left_.push_back(&finding);
      }
   }

   /// Whether anything was mended.
   [[nodiscard]] bool mend() {
      for (std::size_t number = 0; !left_.empty(); ++number) {
         std::erase_if(left_, [&](const diagnostic* one) { return fix_of(*one, number, options_) == nullptr; });
         failures_ = 0;
         try_fixes(number);
         std::erase(left_, nullptr);
      }
      return fixes_ != 0;
   }

   [[nodiscard]] std::size_t fixes() const noexcept { return fixes_; }
   /// The text with what proved right.
   [[nodiscard]] const std::string& text() const noexcept { return text_; }

private:
   /// No more fixes are found wrong one by one before the rest is left as it is.
   static constexpr std::size_t most_failures = 16;

   /// Findings that are still to be mended, by their places; those that are mended are null.
   using some = std::vector<std::size_t>;

   void try_fixes(std::size_t number) {
      // Neighbours may mend the same thing: each second or fourth of them does not.
      for (const std::size_t stride : {std::size_t{1}, std::size_t{2}, std::size_t{4}}) {
         some chosen;
         for (std::size_t at = 0; at < left_.size(); at += stride) chosen.push_back(at);
         if (try_together(chosen, number)) return;
      }
      try_parts(0, left_.size(), number, true);
   }

   /// Tries the findings of a range, halves of it where they prove wrong together. `is_wrong`: they are known to.
   void try_parts(std::size_t begin, std::size_t end, std::size_t number, bool is_wrong = false) {
      if (begin == end || failures_ == most_failures) return;
      some chosen;
      for (std::size_t at = begin; at < end; ++at) chosen.push_back(at);
      if (!is_wrong && try_together(chosen, number)) return;
      if (end - begin == 1) {
         ++failures_;
         return;
      }
      const std::size_t middle = begin + (end - begin) / 2;
      try_parts(begin, middle, number);
      try_parts(middle, end, number);
   }

   /// Whether the fixes of some findings prove right beside those that did before.
   [[nodiscard]] bool try_together(const some& chosen, std::size_t number) {
      joined_edits edits = edits_;
      some added;
      for (const std::size_t at : chosen) {
         if (edits.add(*fix_of(*left_[at], number, options_))) added.push_back(at);
      }
      if (added.empty() || before_.text.size() + edits.added() > longest_) return false;
      std::string candidate = edits.apply_to(before_.text);
      if (!proves_right(candidate, fixes_ + added.size())) return false;
      for (const std::size_t at : added) left_[at] = nullptr;
      edits_ = std::move(edits);
      fixes_ += added.size();
      text_ = std::move(candidate);
      return true;
   }

   [[nodiscard]] bool proves_right(const std::string& candidate, std::size_t fixes) {
      const ast::statement& after = parsers_.parse(candidate, before_.language, options_);
      parsers_.check(after, findings_, options_);
      return is_better(counts_, count(findings_, what_.level), what_.rule, fixes) && said_.is_said_by(after);
   }

   mending::parsers& parsers_;
   const ast::statement& before_;
   saying what_;
   const mend_options& options_;
   std::size_t longest_;
   counts counts_;
   said said_;
   std::vector<const diagnostic*> left_;
   std::vector<diagnostic> findings_;
   joined_edits edits_;
   std::string text_;
   std::size_t fixes_ = 0;
   std::size_t failures_ = 0;
};

} // namespace mending

} // namespace zoql
