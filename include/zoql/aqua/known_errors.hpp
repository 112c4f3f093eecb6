// The one table of what Zuora's services report when a request fails, and lookup in it by code.
#pragma once

#include <zoql/aqua/errors/gateway_errors.hpp>
#include <zoql/aqua/errors/job_errors.hpp>
#include <zoql/aqua/errors/job_states.hpp>
#include <zoql/aqua/errors/network_errors.hpp>
#include <zoql/aqua/errors/soap_errors.hpp>
#include <zoql/aqua/errors/statement_errors.hpp>
#include <zoql/aqua/known_error.hpp>
#include <zoql/aqua/rule_names.gen.hpp>
#include <zoql/ascii.hpp>
#include <zoql/rule_names.gen.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace zoql::aqua {

namespace detail {

template<std::size_t... Sizes>
[[nodiscard]] constexpr auto joined_rows(const std::array<known_error, Sizes>&... parts) {
   std::array<known_error, (Sizes + ...)> all{};
   std::size_t at = 0;
   (std::ranges::for_each(parts, [&](const known_error& row) { all[at++] = row; }), ...);
   return all;
}

} // namespace detail

/// All of them; those that say more come first.
inline constexpr auto known_errors = detail::joined_rows(statement_errors, job_errors, soap_errors, network_errors,
                                                         gateway_errors, http_errors, job_states);

namespace detail {

/// Whether every rule that the table names exists.
[[nodiscard]] constexpr bool name_real_rules() noexcept {
   const auto has = [](const auto& names, std::string_view name) {
      return std::find(names.begin(), names.end(), name) != names.end();
   };
   return std::all_of(known_errors.begin(), known_errors.end(), [&](const known_error& row) {
      return row.rule.empty() || has(zoql::rule_names, row.rule) || has(aqua::rule_names, row.rule);
   });
}
static_assert(name_real_rules(), "an error names a rule that there is not");

} // namespace detail

/// The row of a code, as a reply writes it alone: `90005`, `50000090`, `fns:INVALID_FIELD`, `MalformedQueryFault`,
/// `401`, `aborted`. nullptr where it is unknown.
[[nodiscard]] constexpr const known_error* find_error_code(std::string_view code) noexcept {
   code.remove_prefix(std::min(code.rfind(':') + 1, code.size()));
   const bool is_number = ascii::is_digits(code);
   const bool is_gateway = is_number && code.size() == 8;
   if (is_gateway) code.remove_prefix(6);
   if (ascii::same_word(code, "canceled")) code = "cancelled";
   for (const known_error& row : known_errors) {
      if (code.empty() || (row.kind == error_kind::gateway) != is_gateway) continue;
      if (ascii::same_word(row.code, code) || ascii::same_word(row.fault, code)) return &row;
   }
   return nullptr;
}

} // namespace zoql::aqua
