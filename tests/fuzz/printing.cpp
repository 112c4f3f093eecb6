// Printing of any text.
#include "law.hpp"
#include "targets.hpp"

#include <zoql/parse.hpp>
#include <zoql/print.hpp>
#include <zoql/same_tree.hpp>

#include <string>

namespace zoql::fuzz {

void hold_printing(std::string_view statement) {
   for (const dialect language : {dialect::zoql, dialect::zoqlexport}) {
      const ast::statement tree = parse(statement, language);
      const std::string printed = print(tree);
      if (!is_whole(tree)) {
         expect(printed == statement, "what is not whole is printed as it stands", printed);
         continue;
      }
      const ast::statement again = parse(printed, language);
      expect(is_whole(again) && same_tree(tree, again), "what is printed is read as the same tree", printed);
      expect(print(again) == printed, "printing again changes nothing", printed);
      const std::string narrow = print(tree, {.width = 40});
      expect(same_tree(tree, parse(narrow, language)), "what is printed on several lines is read as the same tree",
             narrow);
   }
}

} // namespace zoql::fuzz
