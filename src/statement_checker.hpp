// Parses and checks one statement after another with one warm parser.
#pragma once

#include <zoql/check.hpp>
#include <zoql/diagnostic.hpp>
#include <zoql/dialect.hpp>
#include <zoql/guess_dialect.hpp>
#include <zoql/parse.hpp>

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace zoql::tool {

class statement_checker {
public:
   /// `known` is the dialect of statements that do not say theirs; without one each is guessed from what it uses.
   explicit statement_checker(std::optional<dialect> known) : known_(known) {}

   /// Adds what the rules say of a text, moved to where `place` puts each span, and with what `write` makes of the text
   /// of an edit. The tree is valid until the next call.
   template<typename Place, typename Write>
   const ast::statement& check(std::string_view text, std::optional<dialect> language, const check_options& rules,
                               std::vector<diagnostic>& findings, Place place, Write write) {
      const std::size_t before = findings.size();
      const ast::statement& tree = parse(text, language.has_value() ? language : known_);
      zoql::check(tree, findings, rules);
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

private:
   const ast::statement& parse(std::string_view text, std::optional<dialect> language) {
      const ast::statement& tree = parser_.parse(text, language.value_or(dialect::zoql));
      if (language.has_value()) return tree;
      const dialect guess = guess_dialect(tree).value_or(dialect::zoql);
      return guess == dialect::zoql ? tree : parser_.parse(text, guess);
   }

   std::optional<dialect> known_;
   parser parser_;
};

} // namespace zoql::tool
