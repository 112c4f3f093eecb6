// One statement before the acceptor and before the rules, and whether they agree.
#pragma once

#include "recogniser.hpp"

#include <zoql/check.hpp>
#include <zoql/parse.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace acceptor {

/// What came of all statements so far.
struct tally {
   long long statements = 0;
   long long inside = 0;
   long long outside = 0;
   long long open = 0;
   long long only_warned = 0;
   /// Statements outside the language without a finding, by no rule; inside with an error, by the rule; and inside
   /// whose fix makes something else of them than a statement, by the rule. There must be none of these.
   long long silent = 0;
   std::map<std::string_view, long long> refused_by;
   std::map<std::string_view, long long> broken_by;
   /// Statements with an error of form only where the catalogue is asked, and only where it is not. None either.
   long long refused_by_names = 0;
   long long lost_by_names = 0;
   /// Statements whose first finding has a fix and is not the only one, and the later findings that were gone after it.
   long long mended = 0;
   std::map<std::string_view, long long> vanished;
};

class trial {
public:
   enum class outcome : std::uint8_t { agreed, silent, refused, broken };

   explicit trial(language which);

   /// Adds to the counts.
   outcome judge(const std::string& text);
   /// The same statement with as few tokens as still have this outcome.
   [[nodiscard]] std::string shrink(const std::string& text, outcome wanted);

   [[nodiscard]] const grammar& rules() const noexcept { return judge_.rules(); }
   [[nodiscard]] bool is_inside(const std::string& text) { return judge_.judge(text) == acceptor::verdict::inside; }
   [[nodiscard]] const tally& counts() const noexcept { return counts_; }
   /// The rule to which the last statement's outcome is due, where there is one.
   [[nodiscard]] std::string_view rule() const noexcept { return rule_; }

private:
   void find(const std::string& text, std::vector<zoql::diagnostic>& findings);
   [[nodiscard]] outcome compare(const std::string& text, const std::vector<zoql::diagnostic>& findings, tally& counts);
   [[nodiscard]] outcome compare_inside(const std::string& text, const std::vector<zoql::diagnostic>& findings);
   [[nodiscard]] outcome compare_outside(const std::string& text, const std::vector<zoql::diagnostic>& findings,
                                         tally& counts);
   void count_vanished(const std::string& text);
   void look_names_up(const std::string& text);

   zoql::dialect dialect_;
   acceptor judge_;
   zoql::parser parser_;
   zoql::check_options with_catalogue_;
   std::vector<zoql::diagnostic> findings_;
   std::vector<zoql::diagnostic> later_;
   std::string_view rule_;
   tally counts_;
};

} // namespace acceptor
