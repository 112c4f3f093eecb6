// Files of statements.
#include "law.hpp"
#include "targets.hpp"

#include "statement_file.hpp"

#include <cstdint>

namespace zoql::fuzz {

namespace {

bool is_between(std::string_view text) { return text.find_first_not_of(" \t\r\n\v\f;") == text.npos; }

/// Goes from thing to thing of a file: what is left out is spaces, and nothing stands twice.
class coverage {
public:
   explicit coverage(std::string_view text) : text_(text), at_(text.starts_with("\xEF\xBB\xBF") ? 3 : 0) {}

   void cover(span where) {
      expect(where.begin >= at_ && where.begin <= where.end && where.end <= text_.size(),
             "what a file holds stands one after another");
      expect(is_between(text_.substr(at_, where.begin - at_)), "nothing is lost between statements",
             text_.substr(at_, where.begin - at_));
      at_ = where.end;
   }
   void end() { expect(is_between(text_.substr(at_)), "nothing is lost at the end", text_.substr(at_)); }

private:
   std::string_view text_;
   std::uint32_t at_;
};

} // namespace

void hold_statement_file(std::string_view file) {
   for (const std::optional<dialect> known : {std::optional<dialect>(), std::optional(dialect::zoqlexport)}) {
      const tool::statement_file read = tool::split_statements(file, known);
      coverage all(file);
      for (const tool::file_statement& one : read.statements) {
         for (const span comment : one.comments) all.cover(comment);
         expect(one.where.begin < one.where.end, "a statement has bytes");
         all.cover(one.where);
      }
      for (const span comment : read.last_comments) all.cover(comment);
      all.end();
   }
}

} // namespace zoql::fuzz
