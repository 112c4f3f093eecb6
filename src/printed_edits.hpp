// The edits of a fix as programs apply them: in whatever order, and each for itself.
#pragma once

#include <zoql/diagnostic.hpp>

#include <string>
#include <vector>

namespace zoql::tool {

struct printed_edit {
   span where;
   std::string text;
};

/// Edits that touch become one, since nothing says which of two texts put in at one place comes first.
[[nodiscard]] inline std::vector<printed_edit> printed_edits(const fix& fix) {
   std::vector<printed_edit> printed;
   for (const edit& one : fix.edits) {
      if (printed.empty() || printed.back().where.end != one.where.begin) {
         printed.push_back({one.where, std::string(one.text)});
      } else {
         printed.back().where.end = one.where.end;
         printed.back().text += one.text;
      }
   }
   return printed;
}

} // namespace zoql::tool
