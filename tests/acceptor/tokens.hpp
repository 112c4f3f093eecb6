// Cuts a statement into tokens, as section 1 of the language reference says; knows nothing of the library.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace acceptor {

enum class language : std::uint8_t { zoql, zoqlexport };

enum class token_kind : std::uint8_t {
   word,    ///< a name or a keyword
   string,  ///< `'…'`, with the escapes of its language only
   pattern, ///< a string that `like` takes: at most one `%`, as its first or last character
   number,
   digits, ///< a number without sign and fraction
   date,   ///< ZOQL: a date or datetime without quotes
   label,  ///< Export ZOQL: `"…"`
   mark,   ///< an operator or a punctuation mark; a dot only where no white space is beside it
   unknown ///< what no statement of this language has
};

struct token {
   token_kind kind;
   std::string_view text;
};

/// Replaces what is in `tokens`; the texts are views of `statement`.
void cut(std::string_view statement, language which, std::vector<token>& tokens);

} // namespace acceptor
