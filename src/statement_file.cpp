// Splits `.zoql` files with the same token rules the parser uses.
#include "statement_file.hpp"

#include <zoql/grammar/tokens.hpp>

#include <algorithm>

namespace zoql::tool {

namespace {

namespace rule = zoql::grammar;

class splitter {
public:
   splitter(std::string_view text, std::optional<dialect> known) : text_(text), known_(known) {}

   [[nodiscard]] statement_file split() {
      if (text_.starts_with("\xEF\xBB\xBF")) at_ = 3;
      for (skip_between(); at_ < text_.size(); skip_between()) {
         const std::uint32_t begin = at_;
         skip_statement();
         file_.statements.push_back({{begin, trimmed_end(begin)}, std::move(comments_), language_});
         comments_.clear();
      }
      file_.last_comments = std::move(comments_);
      return std::move(file_);
   }

private:
   /// Blanks, and lines that begin with `--`.
   void skip_between() {
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

   void read_comment(span where) {
      if (text_[where.end - 1] == '\r') --where.end;
      comments_.push_back(where);
      std::string_view words = trimmed(where.of(text_).substr(2));
      if (!words.starts_with("dialect:")) return;
      words = trimmed(words.substr(8));
      dialect language{};
      if (read_dialect(words, language)) {
         language_ = language;
      } else {
         file_.unknown_dialects.push_back(where);
      }
   }

   [[nodiscard]] static std::string_view trimmed(std::string_view words) {
      while (!words.empty() && rule::has_class(words.front(), rule::is_blank)) words.remove_prefix(1);
      while (!words.empty() && rule::has_class(words.back(), rule::is_blank)) words.remove_suffix(1);
      return words;
   }

   /// Up to and over the next `;` that stands in no string, label or comment.
   void skip_statement() {
      while (at_ < text_.size()) {
         if (text_[at_] == ';') return skip_terminators();
         at_ = token_end();
      }
   }

   /// A `;` and those that follow with nothing between: a second one is a mistake of this statement, not another
   /// statement.
   void skip_terminators() {
      for (std::size_t next = at_; next < text_.size() && text_[next] == ';';) {
         at_ = static_cast<std::uint32_t>(next + 1);
         next = std::min(text_.find_first_not_of(" \t\r\n", at_), text_.size());
      }
   }

   [[nodiscard]] std::uint32_t token_end() {
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
      case '-':
      case '/':
      case '#':
         end = rule::comment::scan(first, last);
         break;
      default:
         break;
      }
      return static_cast<std::uint32_t>((end == nullptr ? first + 1 : end) - text_.data());
   }

   /// Where a string ends. After one that is never closed, or not before a later statement, strings end with their
   /// line: so a file is read in linear time whatever its quotes are.
   [[nodiscard]] const char* string_end(const char* first, const char* last) {
      const char* const line = line_end(first, last);
      const char* const limit = one_line_strings_ ? line : last;
      const char* end = rule::plain_string::scan(first, limit);
      if (end == nullptr) end = rule::escaped_string::scan(first, limit, escapes_with_backslash());
      if (end != nullptr && !spans_statements(first, end)) return end;
      one_line_strings_ = true;
      return line;
   }

   [[nodiscard]] bool escapes_with_backslash() const {
      const dialect language = language_.value_or(known_.value_or(dialect::zoql));
      return capabilities_of(language).escapes == string_escapes::backslash;
   }

   /// A string with a `;` at the end of a line inside was most likely never closed.
   [[nodiscard]] static bool spans_statements(const char* first, const char* last) {
      for (const char* at = first; at + 1 < last; ++at) {
         if (*at == ';' && (at[1] == '\n' || at[1] == '\r')) return true;
      }
      return false;
   }

   /// The end of the line, or the `;` that ends it.
   [[nodiscard]] static const char* line_end(const char* first, const char* last) {
      while (first != last && *first != '\n') {
         if (*first == ';' && (first + 1 == last || first[1] == '\n' || first[1] == '\r')) return first;
         ++first;
      }
      return first;
   }

   [[nodiscard]] std::uint32_t trimmed_end(std::uint32_t begin) const {
      std::uint32_t end = at_;
      while (end > begin && rule::has_class(text_[end - 1], rule::is_blank)) --end;
      return end;
   }

   std::string_view text_;
   std::optional<dialect> known_;
   std::optional<dialect> language_;
   std::uint32_t at_ = 0;
   bool one_line_strings_ = false;
   std::vector<span> comments_;
   statement_file file_;
};

} // namespace

statement_file split_statements(std::string_view text, std::optional<dialect> known) {
   return splitter(text, known).split();
}

} // namespace zoql::tool
