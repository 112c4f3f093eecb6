// Comments inside a statement, which neither language has, as comments of the file before it.
#pragma once

#include <zoql/dialect.hpp>
#include <zoql/mend.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace zoql::tool {

/// The statement with its comments on lines of their own before it, so that they are kept and it can be sent; as it is
/// where they would come to say something else there: a comment between two statements that no `;` parts, one that
/// suppresses or names a dialect, and a `#` that may belong to a value.
[[nodiscard]] std::string with_comments_before(std::string_view statement, dialect language, mender& mender);

/// The comments inside a statement as they stand.
[[nodiscard]] std::vector<std::string> comment_texts(std::string_view statement, dialect language);

/// Whether one of them suppresses or names a dialect: most likely that of a next statement, before which a `;` is
/// missing.
[[nodiscard]] bool has_telling_comment(std::string_view statement, dialect language);

} // namespace zoql::tool
