// Completions and columns of any text.
#include "law.hpp"
#include "targets.hpp"

#include <zoql/catalogue/built_in.gen.hpp>
#include <zoql/columns.hpp>
#include <zoql/complete.hpp>
#include <zoql/parse.hpp>

#include <algorithm>
#include <cstdint>

namespace zoql::fuzz {

namespace {

/// A few places of the text, its end among them: a text of many bytes is not read once for each.
constexpr std::uint32_t most_places = 8;

bool lies_in(span where, std::string_view text) { return where.begin <= where.end && where.end <= text.size(); }

} // namespace

void hold_completion(std::string_view statement) {
   const catalogue::view names = catalogue::built_in;
   const auto end = static_cast<std::uint32_t>(statement.size());
   const std::uint32_t step = std::max(1U, end / most_places);
   for (const dialect language : {dialect::zoql, dialect::zoqlexport}) {
      for (std::uint32_t offset = end % step; offset <= end; offset += step) {
         for (const completion& one : complete(statement, offset, language, names)) {
            expect(lies_in(one.replaced, statement) && one.replaced.begin <= offset && one.replaced.end >= offset,
                   "a completion replaces what is around the cursor", one.text);
         }
      }
      const ast::statement tree = parse(statement, language);
      for (const bool labels : {false, true}) {
         const result_contract contract = columns(tree, names, labels);
         for (const result_column& one : contract.columns)
            expect(lies_in(one.where, statement), "a column lies in its text");
         for (const note& one : contract.doubts) expect(lies_in(one.where, statement), "a doubt lies in its text");
      }
   }
}

} // namespace zoql::fuzz
