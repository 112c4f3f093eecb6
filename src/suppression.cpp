// Reads suppressions from comments and finds the one for a finding.
#include "suppression.hpp"

#include <zoql/check.hpp>

#include <algorithm>

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

/// The first entry of this rule; nullptr when there is none.
suppressed_rule* find_in(suppression& one, std::string_view rule) {
   const auto found = std::find_if(one.rules.begin(), one.rules.end(), [=](const suppressed_rule& entry) {
      return entry.rule != nullptr && entry.rule->name == rule;
   });
   return found == one.rules.end() ? nullptr : &*found;
}

const suppression* use_one_of(std::vector<suppression>& some, std::string_view rule, severity level) {
   for (suppression& one : some) {
      suppressed_rule* const entry = find_in(one, rule);
      if (entry == nullptr) continue;
      ++entry->uses;
      entry->hid_error = entry->hid_error || level == severity::error;
      return &one;
   }
   return nullptr;
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

suppressions::suppressions(std::string_view text, const statement_file& file) {
   const auto read_all = [&](const std::vector<span>& comments) {
      std::vector<suppression>& here = of_statements_.emplace_back();
      for (const span comment : comments) {
         auto read = read_suppression(text, comment);
         if (read.has_value()) (read->whole_file ? of_file_ : here).push_back(std::move(*read));
      }
   };
   for (const file_statement& statement : file.statements) read_all(statement.comments);
   read_all(file.last_comments);
}

const suppression* suppressions::use(std::size_t statement, std::string_view rule, severity level) {
   const suppression* const own = use_one_of(of_statements_[statement], rule, level);
   return own != nullptr ? own : use_one_of(of_file_, rule, level);
}

} // namespace zoql::tool
