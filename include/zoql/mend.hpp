// Applies the fixes of a statement one by one until none is left, each only when what it makes proves it right.
#pragma once

#include <zoql/check.hpp>
#include <zoql/check_guessed.hpp>
#include <zoql/fix.hpp>
#include <zoql/parse.hpp>
#include <zoql/string_text.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>
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

/// A text with the fixes that proved right, and how many they were.
struct mended {
   std::string text;
   std::size_t fixes = 0;
};

namespace mending {

/// How often each rule speaks, at least so loud.
using counts = std::array<std::uint32_t, rule_count>;

[[nodiscard]] inline std::size_t place_of(std::string_view rule) noexcept {
   const auto found =
      std::find_if(rule_abouts.begin(), rule_abouts.end(), [&](const about* one) { return one->name == rule; });
   return static_cast<std::size_t>(found - rule_abouts.begin());
}

[[nodiscard]] inline counts count(const std::vector<diagnostic>& findings, severity least) noexcept {
   counts sums{};
   for (const diagnostic& finding : findings) {
      if (finding.level >= least) ++sums[place_of(finding.rule)];
   }
   return sums;
}

/// Whether a rule speaks less often and no other more often than before.
[[nodiscard]] inline bool is_better(const counts& before, const counts& after, std::size_t rule) noexcept {
   if (after[rule] >= before[rule]) return false;
   return std::equal(after.begin(), after.end(), before.begin(),
                     [](std::uint32_t now, std::uint32_t then) { return now <= then; });
}

/// What a statement says beside the kinds a fix may change: kind, word and text of every name and value, sorted.
using sayings = std::vector<std::tuple<ast::kind, ast::word, std::string>>;

[[nodiscard]] inline sayings say(const ast::statement& statement, ast::kinds changeable) {
   constexpr ast::kinds tellers = [] {
      using enum ast::kind;
      return ast::kinds(aliased, or_, and_, not_, comparison, like, in, between, is_null, call, name, object, function,
                        star, string, number, date, boolean, null, alias, select, from, where, group_by, having,
                        order_by, order_item, limit);
   }();
   sayings all;
   for (const ast::node& node : statement.nodes) {
      if (!tellers.has(node.kind) || changeable.has(node.kind)) continue;
      std::string text;
      if (node.first_child == ast::none) {
         text = node.kind == ast::kind::string && !node.has(ast::flag::unclosed)
                   ? decode(statement.view(node), statement.language)
                   : std::string(statement.view(node));
      }
      all.emplace_back(node.kind, node.word, std::move(text));
   }
   std::sort(all.begin(), all.end());
   return all;
}

} // namespace mending

/// Mends one statement with one warm parser after another.
class mender {
public:
   /// The text with every fix applied that removes its finding, adds none as loud (what is mended may bring to light
   /// what was hidden, such as a contradiction between two names that are now one), and changes in the tree only the
   /// kinds of node its rule names in `mends`. Applying it to its own result changes nothing.
   [[nodiscard]] mended mend(std::string_view text, dialect language, const mend_options& options = {}) {
      mended result{std::string(text), 0};
      for (std::string better = apply_one(result.text, language, options); !better.empty();
           better = apply_one(result.text, language, options)) {
         result.text = std::move(better);
         ++result.fixes;
      }
      return result;
   }

private:
   /// The text after the first fix that proves right; empty when there is none.
   [[nodiscard]] std::string apply_one(const std::string& text, dialect language, const mend_options& options) {
      const ast::statement& tree = before_.parse(text, language, options.limits);
      check_into(findings_, tree, options);
      for (const diagnostic& finding : findings_) {
         for (const fix& fix : finding.fixes) {
            if (fix.trust == applicability::unsafe && !options.unsafe) continue;
            std::string candidate = zoql::apply(text, fix);
            if (proves_right(tree, finding, candidate, options)) return candidate;
         }
      }
      return {};
   }

   void check_into(std::vector<diagnostic>& findings, const ast::statement& tree, const mend_options& options) {
      findings.clear();
      check(tree, findings, options.rules);
      if (options.is_guessed) soften_guess(tree, findings, 0, options.rules, dialect_setting::dialect, other_);
   }

   [[nodiscard]] bool proves_right(const ast::statement& before, const diagnostic& finding,
                                   const std::string& candidate, const mend_options& options) {
      const std::size_t place = mending::place_of(finding.rule);
      const ast::statement& after = after_.parse(candidate, before.language, options.limits);
      check_into(candidate_findings_, after, options);
      const mending::counts then = mending::count(findings_, finding.level);
      if (!mending::is_better(then, mending::count(candidate_findings_, finding.level), place)) return false;
      const ast::kinds changeable = rule_abouts[place]->mends;
      return mending::say(before, changeable) == mending::say(after, changeable);
   }

   parser before_;
   parser after_;
   parser other_;
   std::vector<diagnostic> findings_;
   std::vector<diagnostic> candidate_findings_;
};

} // namespace zoql
