// What is said of the dialect of a whole file: comments that mean to tell it, and constructs of both.
#pragma once

#include "dialect_comment.hpp"

#include <zoql/check/options.hpp>
#include <zoql/diagnostic.hpp>
#include <zoql/guess_dialect.hpp>
#include <zoql/source.hpp>

#include <span>
#include <vector>

namespace zoql::tool {

/// What a file has to do with dialects.
struct dialects_of_file {
   const source& text;
   /// What stands in the statements of which nobody says the dialect.
   const dialect_marks& marks;
   /// The comments on the dialect that are not in the right form.
   const std::vector<dialect_comment>& misspelled;
   /// The comments that no statement follows.
   const std::vector<span>& last_comments;
};

/// Adds what the rules about it say.
void check_dialects(const dialects_of_file& file, const check_options& options, std::vector<diagnostic>& findings);

} // namespace zoql::tool
