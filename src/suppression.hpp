// `-- zoql-ignore rule[, rule]: reason` and `-- zoql-ignore-file …`: comments that suppress findings.
#pragma once

#include "statement_file.hpp"

#include <zoql/rule.hpp>
#include <zoql/source.hpp>

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace zoql::tool {

/// A rule in a suppression, as it is written.
struct suppressed_rule {
   span where;
   /// nullptr: no rule is called so.
   const about* rule = nullptr;
   std::size_t uses = 0;
   /// What it suppressed was an error.
   bool hid_error = false;
};

/// One comment that suppresses.
struct suppression {
   span comment;
   bool whole_file = false;
   std::vector<suppressed_rule> rules;
   std::string_view reason;
   /// It begins as one, but goes on as none.
   bool malformed = false;
};

/// Reads a comment; nothing where it does not begin with `zoql-ignore`.
[[nodiscard]] std::optional<suppression> read_suppression(std::string_view text, span comment);

/// All suppressions of a file, and which of them had something to suppress.
class suppressions {
public:
   suppressions(std::string_view text, const statement_file& file);

   /// The suppression of a finding of this rule in a statement, which counts as used by it; nullptr when there is
   /// none. The statement's own come before those of the file.
   [[nodiscard]] const suppression* use(std::size_t statement, std::string_view rule, severity level);

   [[nodiscard]] const std::vector<suppression>& of_file() const noexcept { return of_file_; }

   /// Those before a statement, and, at the place after the last, those that no statement follows.
   [[nodiscard]] const std::vector<std::vector<suppression>>& of_statements() const noexcept { return of_statements_; }

private:
   std::vector<suppression> of_file_;
   std::vector<std::vector<suppression>> of_statements_;
};

} // namespace zoql::tool
