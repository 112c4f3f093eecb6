// The values that stand against fields that hold dates.
#pragma once

#include <zoql/predicate.hpp>
#include <zoql/string_quotes.hpp>
#include <zoql/temporal_name.hpp>

namespace zoql {

/// Calls `visit(value, text)` for each quoted value that is compared with a field of a temporal name, and for each date
/// without quotes; `text` is the span inside the quotes. A function around the field makes another thing of it.
template<typename Visit>
constexpr void each_temporal(const ast::statement& statement, const ast::node& node, Visit visit) {
   each_compared(statement, node, [&](const ast::node& field, const ast::node& value) {
      if (value.kind == ast::kind::date) {
         visit(value, value.where);
      } else if (value.kind == ast::kind::string && !value.has(ast::unclosed) && field.kind == ast::kind::name &&
                 is_temporal(statement.view(field))) {
         visit(value, inside_quotes(statement, value));
      }
   });
}

} // namespace zoql
