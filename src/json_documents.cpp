// Finds JSON in texts.
#include "json_documents.hpp"

#include <cstddef>
#include <utility>

namespace zoql::tool {

namespace {

constexpr std::string_view blanks = " \t\r\n";

/// So many brackets that begin no document are tried; a text that has more is no reply.
constexpr std::size_t most_tries = 1000;

std::string_view trimmed(std::string_view text) {
   const std::size_t begin = text.find_first_not_of(blanks);
   if (begin == std::string_view::npos) return {};
   return text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

/// Whether a document is an object with members, or a list of such.
bool says_anything(const aqua::json& document) {
   if (document.is_array()) return !document.empty() && document.front().is_object() && !document.front().empty();
   return document.is_object() && !document.empty();
}

/// A value that may be all of a text: of `[]`, `{}` or a list of numbers the rest of it is not looked at.
bool is_whole_value(const aqua::json_front& front, std::string_view text) {
   return front.problem.empty() && trimmed(text.substr(front.size)).empty();
}

} // namespace

json_documents find_json_documents(std::string_view text) {
   json_documents found;
   std::size_t rest = 0;
   std::size_t tries = 0;
   for (std::size_t at = text.find_first_of("{["); at < text.size() && ++tries < most_tries;
        at = text.find_first_of("{[", at)) {
      aqua::json_front front = aqua::read_json_front(text.substr(at));
      const bool is_all = trimmed(text.substr(0, at)).empty() && is_whole_value(front, text.substr(at));
      if (!is_all && !says_anything(front.document)) {
         ++at;
         continue;
      }
      const std::string_view skipped = trimmed(text.substr(rest, at - rest));
      if (found.all.empty()) {
         found.before = skipped;
      } else if (!skipped.empty() && skipped != ",") {
         found.between.push_back(skipped);
      }
      found.all.push_back(std::move(front.document));
      at += front.size;
      rest = at;
      if (front.problem.empty()) continue;
      found.is_cut = front.is_cut;
      found.unread = trimmed(text.substr(rest));
      return found;
   }
   const std::string_view last = found.all.empty() ? std::string_view() : trimmed(text.substr(rest));
   if (!last.empty()) found.between.push_back(last);
   return found;
}

} // namespace zoql::tool
