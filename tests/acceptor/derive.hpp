// Makes statements out of a grammar, and puts mistakes into them.
#pragma once

#include "../random.hpp"
#include "grammar.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace acceptor {

/// A statement as its tokens, and what each name of the grammar has become.
struct derived {
   struct part {
      symbol name;
      std::size_t begin;
      std::size_t end;
   };

   std::vector<std::string> tokens;
   std::vector<part> parts;
};

class deriver {
public:
   deriver(const grammar& rules, zoql::test::random& random);

   /// Whether a word is one of the names that statements are made with.
   [[nodiscard]] static bool is_field(std::string_view word);

   /// A sentence of this name, in the place of what is in `made`.
   void derive(symbol name, derived& made);

   /// A token of any kind, and now and then one that neither language has.
   [[nodiscard]] std::string any_token();

   /// One to three mistakes: a token deleted, doubled, swapped, inserted; parentheses put around a piece; a part in the
   /// place of another. The parts of a statement tell nothing any more afterwards.
   void mutate(derived& statement);

   /// The text of the tokens. `loose`: with all white space and letter case that is allowed, otherwise with one space.
   [[nodiscard]] std::string spell(const std::vector<std::string>& tokens, bool loose);

private:
   void expand(symbol name, int depth, derived& made);
   [[nodiscard]] std::string fill(symbol terminal);
   void mutate_once(derived& statement);
   void put_part(derived& statement);
   void wrap(derived& statement);
   [[nodiscard]] std::string shout(std::string_view word);

   const grammar& rules_;
   zoql::test::random& random_;
   std::vector<std::vector<const production*>> choices_; ///< of each name
   std::vector<const production*> shortest_;             ///< of each name
   std::vector<symbol> named_;                           ///< the names that a reader gave, which parts are made of
   derived spare_;
   int deepest_ = 0;
};

} // namespace acceptor
