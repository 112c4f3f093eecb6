// Checks one statement after another with one warm parser, and moves what is found to its place in a file.
#pragma once

#include <zoql/check.hpp>
#include <zoql/check_guessed.hpp>
#include <zoql/diagnostic.hpp>

#include <algorithm>
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
      if (findings.size() != before && tree.present.has(ast::kind::comment)) distrust_losses(tree, findings, before);
      for (std::size_t at = before; at < findings.size(); ++at) {
         diagnostic& finding = findings[at];
         finding.where = place(finding.where);
         for (note& note : finding.notes) note.where = place(note.where);
         std::erase_if(finding.fixes, [](const fix& one) { return has_overlap(one); });
         for (fix& fix : finding.fixes) {
            for (edit& edit : fix.edits) edit = {place(edit.where), write(edit.text)};
         }
      }
      return tree;
   }

   /// What stood in the last statement that only one dialect has, where nobody said its dialect.
   [[nodiscard]] const dialect_marks& marks() const noexcept { return checker_.marks(); }

private:
   /// Of a damaged text two rules of one fix may mean the same bytes; no program could apply that.
   [[nodiscard]] static bool has_overlap(const fix& one) {
      return std::ranges::adjacent_find(one.edits, [](const edit& earlier, const edit& later) {
                return later.where.begin < earlier.where.end;
             }) != one.edits.end();
   }

   /// Makes those fixes unsafe by which a comment that somebody wrote would be gone, whatever they are for.
   static void distrust_losses(const ast::statement& tree, std::vector<diagnostic>& findings, std::size_t first) {
      std::vector<span> comments;
      for (const ast::node& one : tree.nodes) {
         if (one.kind == ast::kind::comment) comments.push_back(one.where);
      }
      std::ranges::sort(comments, {}, &span::begin);
      const auto takes_one = [&](const edit& edit) {
         const auto next = std::ranges::upper_bound(comments, edit.where.begin, {}, &span::end);
         return next != comments.end() && next->begin < edit.where.end;
      };
      for (std::size_t at = first; at < findings.size(); ++at) {
         for (fix& one : findings[at].fixes) {
            if (std::ranges::any_of(one.edits, takes_one)) one.trust = applicability::unsafe;
         }
      }
   }

   dialect_checker checker_;
};

} // namespace zoql::tool
