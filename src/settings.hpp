// What a user has set: layers of settings, and what they come to for one file.
#pragma once

#include "known_rules.hpp"
#include "more_findings.hpp"

#include <zoql/channel.hpp>
#include <zoql/check.hpp>
#include <zoql/dialect.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zoql::tool {

/// A value and who set it: `default`, `command line`, or a place such as `zoql.toml:3`.
template<typename Value>
struct setting {
   Value value{};
   std::string origin = "default";
};

/// No WSDL has a number of more digits.
inline constexpr unsigned highest_api_version = 999;

/// What one rule is told to be.
struct rule_level {
   /// Where it stands in `known_rules`.
   std::size_t rule = 0;
   check_options::choice choice = check_options::choice::as_is;
};

/// What one place sets: a file, one of its overrides, or the command line. What it does not mention stays as it was.
struct settings_layer {
   /// The folder that paths in it count from.
   std::string folder;
   /// Patterns of the files it speaks of; none: all.
   std::vector<std::string> paths;
   std::optional<setting<dialect>> language;
   std::optional<setting<zoql::channel>> channel;
   std::optional<setting<bool>> strict;
   /// `info`, `warning`, `error` or `never`.
   std::optional<setting<std::string>> fail_on;
   std::optional<setting<std::string>> format;
   std::optional<setting<std::size_t>> max_findings;
   /// The number of Zuora's WSDL.
   std::optional<setting<unsigned>> api_version;
   std::optional<setting<std::string>> data_centre;
   std::optional<setting<std::vector<std::string>>> catalogues;
   std::optional<setting<std::vector<std::string>>> overlays;
   /// Only these rules run.
   std::optional<setting<std::vector<std::size_t>>> select;
   /// These do not.
   std::optional<setting<std::vector<std::size_t>>> ignore;
   std::vector<setting<rule_level>> levels;

   /// Whether it speaks of a file.
   [[nodiscard]] bool covers(const std::string& path) const;
};

/// Whether a rule runs, and how loud: nothing is the rule's own word.
struct rule_setting {
   std::optional<bool> runs;
   std::optional<severity> level;
};

/// What holds for one file.
struct settings {
   setting<std::optional<dialect>> language;
   setting<zoql::channel> channel;
   setting<bool> strict;
   setting<std::string> fail_on{"error"};
   setting<std::string> format{"text"};
   setting<std::size_t> max_findings{usual_max_findings};
   setting<std::optional<unsigned>> api_version;
   setting<std::string> data_centre;
   setting<std::vector<std::string>> catalogues;
   setting<std::vector<std::string>> overlays;
   /// What `catalogues` and `overlays` come to, where somebody has read them.
   std::optional<catalogue::view> names;
   /// By the places of `known_rules`.
   std::vector<setting<rule_setting>> rules = std::vector<setting<rule_setting>>(known_rules().size());

   /// Puts a layer on top. Within one, `select` silences all rules it does not name, a level wakes its rule unless
   /// there is a `select`, and `off` and `ignore` have the last word.
   void add(const settings_layer& layer);

   /// The dialect of statements of a file that do not say theirs: the one that is set, or else that of the channel;
   /// without one each is told by what it uses. The form of a request body says how it is sent, so that the channel
   /// that is set is not its own.
   [[nodiscard]] std::optional<dialect> known_language(std::string_view path) const;

   [[nodiscard]] check_options rule_options() const;

   /// What the rules about requests are told, in the order of `aqua::rule_abouts`.
   [[nodiscard]] std::vector<check_options::choice> request_choices() const;

   /// What the rule at a place of `known_rules` is told.
   [[nodiscard]] check_options::choice choice_at(std::size_t place) const;
};

} // namespace zoql::tool
