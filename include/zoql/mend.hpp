// Applies the fixes of a statement until none is left, each only when what it makes proves it right.
#pragma once

#include <zoql/check.hpp>
#include <zoql/mend/trial.hpp>
#include <zoql/parse.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql {

/// A text with the fixes that proved right, and how many they were.
struct mended {
   std::string text;
   std::size_t fixes = 0;
};

/// Mends one statement with one warm parser after another. What one rule says is mended in one go and taken apart only
/// where that does not prove right, so that a statement is checked a few times for each rule and not for each finding.
class mender {
public:
   /// The text with every fix applied that removes its finding, adds none as loud (what is mended may bring to light
   /// what was hidden, such as a contradiction between two names that are now one), and changes in the tree only the
   /// kinds of node its rule names in `mends`. Applying it to its own result changes nothing. Where many fixes of one
   /// rule prove wrong, those behind them are left.
   [[nodiscard]] mended mend(std::string_view text, dialect language, const mend_options& options = {}) {
      const std::size_t longest = 16 * text.size() + (std::size_t{64} << 10U);
      mended result{std::string(text), 0};
      for (int pass = 0; pass < most_passes; ++pass) {
         if (!mend_each_rule(result, language, options, longest)) break;
      }
      return result;
   }

private:
   /// What is mended may bring to light what is to be mended next; this is deeper than statements are nested.
   static constexpr int most_passes = 128;

   /// Whether anything was mended.
   [[nodiscard]] bool mend_each_rule(mended& result, dialect language, const mend_options& options,
                                     std::size_t longest) {
      const std::size_t before = result.fixes;
      std::vector<mending::saying> tried;
      for (;;) {
         const ast::statement& tree = parser_.parse(result.text, language, options.limits);
         parsers_.check(tree, findings_, options);
         std::optional<mending::trial> trial;
         while (const auto next = first_but(tried, options)) {
            tried.push_back(*next);
            trial.emplace(parsers_, tree, findings_, *next, options, longest);
            if (trial->mend()) break;
         }
         if (!trial.has_value() || trial->fixes() == 0) return result.fixes != before;
         result.fixes += trial->fixes();
         result.text = trial->text();
      }
   }

   /// What the first finding that can be mended says, those left out that were tried.
   [[nodiscard]] std::optional<mending::saying> first_but(const std::vector<mending::saying>& tried,
                                                          const mend_options& options) const {
      for (const diagnostic& finding : findings_) {
         const mending::saying one{mending::place_of(finding.rule), finding.level};
         if (mending::fix_of(finding, 0, options) != nullptr && std::ranges::find(tried, one) == tried.end())
            return one;
      }
      return std::nullopt;
   }

   parser parser_;
   mending::parsers parsers_;
   std::vector<diagnostic> findings_;
};

} // namespace zoql
