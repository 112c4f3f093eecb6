// What is wrong with a text and what a repair changes, in points, so that readings can be compared.
#pragma once

#include <zoql/diagnostic.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace zoql::repair {

/// What things cost, in points: what is wrong with a text, and how far a proposal is from what stands there.
namespace cost {
inline constexpr unsigned error = 24;
inline constexpr unsigned missing_part = 12;
inline constexpr unsigned warning = 12;
/// Text that fits nowhere: the finding, and each of its tokens.
inline constexpr unsigned unexpected = 8;
inline constexpr unsigned skipped = 8;
/// One small change.
inline constexpr unsigned change = 8;
/// What was written is wrong, the first token and each further one.
inline constexpr unsigned deletion = 12;
inline constexpr unsigned further_deletion = 24;
/// A finding that takes the place of others.
inline constexpr unsigned finding = 16;
/// A change that is less likely than others.
inline constexpr unsigned doubt = 4;
inline constexpr unsigned no = 20;
/// More than anything else costs.
inline constexpr unsigned no_way = 1'000'000;

[[nodiscard]] constexpr unsigned of_error(std::string_view rule) noexcept {
   if (rule == "missing-part") return missing_part;
   if (rule == "unexpected-text") return unexpected;
   // What the dialect does not have may be meant all the same.
   const bool is_of_dialect = rule.ends_with("-in-zoql") && rule != "alias-in-zoql";
   return is_of_dialect || rule == "parentheses" || rule == "is-null" ? skipped : error;
}
} // namespace cost

/// What findings cost, counted while the rules are asked.
class bill {
public:
   /// Nobody wants to know how much more it is than `most`.
   constexpr explicit bill(unsigned most) noexcept : most_(most) {}

   /// Counts what has been found since the last call; whether that is enough.
   constexpr bool add(const std::vector<diagnostic>& findings) noexcept {
      for (; counted_ < findings.size(); ++counted_) {
         const diagnostic& finding = findings[counted_];
         if (finding.level == severity::warning) sum_ += cost::warning;
         if (finding.level == severity::error) sum_ += cost::of_error(finding.rule);
      }
      return sum_ >= most_;
   }

   [[nodiscard]] constexpr unsigned sum() const noexcept { return sum_; }

private:
   std::size_t counted_ = 0;
   unsigned sum_ = 0;
   unsigned most_;
};

} // namespace zoql::repair
