// Which rules run and how loud they are.
#pragma once

#include <zoql/catalogue.hpp>
#include <zoql/rule.hpp>
#include <zoql/rule_names.gen.hpp>

#include <array>
#include <cstdint>
#include <optional>

namespace zoql {

/// Which rules run and how loud they are. The defaults are those of `zoql lint`.
struct check_options {
   /// Makes errors of the warnings about what no page documents.
   bool strict = false;
   /// Per rule, in the order of `rule_names`: what the user has set instead of the rule's own word.
   /// `on` is the rule's own word even where it is off unless asked for.
   enum class choice : std::uint8_t { as_is, off, info, warning, error, on };
   std::array<choice, rule_count> choices{};
   /// The API (WSDL) version the statements are sent to; 0: unknown, and taken for a late one.
   unsigned api_version = 0;
   /// What names are looked up in; its text has to outlive the findings. Without one the rules that need it are silent.
   std::optional<catalogue::view> catalogue = std::nullopt;
};

namespace checking {

/// How loud a rule is in a dialect under these options; false when it is silent.
[[nodiscard, gnu::always_inline]] constexpr bool loudness(const about& rule, check_options::choice choice, bool strict,
                                                          dialect language, severity& level) noexcept {
   using enum check_options::choice;
   if (choice == as_is && !strict) [[likely]] {
      level = rule.level.in(language);
      return !rule.on_request;
   }
   if (choice == off || (choice == as_is && rule.on_request)) return false;
   level = rule.level.in(language);
   if (choice == info) level = severity::info;
   if (choice == warning) level = severity::warning;
   if (choice == error) level = severity::error;
   const bool own_word = choice == as_is || choice == on;
   if (strict && own_word && level == severity::warning && rule.evidence != evidence::documented) {
      level = severity::error;
   }
   return true;
}

} // namespace checking

} // namespace zoql
