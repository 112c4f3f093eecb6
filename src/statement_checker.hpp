// Checks one statement after another with one warm parser, and moves what is found to its place in a file.
#pragma once

#include <zoql/check.hpp>
#include <zoql/check_guessed.hpp>
#include <zoql/diagnostic.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace zoql::tool {

class statement_checker {
public:
   /// Adds what the rules say of a text, moved to where `place` puts each span, and with what `write` makes of the text
   /// of an edit. The tree is valid until the next call.
   template<typename Place, typename Write>
   const ast::statement& check(std::string_view text, const dialect_sources& said, dialect_setting setting,
                               const check_options& rules, std::vector<diagnostic>& findings, Place place,
                               Write write) {
      const std::size_t before = findings.size();
      const ast::statement& tree = checker_.check(text, said, rules, findings, setting);
      for (std::size_t at = before; at < findings.size(); ++at) {
         diagnostic& finding = findings[at];
         finding.where = place(finding.where);
         for (note& note : finding.notes) note.where = place(note.where);
         for (fix& fix : finding.fixes) {
            for (edit& edit : fix.edits) edit = {place(edit.where), write(edit.text)};
         }
      }
      return tree;
   }

   /// What stood in the last statement that only one dialect has, where nobody said its dialect.
   [[nodiscard]] const dialect_marks& marks() const noexcept { return checker_.marks(); }

private:
   dialect_checker checker_;
};

} // namespace zoql::tool
