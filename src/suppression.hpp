// `-- zoql-ignore rule[, rule]: reason` and `-- zoql-ignore-file …`: comments that suppress findings.
#pragma once

#include <zoql/rule.hpp>
#include <zoql/source.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <span>
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

/// Those among some comments.
[[nodiscard]] std::vector<suppression> read_suppressions(std::string_view text, std::span<const span> comments);

/// Some suppressions by the rules they name, however many findings they are asked for. They stay where they are.
class suppression_index {
public:
   explicit suppression_index(std::vector<suppression>& some);

   /// The first that suppresses a finding of this rule, which counts as used by it; nullptr when there is none.
   [[nodiscard]] const suppression* use(std::string_view rule, severity level);

private:
   struct entry {
      const suppression* comment = nullptr;
      suppressed_rule* rule = nullptr;
   };
   std::map<std::string_view, entry> by_rule_;
};

} // namespace zoql::tool
