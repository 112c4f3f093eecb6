// Which rules run and how loud they are.
#pragma once

#include <zoql/catalogue.hpp>
#include <zoql/channel.hpp>
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
   /// How the statements are sent: it decides the API version where none is set, and which rules speak.
   zoql::channel channel = zoql::channel::unknown;
   /// What names are looked up in; its text has to outlive the findings. Without one the rules that need it are silent.
   std::optional<catalogue::view> catalogue = std::nullopt;
};

/// The API (WSDL) version that statements are judged by: the one that is set, or else that of their channel; 0:
/// unknown.
[[nodiscard]] constexpr unsigned api_version_of(const check_options& options) noexcept {
   return options.api_version != 0 ? options.api_version : facts_of(options.channel).default_api_version;
}

namespace checking {

/// Whether a rule runs: it is not off, and it is asked for where it has to be or speaks of the channel.
[[nodiscard]] constexpr bool is_on(const about& rule, check_options::choice choice, channel sent_by) noexcept {
   using enum check_options::choice;
   if (choice == off) return false;
   if (rule.only_by != channel::unknown && rule.only_by == sent_by) return true;
   if (rule.on_request) return choice != as_is;
   return rule.only_by == channel::unknown;
}

/// How loud a rule is in a dialect under these options; false when it is silent.
[[nodiscard, gnu::always_inline]] constexpr bool loudness(const about& rule, check_options::choice choice, bool strict,
                                                          channel sent_by, dialect language, severity& level) noexcept {
   using enum check_options::choice;
   level = rule.level.in(language);
   if (!is_on(rule, choice, sent_by)) return false;
   if (choice == as_is && !strict) [[likely]]
      return true;
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
