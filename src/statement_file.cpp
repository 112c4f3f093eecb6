// Splits `.zoql` files with the same token rules the parser uses.
#include "statement_file.hpp"

#include <zoql/grammar/tokens.hpp>
#include <zoql/grammar/vectors.hpp>
#include <zoql/repair/odd_text.hpp>
#include <zoql/wide_text.hpp>

#include <algorithm>
#include <utility>

namespace zoql::tool {

namespace {

namespace rule = zoql::grammar;

/// What may end a statement, or begin something that may hide its end.
using telling_byte = rule::any_of<';', '\'', '"', '`', '-', '/', '#'>;

bool ends_line(const char* at, const char* last) { return at == last || *at == '\n' || *at == '\r'; }

/// The end of a string as nearly all are: on one line, without a `;`, an escape or a doubled quote; nullptr for any
/// other, and for what is no string. One look at each byte shows it, and `string_end` says the same of these.
const char* usual_string_end(const char* first, const char* last) {
   if (*first != '\'') return nullptr;
   const char* const quote = rule::find<rule::any_of<'\'', ';', '\\', '\n'>>(first + 1, last);
   if (quote == last || *quote != '\'' || (quote + 1 != last && quote[1] == '\'')) return nullptr;
   return quote + 1;
}

/// A string with a `;` at the end of a line inside was most likely never closed.
bool spans_statements(std::string_view string) {
   for (std::size_t at = string.find(';'); at < string.size(); at = string.find(';', at + 1)) {
      if (at + 1 < string.size() && ends_line(string.data() + at + 1, string.data() + string.size())) return true;
   }
   return false;
}

/// Whether a `;` ends an entity such as `&lt;`, which some editor or program left in the text, and no statement.
bool ends_entity(std::string_view text, std::uint32_t at) {
   constexpr std::uint32_t longest = 12;
   const std::uint32_t first = at > longest ? at - longest : 0;
   const std::size_t ampersand = text.substr(first, at - first).rfind('&');
   if (ampersand == std::string_view::npos) return false;
   const std::size_t begin = first + ampersand;
   return repair::entity_at(text.substr(begin, at + 1 - begin)).size == at + 1 - begin;
}

/// The end of the line, or the `;` that ends it.
const char* line_end(const char* first, const char* last) {
   while (first != last && *first != '\n') {
      if (*first == ';' && ends_line(first + 1, last)) return first;
      ++first;
   }
   return first;
}

} // namespace

statement_reader::statement_reader(std::string_view text, std::optional<dialect> known) : text_(text), known_(known) {
   at_ = mark_size(text_);
}

bool statement_reader::next() {
   if (is_done_) return false;
   statement_.comments.clear();
   skip_between();
   is_done_ = at_ == text_.size();
   if (is_done_) return false;
   const std::uint32_t begin = at_;
   if (begin == 0 && !wide_encoding_of(text_).empty()) {
      // What ends a statement in another encoding is not known, and one finding says that of all.
      at_ = static_cast<std::uint32_t>(text_.size());
   } else {
      skip_statement();
   }
   statement_.where = {begin, trimmed_end(begin)};
   return true;
}

/// Blanks, and lines that begin with `--`.
void statement_reader::skip_between() {
   while (at_ < text_.size()) {
      if (rule::has_class(text_[at_], rule::is_blank)) {
         ++at_;
      } else if (text_.substr(at_, 2) == "--") {
         const auto end = static_cast<std::uint32_t>(std::min(text_.find('\n', at_), text_.size()));
         read_comment({at_, end});
         at_ = end;
      } else {
         return;
      }
   }
}

void statement_reader::read_comment(span where) {
   if (text_[where.end - 1] == '\r') --where.end;
   statement_.comments.push_back(where);
   const std::optional<dialect_comment> said = read_dialect_comment(text_, where);
   if (!said.has_value()) return;
   if (said->how == dialect_comment::form::unknown) return unknown_dialects_.push_back(where);
   statement_.language = said->language;
   if (said->how == dialect_comment::form::misspelled) misspelled_dialects_.push_back(*said);
}

/// Up to and over the next `;` that stands in no string, label or comment.
void statement_reader::skip_statement() {
   const char* const last = text_.data() + text_.size();
   for (;;) {
      at_ = static_cast<std::uint32_t>(rule::find<telling_byte>(text_.data() + at_, last) - text_.data());
      if (at_ == text_.size()) return;
      const char* const usual_end = usual_string_end(text_.data() + at_, last);
      if (usual_end != nullptr) {
         at_ = static_cast<std::uint32_t>(usual_end - text_.data());
      } else if (text_[at_] == ';' && ends_entity(text_, at_)) {
         ++at_;
      } else if (text_[at_] == ';') {
         return skip_terminators();
      } else {
         at_ = token_end();
      }
   }
}

/// A `;` and those that follow with nothing between: a second one is a mistake of this statement, not another
/// statement.
void statement_reader::skip_terminators() {
   for (std::size_t next = at_; next < text_.size() && text_[next] == ';';) {
      at_ = static_cast<std::uint32_t>(next + 1);
      next = std::min(text_.find_first_not_of(" \t\r\n", at_), text_.size());
   }
}

std::uint32_t statement_reader::token_end() {
   const char* const first = text_.data() + at_;
   const char* const last = text_.data() + text_.size();
   const char* end = nullptr;
   switch (*first) {
   case '\'':
      end = string_end(first, last);
      break;
   case '"':
      end = rule::label::scan(first, last);
      break;
   case '`':
      end = rule::backtick_text::scan(first, last);
      break;
   default:
      end = rule::comment::scan(first, last);
      break;
   }
   return static_cast<std::uint32_t>((end == nullptr ? first + 1 : end) - text_.data());
}

/// Where a string ends. After one that is never closed, or not before a later statement, strings end with their
/// line: so a file is read in linear time whatever its quotes are.
const char* statement_reader::string_end(const char* first, const char* last) {
   const char* const limit = one_line_strings_ ? line_end(first, last) : last;
   const char* end = rule::plain_string::scan(first, limit);
   if (end == nullptr) end = escaped_string_end(first, limit);
   if (end != nullptr && !spans_statements({first, end})) return end;
   one_line_strings_ = true;
   return line_end(first, last);
}

/// Where nobody says the dialect, a string ends where it does in the one that ends it first: so that a backslash that
/// ends a string of Export ZOQL joins no two statements.
const char* statement_reader::escaped_string_end(const char* first, const char* last) const {
   const auto end_in = [&](dialect language) {
      return rule::escaped_string::scan(first, last, capabilities_of(language).escapes == string_escapes::backslash);
   };
   const std::optional<dialect> said = statement_.language.has_value() ? statement_.language : known_;
   if (said.has_value()) return end_in(*said);
   const char* const in_zoql = end_in(dialect::zoql);
   const char* const in_export = end_in(dialect::zoqlexport);
   return in_zoql == nullptr || (in_export != nullptr && in_export < in_zoql) ? in_export : in_zoql;
}

std::uint32_t statement_reader::trimmed_end(std::uint32_t begin) const {
   std::uint32_t end = at_;
   while (end > begin && rule::has_class(text_[end - 1], rule::is_blank)) --end;
   return end;
}

statement_file split_statements(std::string_view text, std::optional<dialect> known) {
   statement_file file;
   statement_reader reader(text, known);
   while (reader.next()) file.statements.push_back(reader.statement());
   file.last_comments = reader.statement().comments;
   file.unknown_dialects = reader.unknown_dialects();
   return file;
}

} // namespace zoql::tool
