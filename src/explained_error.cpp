// Explains errors by the one table of them.
#include "explained_error.hpp"

#include "shown.hpp"


#include <algorithm>
#include <cstddef>
#include <utility>

namespace zoql::tool {

namespace {

std::string line(std::string_view indent, std::string_view label, std::string_view words) {
   return words.empty() ? std::string() : shown("{}{:<8} {}\n", indent, fmt::format("{}:", label), words);
}

std::vector<std::string> owned(const std::vector<std::string_view>& holes) { return {holes.begin(), holes.end()}; }

/// The row of the first known code; an error may have several, parted by spaces.
const aqua::known_error* row_of_codes(std::string_view codes) {
   while (!codes.empty()) {
      const std::string_view code = codes.substr(0, codes.find(' '));
      if (const aqua::known_error* const row = aqua::find_error_code(code)) return row;
      codes.remove_prefix(std::min(code.size() + 1, codes.size()));
   }
   return nullptr;
}

/// A published sentence with what stood in its holes, or dots.
std::string filled(std::string_view sentence, const std::vector<std::string_view>& holes) {
   std::string text;
   std::size_t next = 0;
   for (std::size_t hole = sentence.find("{}"); hole != std::string_view::npos; hole = sentence.find("{}")) {
      const bool is_there = next < holes.size() && !holes[next].empty();
      text.append(sentence.substr(0, hole)).append(is_there ? holes[next] : "…");
      ++next;
      sentence.remove_prefix(hole + 2);
   }
   return text.append(sentence);
}

std::string page_of(const aqua::found_error& found) {
   const aqua::known_error& row = *found.what;
   const bool is_part = row.kind == aqua::error_kind::gateway; // of a code the row has the end only
   const std::string_view name = !is_part ? row.name() : !found.code.empty() ? found.code : row.texts.front();
   std::string page = shown("{}\n\n", filled(name, found.holes));
   const bool is_published = row.kind != aqua::error_kind::network; // others are one client's each
   if (is_published && name != row.texts.front()) {
      for (const std::string_view text : row.texts) page += line("", "text", filled(text, {}));
   }
   return page + error_lines(row, owned(found.holes), row.retry, "");
}

} // namespace

explained_error explain(aqua::job_error error) {
   explained_error result{std::move(error), nullptr, {}, false};
   const std::vector<aqua::found_error> found = aqua::find_errors(result.error.message);
   const aqua::known_error* const by_code = row_of_codes(result.error.code);
   const bool says_most = !found.empty() && (by_code == nullptr || found.front().what <= by_code);
   if (says_most) {
      result.known = found.front().what;
      result.holes = owned(found.front().holes);
   } else {
      result.known = by_code != nullptr ? by_code : aqua::find_error_code(result.error.status);
   }
   result.retry = (result.known != nullptr && result.known->retry) || (by_code != nullptr && by_code->retry);
   return result;
}

std::string error_lines(const aqua::known_error& known, const std::vector<std::string>& holes, bool retry,
                        std::string_view indent) {
   std::string lines = line(indent, "meaning", known.meaning) + line(indent, "remedy", known.remedy);
   if (!known.rule.empty()) lines += line(indent, "rule", fmt::format("{0} (`zoql explain {0}`)", known.rule));
   lines += line(indent, "retry", retry ? "yes, the same request may succeed later" : "no");
   for (std::size_t at = 0; at < std::min(holes.size(), known.holes.size()); ++at)
      lines += line(indent, known.holes[at], holes[at]);
   return lines;
}

std::string pages_of_errors(std::string_view text) {
   std::string pages;
   for (const aqua::found_error& found : aqua::find_errors(text)) pages += (pages.empty() ? "" : "\n") + page_of(found);
   return pages;
}

} // namespace zoql::tool
