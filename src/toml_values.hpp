// Values of a TOML file, read as what they have to be; what they are not is said with line and column.
#pragma once

#include "settings.hpp"
#include "settings_limits.hpp"

#include <zoql/edit_distance.hpp>

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql::tool {

/// Words as a sentence lists them.
inline std::string listed(std::span<const std::string_view> words) {
   std::string text;
   for (const std::string_view& word : words) {
      if (!text.empty()) text += &word == &words.back() ? " or " : ", ";
      text += fmt::format("\"{}\"", word);
   }
   return text;
}

class toml_values {
public:
   explicit toml_values(std::string path) : path_(std::move(path)) {}

   std::vector<std::pair<std::string_view, toml::source_region>> texts_of(const toml::node& value,
                                                                          std::string_view key) {
      std::vector<std::pair<std::string_view, toml::source_region>> texts;
      const toml::array* const list = value.as_array();
      if (list == nullptr) {
         say(value.source(), fmt::format("`{}` has to be a list of strings", key));
         return texts;
      }
      if (list->size() > most_texts) {
         say(value.source(), fmt::format("`{}` has more than {} entries", key, most_texts));
         return texts;
      }
      for (const toml::node& entry : *list) {
         const auto text = text_of(entry, key, "a list of strings");
         if (text.has_value()) texts.emplace_back(*text, entry.source());
      }
      return texts;
   }

   std::optional<std::string_view> text_of(const toml::node& value, std::string_view key, std::string_view what) {
      const auto text = value.value_exact<std::string_view>();
      if (!text.has_value()) say(value.source(), fmt::format("`{}` has to be {}", key, what));
      return text;
   }

   /// A value that is one of some words.
   std::optional<std::string_view> word_of(const toml::node& value, std::string_view key,
                                           std::span<const std::string_view> words) {
      const auto text = value.value_exact<std::string_view>();
      if (text.has_value() && std::find(words.begin(), words.end(), *text) != words.end()) return text;
      say(value.source(),
          with_suggestion(fmt::format("`{}` has to be {}", key, listed(words)), nearest(text.value_or(""), words)));
      return std::nullopt;
   }

   [[nodiscard]] static std::string with_suggestion(std::string words, std::string_view meant) {
      return meant.empty() ? std::move(words) : fmt::format("{}; did you mean `{}`?", words, meant);
   }

   template<typename Value>
   [[nodiscard]] setting<Value> here(const toml::node& node, Value value) const {
      return {std::move(value), fmt::format("{}:{}", path_, node.source().begin.line)};
   }

   [[nodiscard]] std::string at(const toml::source_region& where) const {
      return fmt::format("{}:{}:{}: ", path_, where.begin.line, where.begin.column);
   }

   void say(const toml::source_region& where, std::string_view words) {
      problems_.emplace_back(where.begin, at(where) + std::string(words));
   }

   /// What was said, in the order of the file, and how much more there is.
   [[nodiscard]] std::vector<std::string> take_problems() {
      std::stable_sort(problems_.begin(), problems_.end(), [](const auto& one, const auto& other) {
         return std::pair(one.first.line, one.first.column) < std::pair(other.first.line, other.first.column);
      });
      std::vector<std::string> words;
      for (std::size_t at = 0; at < std::min(problems_.size(), most_problems); ++at)
         words.push_back(std::move(problems_[at].second));
      if (problems_.size() > most_problems)
         words.push_back(fmt::format("{}: {} more problems in this file", path_, problems_.size() - most_problems));
      problems_.clear();
      return words;
   }

private:
   /// There are fewer rules, and each pattern is compared with the path of each file.
   static constexpr std::size_t most_texts = 1'000;

   std::string path_;
   std::vector<std::pair<toml::source_position, std::string>> problems_;
};

} // namespace zoql::tool
