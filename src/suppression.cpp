// Reads suppressions from comments and finds the one for a finding.
#include "suppression.hpp"

#include <zoql/check.hpp>

#include <algorithm>
#include <utility>

namespace zoql::tool {

namespace {

constexpr std::string_view blanks = " \t\v\f\r";

/// The part of a span that neither begins nor ends with a blank.
span trimmed(std::string_view text, span where) {
   while (!where.empty() && blanks.find(text[where.begin]) != std::string_view::npos) ++where.begin;
   while (!where.empty() && blanks.find(text[where.end - 1]) != std::string_view::npos) --where.end;
   return where;
}

/// The end of the word at the beginning of a span.
std::uint32_t word_end(std::string_view text, span where) {
   const std::size_t length = where.of(text).find_first_of(" \t\v\f\r:");
   return length == std::string_view::npos ? where.end : where.begin + static_cast<std::uint32_t>(length);
}

std::uint32_t find_or_end(std::string_view text, span where, char byte) {
   const std::size_t offset = where.of(text).find(byte);
   return offset == std::string_view::npos ? where.end : where.begin + static_cast<std::uint32_t>(offset);
}

std::vector<suppressed_rule> read_rules(std::string_view text, span names) {
   std::vector<suppressed_rule> rules;
   while (!names.empty()) {
      const std::uint32_t comma = find_or_end(text, names, ',');
      const span name = trimmed(text, {names.begin, comma});
      if (!name.empty()) rules.push_back({name, find_rule(name.of(text))});
      names.begin = std::min(comma + 1, names.end);
   }
   return rules;
}

} // namespace

std::optional<suppression> read_suppression(std::string_view text, span comment) {
   const span words = trimmed(text, {comment.begin + 2, comment.end});
   if (!words.of(text).starts_with("zoql-ignore")) return std::nullopt;
   suppression read;
   read.comment = comment;
   const span keyword{words.begin, word_end(text, words)};
   read.whole_file = keyword.of(text) == "zoql-ignore-file";
   const std::uint32_t colon = find_or_end(text, {keyword.end, words.end}, ':');
   read.rules = read_rules(text, {keyword.end, colon});
   read.reason = trimmed(text, {std::min(colon + 1, words.end), words.end}).of(text);
   read.malformed = (!read.whole_file && keyword.of(text) != "zoql-ignore") || read.rules.empty();
   if (read.malformed) read.rules.clear();
   return read;
}

std::vector<suppression> read_suppressions(std::string_view text, std::span<const span> comments) {
   std::vector<suppression> all;
   for (const span comment : comments) {
      if (auto read = read_suppression(text, comment)) all.push_back(std::move(*read));
   }
   return all;
}

suppression_index::suppression_index(std::vector<suppression>& some) {
   for (suppression& one : some) {
      for (suppressed_rule& rule : one.rules) {
         if (rule.rule != nullptr) by_rule_.try_emplace(rule.rule->name, entry{&one, &rule});
      }
   }
}

const suppression* suppression_index::use(std::string_view rule, severity level) {
   const auto found = by_rule_.find(rule);
   if (found == by_rule_.end()) return nullptr;
   suppressed_rule& used = *found->second.rule;
   ++used.uses;
   used.hid_error = used.hid_error || level == severity::error;
   return found->second.comment;
}

} // namespace zoql::tool
