// Speaks in the name of the rules on the dialect of a file.
#include "dialect_rules.hpp"

#include <zoql/check_guessed.hpp>
#include <zoql/rules/dialect_comment.hpp>

#include <algorithm>
#include <string_view>

namespace zoql::tool {

namespace {

/// The right comment, and the same with what else stood on its line on the next.
std::string_view right_comment(dialect language) {
   return language == dialect::zoql ? "-- dialect: zoql" : "-- dialect: zoqlexport";
}
std::string_view right_comment_before_rest(dialect language, bool carriage_return) {
   if (carriage_return) return language == dialect::zoql ? "-- dialect: zoql\r\n-- " : "-- dialect: zoqlexport\r\n-- ";
   return language == dialect::zoql ? "-- dialect: zoql\n-- " : "-- dialect: zoqlexport\n-- ";
}

void say_misspelled(const dialects_of_file& file, const dialect_comment& one, report& report) {
   const std::string_view text = file.text.text();
   const message write{"write `{}`", right_comment(one.language)};
   diagnostic& finding =
      report.say(one.where, {"`{}` is read as `{}`", one.where.of(text), right_comment(one.language)}, write);
   if (one.rest == one.where.end) {
      finding.mend(write, {{one.where, right_comment(one.language)}});
      return;
   }
   const bool carriage_return = one.where.end < text.size() && text[one.where.end] == '\r';
   finding.mend(write, {{{one.where.begin, one.rest}, right_comment_before_rest(one.language, carriage_return)}});
}

void check_comments(const dialects_of_file& file, report& report) {
   const auto is_last = [&](span comment) {
      return std::ranges::binary_search(file.last_comments, comment.begin, {}, &span::begin);
   };
   for (const dialect_comment& one : file.misspelled) {
      if (!is_last(one.where)) say_misspelled(file, one, report);
   }
   for (const span comment : file.last_comments) {
      const auto said = read_dialect_comment(file.text.text(), comment);
      if (!said.has_value() || said->how == dialect_comment::form::unknown) continue;
      report.say(comment, "no statement follows this comment, so it says nothing",
                 {"write `{}` on a line of its own before the first statement", right_comment(said->language)});
   }
}

void check_mixture(const dialects_of_file& file, report& report) {
   const std::uint32_t first = std::min(file.marks.zoql.where.begin, file.marks.zoqlexport.where.begin);
   rules::mixed_dialects::say(file.marks, file.text.at(first).line, report);
}

} // namespace

void check_dialects(const dialects_of_file& file, const check_options& options, std::vector<diagnostic>& findings) {
   severity level{};
   if (guessing::level_of(rules::dialect_comment::about, options, level)) {
      report report(findings, rules::dialect_comment::about, level);
      check_comments(file, report);
   }
   if (file.marks.both() && guessing::level_of(rules::mixed_dialects::about, options, level)) {
      report report(findings, rules::mixed_dialects::about, level);
      check_mixture(file, report);
   }
}

} // namespace zoql::tool
