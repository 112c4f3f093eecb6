// Texts on one line that were made to cost much: each kind as long as somebody asks for.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace zoql::tests {

/// A piece that is repeated, `#` in it being its number, between what stands before and behind all.
struct hostile_text {
   std::string_view name;
   std::string_view before;
   std::string_view piece;
   std::string_view separator;
   std::string_view after;

   [[nodiscard]] std::string of_size(std::size_t size) const {
      std::string text(before);
      for (std::size_t number = 0; text.size() + after.size() < size; ++number) {
         if (number != 0) text += separator;
         for (const char byte : piece) {
            if (byte == '#') {
               text += std::to_string(number);
            } else {
               text += byte;
            }
         }
      }
      return text.append(after);
   }
};

inline constexpr std::string_view filter = "select Id from Account where ";
inline constexpr std::string_view from_account = " from Account";

inline constexpr hostile_text hostile_texts[] = {
   {"commas", "select Id", ",", "", from_account},
   {"opening parentheses", filter, "(", "", ""},
   {"groups", filter, "(Name = 'x')", " and ", ""},
   {"words", "select Id from Account ", "foo", " ", ""},
   {"ands", "select Id from Account where Name = 1", " and and", "", ""},
   {"different values of one field", filter, "Status = 'A#'", " and ", ""},
   {"one value of different fields", filter, "F# = 'A'", " or ", ""},
   {"implied conditions", filter, "Balance > #", " and ", ""},
   {"excluded values", filter, "Name <> 'x#'", " and ", ""},
   {"mixed conditions", filter, "Name = 'a#' or Name = 'b' and City = 'c'", " or ", ""},
   {"a list", "select Id from Account where Name in (", "'x#'", ", ", ")"},
   {"known fields", "select ", "Name, Status", ", ", from_account},
   {"unknown names", "select ", "Acount#", ", ", from_account},
   {"unknown joins", "select ", "Nope#.Id", ", ", " from Invoice"},
   {"unknown functions", "select ", "fop#(Id)", ", ", from_account},
   {"aliases", "select ", "Field# as \"a#\"", ", ", " from Account order by a1, a2"},
   {"dots", "select a", ".a", "", from_account},
   {"blanks beside dots", "select a", " . a", "", from_account},
   {"glued quotes", "select Id from Account where Name = ", "'a#'b", " or Name = ", ""},
   {"lone quotes", filter, "Name = '", "", ""},
   {"double quotes", filter, "Name = \"x#\"", " or ", ""},
   {"backslashes", filter, "Name = 'x\\'#'", " or ", ""},
   {"templates", filter, "Name = '{x#}'", " or ", ""},
   {"datetimes", filter, "CreatedDate > '2024-01-01 10:00:00'", " or ", ""},
   {"clauses", "select Id from Account", " where Name = 'x#'", "", ""},
   {"statements without an end", "", "select Id from Account", " ", ""},
   {"statements", "", "select Id, Id from Account;", " ", ""},
   {"comments", "select Id ", "/* x */ ", "", "from Account"},
   {"open comments", "select Id ", "/* ", "", "from Account"},
   {"calculations", "select Id from Account where Balance > 1", " + 1", "", ""},
   {"letters of no name", "select ", "\xC3\xA9\xE2\x82\xAC", ", ", from_account},
   {"unknown suppressions", "-- zoql-ignore ", "no-such-rule#", ", ", "\nselect Id from Account;"},
   {"suppressed findings", "-- zoql-ignore duplicate-field: known\nselect ", "Name", ", ", from_account},
   {"suppressions", "", "-- zoql-ignore double-equal: old\n", "", "select Id from Account;"},
};

} // namespace zoql::tests
