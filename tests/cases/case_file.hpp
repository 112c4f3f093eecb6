// A `.cases` file: statements with what the rules say of them drawn underneath.
//
//    [zoql]                                            the dialect of the blocks that follow: zoql, zoqlexport or both,
//                                                      then `strict`, `+rule-name` (a rule that is off by itself)
//                                                      or `api-68` (the API version), `channel-query` (how it is sent),
//                                                      `catalogue` (the built-in one)
//                                                      or `tenant` (with our tenant's snapshot on top of it)
//    ## A remark.
//    select Id from Account where Status <> 'Draft'    a statement, over as many lines as it likes, ended by an empty
//    line
//                                        ^^ angled-inequality: `<>` is not an operator here
//                                        => select Id from Account where Status != 'Draft'
//
// `^^` marks the exact bytes, `|` a place without width; a span that goes on in a later line says `>LINE:COLUMN` where
// it ends. `=>` shows the statement after a safe fix, `~>` after an unsafe one. No mark means that no rule speaks. In
// `both` a finding of one dialect alone says which.
#pragma once

#include <zoql/check.hpp>
#include <zoql/dialect.hpp>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace zoql::tests {

/// The words in brackets above a run of blocks.
struct section {
   std::vector<dialect> dialects;
   check_options options;
};

struct block {
   zoql::tests::section section;
   std::string statement;
};

/// Every statement of a file with the section it stands in.
[[nodiscard]] std::vector<block> read_blocks(std::string_view file);

/// The file as it has to be: its statements and remarks, with what the rules say drawn anew.
[[nodiscard]] std::string redraw(std::string_view file);

/// The same for files of other texts than statements: `draw` gives a text with what is said of it drawn in. The words
/// in brackets are its own.
using block_drawer = std::function<std::string(const std::string& text, std::string_view section)>;
[[nodiscard]] std::string redraw(std::string_view file, const block_drawer& draw);

/// A text with findings drawn under its lines.
[[nodiscard]] std::string draw_under(const std::string& text, const std::vector<diagnostic>& findings);

} // namespace zoql::tests
