// The limits of schemas on texts, numbers and counts, one function each.
#pragma once

#include <zoql/aqua/about.hpp>
#include <zoql/aqua/decimal.hpp>
#include <zoql/aqua/json.hpp>
#include <zoql/aqua/pattern.hpp>
#include <zoql/source.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace zoql::aqua::detail {

/// Reports, through `add(words)`, a count outside of its bounds.
template<typename Add>
void check_count(std::size_t count, std::optional<std::uint64_t> least, std::optional<std::uint64_t> most,
                 std::string_view noun, Add&& add) {
   const auto words = [&](std::string_view bound, std::uint64_t number) {
      add("expected at " + std::string(bound) + " " + std::to_string(number) + " " + std::string(noun) + ", found " +
          std::to_string(count));
   };
   if (least && count < *least) words("least", *least);
   if (most && count > *most) words("most", *most);
}

/// Reports what a text breaks: lengths count code points.
template<typename Add>
void check_text(const std::string& value, const limits& limit, Add&& add) {
   if (limit.min_length || limit.max_length) {
      check_count(count_code_points(value), limit.min_length, limit.max_length, "characters", add);
   }
   if (limit.pattern.empty()) return;
   const auto pattern = pattern::from(limit.pattern);
   if (!pattern || !pattern->search(value)) add("expected text that matches " + std::string(limit.pattern));
}

/// Reports what a number, given as JSON writes it, breaks.
template<typename Add>
void check_number(const std::string& value, const limits& limit, Add&& add) {
   const auto words = [&](std::string_view bound, std::string_view number) {
      add("expected " + std::string(bound) + " " + std::string(number) + ", found " + value);
   };
   const auto against = [&](std::string_view number) { return compare_numbers(value, number); };
   if (!limit.minimum.empty() && against(limit.minimum) < 0) words("at least", limit.minimum);
   if (!limit.maximum.empty() && against(limit.maximum) > 0) words("at most", limit.maximum);
   if (!limit.exclusive_minimum.empty() && against(limit.exclusive_minimum) <= 0) {
      words("more than", limit.exclusive_minimum);
   }
   if (!limit.exclusive_maximum.empty() && against(limit.exclusive_maximum) >= 0) {
      words("less than", limit.exclusive_maximum);
   }
}

/// Whether a value is one of those that JSON texts write; numbers compare by value.
[[nodiscard]] inline bool is_allowed(const json& value, std::span<const std::string_view> allowed) {
   const std::string written = write_json(value);
   return std::ranges::any_of(allowed, [&](std::string_view one) {
      if (is_number(written) && is_number(one)) return compare_numbers(written, one) == 0;
      return written == one;
   });
}

} // namespace zoql::aqua::detail
