// The two languages and the table of what each of them has; rules read it, nothing else knows the difference.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zoql {

/// ZOQL: `action/query`, SOAP `query()`, AQuA `zoql`. Export ZOQL: `object/export`, AQuA `zoqlexport`.
enum class dialect : std::uint8_t { zoql, zoqlexport };

/// How a quote is written inside a string literal.
enum class string_escapes : std::uint8_t {
   /// `\'` and seven more (ZOQL, filter-statements page).
   backslash,
   /// `''`, and a backslash is text (Export ZOQL, select-statements page).
   doubled_quote,
};

/// What a language has. Sources are the pages on ZOQL and Export ZOQL; a cell that no page fills is named where its
/// rule is.
struct capabilities {
   std::string_view name;
   std::string_view title;
   string_escapes escapes;
   /// The longest statement, in characters.
   std::size_t text_limit;
   /// The most conditions after `where`; 0: no limit is published.
   std::size_t condition_limit;
   bool select_star;
   bool functions;
   bool aliases;
   bool joins;
   bool parentheses;
   bool prefix_not;
   bool is_null;
   bool field_comparison;
   bool grouping;
   bool ordering;
   bool limit;
   bool relative_dates;
   bool bare_dates;
};

inline constexpr capabilities zoql_capabilities{
   .name = "zoql",
   .title = "ZOQL",
   .escapes = string_escapes::backslash,
   .text_limit = 10'000,
   .condition_limit = 200,
   .select_star = false,
   .functions = false,
   .aliases = false,
   .joins = false,
   .parentheses = false,
   .prefix_not = false,
   .is_null = false,
   .field_comparison = false,
   .grouping = false,
   .ordering = false,
   .limit = false,
   .relative_dates = false,
   .bare_dates = true,
};

inline constexpr capabilities zoqlexport_capabilities{
   .name = "zoqlexport",
   .title = "Export ZOQL",
   .escapes = string_escapes::doubled_quote,
   .text_limit = 20'000,
   .condition_limit = 0,
   .select_star = true,
   .functions = true,
   .aliases = true,
   .joins = true,
   .parentheses = true,
   .prefix_not = true,
   .is_null = true,
   .field_comparison = true,
   .grouping = true,
   .ordering = true,
   .limit = true,
   .relative_dates = true,
   .bare_dates = false,
};

[[nodiscard]] constexpr const capabilities& capabilities_of(dialect language) noexcept {
   return language == dialect::zoql ? zoql_capabilities : zoqlexport_capabilities;
}

/// The dialect of this name, as AQuA's `type` has it; false when there is none.
[[nodiscard]] constexpr bool read_dialect(std::string_view name, dialect& language) noexcept {
   for (const dialect candidate : {dialect::zoql, dialect::zoqlexport}) {
      if (name != capabilities_of(candidate).name) continue;
      language = candidate;
      return true;
   }
   return false;
}

} // namespace zoql
