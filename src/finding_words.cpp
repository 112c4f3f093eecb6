// Joins and cleans the words of findings.
#include "finding_words.hpp"

#include "json_text.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace zoql::tool {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

bool is_control(char byte) noexcept { return static_cast<unsigned char>(byte) < 0x20 || byte == '\x7F'; }

std::string counted(std::size_t number, std::string_view one, std::string_view many) {
   return fmt::format("{} {}", number, number == 1 ? one : many);
}

/// The text with each byte that is no UTF-8 replaced, as in our JSON.
std::string as_utf8(std::string_view text) {
   return nlohmann::json::parse(json_string(text)).get<std::string>();
}

} // namespace

std::string sentence_of(const diagnostic& finding) {
   std::string words = to_string(finding.words);
   if (!finding.help.empty()) words += "; " + to_string(finding.help);
   return words;
}

std::string sentence_of(const totals& sum) {
   std::string found;
   if (sum.errors > 0) found += counted(sum.errors, "error", "errors");
   if (sum.warnings > 0) found += (found.empty() ? "" : ", ") + counted(sum.warnings, "warning", "warnings");
   if (sum.infos > 0) found += (found.empty() ? "" : ", ") + counted(sum.infos, "info", "infos");
   const bool is_unchecked = sum.problems > 0;
   if (found.empty() && is_unchecked && sum.statements == 0) return "nothing was checked";
   if (found.empty()) found = "nothing found";
   return fmt::format("{} in {} of {}{}", found, counted(sum.statements, "statement", "statements"),
                      counted(sum.files, "file", "files"), is_unchecked ? "; not all could be checked" : "");
}

std::string sentence_of(const guess_counts& guessed) {
   std::string read;
   const auto add = [&read](std::size_t number, dialect language) {
      if (number == 0) return;
      read += read.empty() ? "read " + counted(number, "statement", "statements") : fmt::format(", {}", number);
      read += fmt::format(" as {}", capabilities_of(language).title);
   };
   add(guessed.zoqlexport, dialect::zoqlexport);
   add(guessed.zoql, dialect::zoql);
   return read.empty() ? read : "no dialect is set: " + read;
}

std::string sentence_of(const more_findings& more) {
   std::string counts;
   const auto add = [&counts](std::size_t number, std::string_view one, std::string_view many) {
      if (number > 0) counts += (counts.empty() ? "" : ", ") + counted(number, one, many);
   };
   add(more.errors, "error", "errors");
   add(more.warnings, "warning", "warnings");
   add(more.infos, "info", "infos");
   add(more.suppressed, "suppressed", "suppressed");
   return fmt::format("{} in this statement ({}); `--max-findings 0` shows all",
                      counted(more.unsuppressed() + more.suppressed, "more finding", "more findings"), counts);
}

std::string xml_text(std::string_view text) {
   std::string clean;
   const std::string utf8 = as_utf8(text);
   for (std::size_t at = 0; at < utf8.size(); ++at) {
      const std::string_view character = std::string_view(utf8).substr(at, 3);
      if (character == "\xEF\xBF\xBE" || character == "\xEF\xBF\xBF") { // U+FFFE and U+FFFF are no XML characters
         clean += replacement;
         at += 2;
      } else if (is_control(utf8[at]) && utf8[at] != '\t' && utf8[at] != '\n' && utf8[at] != '\r' &&
                 utf8[at] != '\x7F') {
         clean += replacement;
      } else {
         clean += utf8[at];
      }
   }
   return clean;
}

} // namespace zoql::tool
