// Takes comments out as their rule does, and writes each line of them anew.
#include "moved_comments.hpp"

#include "dialect_comment.hpp"
#include "rule_names.hpp"
#include "suppression.hpp"

#include <zoql/ascii.hpp>
#include <zoql/check.hpp>
#include <zoql/grammar/tokens.hpp>
#include <zoql/grammar/vectors.hpp>
#include <zoql/parse.hpp>
#include <zoql/rules/comment.hpp>
#include <zoql/rules/second_statement.hpp>

#include <algorithm>
#include <cstdint>

namespace zoql::tool {

namespace {

constexpr std::string_view blanks = " \t\r\v\f";

namespace rule = zoql::grammar;

/// Where a string, a name in quotes or a comment ends; nullptr for what is none, or has no end.
const char* end_of_token(const char* first, const char* last, dialect language) {
   const auto escapes = capabilities_of(language).escapes == string_escapes::backslash;
   switch (*first) {
   case '\'':
      if (const char* const end = rule::plain_string::scan(first, last)) return end;
      return rule::escaped_string::scan(first, last, escapes);
   case '"':
      return rule::label::scan(first, last);
   case '`':
      return rule::backtick_text::scan(first, last);
   default:
      return rule::comment::scan(first, last);
   }
}

/// The comments of a statement, those too that stand where a tree of it has nothing. After a quote without an end its
/// kind is text, so that each is looked for once; what then seems to be a comment is left alone all the same.
std::vector<span> comments_in(std::string_view statement, dialect language) {
   using telling_byte = rule::any_of<'\'', '"', '`', '-', '/', '#'>;
   std::vector<span> comments;
   std::string endless;
   const char* const first = statement.data();
   const char* const last = first + statement.size();
   for (const char* at = rule::find<telling_byte>(first, last); at != last;) {
      const bool begins_comment = std::string_view("-/#").find(*at) != std::string_view::npos;
      const bool is_text = endless.find(*at) != std::string::npos;
      const char* const end = is_text ? nullptr : end_of_token(at, last, language);
      if (end == nullptr && !begins_comment && !is_text) endless += *at;
      if (end != nullptr && begins_comment)
         comments.push_back({static_cast<std::uint32_t>(at - first), static_cast<std::uint32_t>(end - first)});
      at = rule::find<telling_byte>(end == nullptr ? at + 1 : end, last);
   }
   return comments;
}

/// A comment between two statements may speak of either; a `;` too many is safe to remove and parts none.
bool holds_two(const ast::statement& tree) {
   return std::ranges::any_of(check(tree), [](const diagnostic& one) {
      const bool is_safe = !one.fixes.empty() && one.fixes.front().trust == applicability::safe;
      return one.rule == rules::second_statement::about.name && !is_safe;
   });
}

/// `Name = #A1`, or a sign that slipped in.
bool may_be_meant(std::string_view statement, span comment) {
   if (statement[comment.begin] != '#') return false;
   const bool touches_before = comment.begin > 0 && !ascii::is_blank(statement[comment.begin - 1]);
   return touches_before || (comment.size() > 1 && !ascii::is_blank(statement[comment.begin + 1]));
}

std::string_view trimmed(std::string_view line) {
   const std::size_t first = line.find_first_not_of(blanks);
   if (first == std::string_view::npos) return {};
   return line.substr(first, line.find_last_not_of(blanks) + 1 - first);
}

/// The words of a comment without the marks of its kind.
std::string_view words_of(std::string_view comment) {
   if (!comment.starts_with("/*")) return comment.substr(comment.starts_with('#') ? 1 : 2);
   comment.remove_prefix(2);
   if (comment.ends_with("*/")) comment.remove_suffix(2);
   return comment;
}

/// The lines of a comment as comments of a file.
std::string lines_of(std::string_view comment) {
   std::string lines;
   for (std::string_view rest = words_of(comment); !rest.empty();) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      const std::string_view line = trimmed(rest.substr(0, end));
      lines.append(line.empty() ? "--" : "-- ").append(line).append("\n");
      rest.remove_prefix(std::min(end + 1, rest.size()));
   }
   return lines.empty() ? "--\n" : lines;
}

/// Whether one of these lines does more before a statement than tell a person something.
bool says_more(std::string_view lines) {
   for (std::size_t begin = 0; begin < lines.size();) {
      const std::size_t end = lines.find('\n', begin);
      const span comment{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
      if (read_dialect_comment(lines, comment).has_value() || read_suppression(lines, comment).has_value()) return true;
      begin = end + 1;
   }
   return false;
}

check_options only_comments() {
   check_options options;
   options.choices.fill(check_options::choice::off);
   if (const auto place = find_rule_place(rules::comment::about.name))
      options.choices[*place] = check_options::choice::on;
   return options;
}

/// The lines of all comments in a statement.
std::string comment_lines(std::string_view statement, const std::vector<span>& comments) {
   std::string lines;
   for (const span comment : comments) lines += lines_of(comment.of(statement));
   return lines;
}

} // namespace

std::vector<std::string> comment_texts(std::string_view statement, dialect language) {
   std::vector<std::string> texts;
   for (const span comment : comments_in(statement, language)) texts.emplace_back(comment.of(statement));
   return texts;
}

bool has_telling_comment(std::string_view statement, dialect language) {
   return says_more(comment_lines(statement, comments_in(statement, language)));
}

std::string with_comments_before(std::string_view statement, dialect language, mender& mender) {
   const std::vector<span> comments = comments_in(statement, language);
   if (comments.empty()) return std::string(statement);
   const auto is_doubtful = [&](span comment) { return may_be_meant(statement, comment); };
   const std::string lines = comment_lines(statement, comments);
   if (std::ranges::any_of(comments, is_doubtful) || says_more(lines) || holds_two(parse(statement, language)))
      return std::string(statement);
   const std::string bare =
      mender.mend(statement, language, {.unsafe = true, .is_guessed = false, .rules = only_comments(), .limits = {}})
         .text;
   return comments_in(bare, language).empty() ? lines + bare : std::string(statement);
}

} // namespace zoql::tool
