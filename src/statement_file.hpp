// A `.zoql` file: statements ended by `;`, and comments of the file before them.
#pragma once

#include "dialect_comment.hpp"

#include <zoql/dialect.hpp>
#include <zoql/source.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace zoql::tool {

/// A statement of a file: its bytes with its `;`, and the comment lines before it.
struct file_statement {
   span where;
   std::vector<span> comments;
   /// What `-- dialect: …` above it says.
   std::optional<dialect> language;
};

/// Reads a text statement by statement. A `;` inside a string or a comment ends no statement; a string that is never
/// closed ends with its line where a later line has a `;`, so that one forgotten quote does not swallow the file.
/// `known` is the dialect whose escapes hold where the file says nothing.
class statement_reader {
public:
   statement_reader(std::string_view text, std::optional<dialect> known);

   /// Whether there was one more; it and its comments are then `statement()`. At the end its comments are those that
   /// no statement follows, however often it is asked.
   [[nodiscard]] bool next();

   /// Valid until the next call of `next`.
   [[nodiscard]] const file_statement& statement() const noexcept { return statement_; }

   /// `-- dialect:` lines so far that name no dialect.
   [[nodiscard]] const std::vector<span>& unknown_dialects() const noexcept { return unknown_dialects_; }

   /// Comments so far that say the dialect in another form than the right one.
   [[nodiscard]] const std::vector<dialect_comment>& misspelled_dialects() const noexcept {
      return misspelled_dialects_;
   }

private:
   void skip_between();
   void read_comment(span where);
   void skip_statement();
   void skip_terminators();
   [[nodiscard]] std::uint32_t token_end();
   [[nodiscard]] const char* string_end(const char* first, const char* last);
   [[nodiscard]] const char* escaped_string_end(const char* first, const char* last) const;
   [[nodiscard]] std::uint32_t trimmed_end(std::uint32_t begin) const;

   std::string_view text_;
   std::optional<dialect> known_;
   std::uint32_t at_ = 0;
   bool one_line_strings_ = false;
   bool is_done_ = false;
   file_statement statement_;
   std::vector<span> unknown_dialects_;
   std::vector<dialect_comment> misspelled_dialects_;
};

struct statement_file {
   std::vector<file_statement> statements;
   /// Comments that no statement follows.
   std::vector<span> last_comments;
   /// `-- dialect:` lines that name no dialect.
   std::vector<span> unknown_dialects;
};

/// All there is in a text.
[[nodiscard]] statement_file split_statements(std::string_view text, std::optional<dialect> known);

} // namespace zoql::tool
