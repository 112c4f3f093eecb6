// A text that became known late, and what the rules say of it.
#pragma once

#include <zoql/check.hpp>
#include <zoql/literal/walk_rules.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql {

/// A statement's text, or the reasons why there is none. It moves and is not copied, because its findings view its
/// texts; the statement's text is copied at will.
class checked_text {
public:
   /// The findings of a text as it stands.
   checked_text(std::string_view text, dialect language, const check_options& options = {})
       : text_(text.begin(), text.end()) {
      // Whoever includes this has paid for the compiler's walk already, and it makes the same tree as the parser.
      ast::statement statement;
      walking::parse(text_of_findings(), language, parsing::usual_depth, statement);
      check(statement, findings_, options);
   }
   checked_text(checked_text&&) noexcept = default;
   checked_text& operator=(checked_text&&) noexcept = default;
   checked_text(const checked_text&) = delete;
   checked_text& operator=(const checked_text&) = delete;
   ~checked_text() = default;

   /// Whether there is a statement: no rule of severity error speaks.
   [[nodiscard]] explicit operator bool() const noexcept { return is_valid(findings_); }
   /// The statement; empty where there is none.
   [[nodiscard]] std::string text() const { return *this ? std::string(text_of_findings()) : std::string(); }
   [[nodiscard]] const std::vector<diagnostic>& findings() const noexcept { return findings_; }
   /// The text in which findings have their place, for those who draw them.
   [[nodiscard]] std::string_view text_of_findings() const noexcept { return {text_.data(), text_.size()}; }

   /// Adds an error that the rules cannot find, because what is wrong does not stand in the text.
   /// What the rules say of the same place is left out.
   void refuse(std::string_view rule, std::string_view words, std::string_view hole, span where) {
      std::erase_if(findings_, [where](const diagnostic& finding) { return finding.where == where; });
      const std::vector<char>& kept = words_.emplace_back(hole.begin(), hole.end());
      const std::string_view view = kept.empty() ? std::string_view("") : std::string_view(kept.data(), kept.size());
      findings_.push_back({.rule = rule,
                           .level = severity::error,
                           .where = where,
                           .words = message(words, view),
                           .help = {},
                           .notes = {},
                           .fixes = {}});
   }

private:
   /// Not a string: views of a vector stay valid when it is moved.
   std::vector<char> text_;
   std::vector<std::vector<char>> words_;
   std::vector<diagnostic> findings_;
};

/// The door for a text that is known only when the program runs: the same rules as for a literal, and a result.
[[nodiscard]] inline checked_text runtime(std::string_view text, dialect language = dialect::zoql,
                                          const check_options& options = {}) {
   return checked_text(text, language, options);
}

} // namespace zoql
