// `-- dialect: zoqlexport`: the comment that says the dialect, and what people write in its place.
#pragma once

#include <zoql/dialect.hpp>
#include <zoql/source.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace zoql::tool {

/// A comment that says the dialect of the statements after it, or means to.
struct dialect_comment {
   enum class form : std::uint8_t {
      right,      ///< `-- dialect: zoql` or `-- dialect: zoqlexport`
      misspelled, ///< it can only mean one of them
      unknown,    ///< it names no dialect
   };
   form how = form::right;
   /// What it means; of no use where it names none.
   dialect language = dialect::zoql;
   /// The whole comment.
   span where;
   /// Where what follows the name of the dialect begins; the end of the comment where nothing does.
   std::uint32_t rest = 0;
};

/// Reads a comment of a file; nothing where it speaks of something else.
[[nodiscard]] std::optional<dialect_comment> read_dialect_comment(std::string_view text, span comment);

} // namespace zoql::tool
