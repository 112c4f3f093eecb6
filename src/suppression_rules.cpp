// Says what is wrong with suppressions, and how to remove those that are not needed.
#include "suppression_rules.hpp"

#include "rule_names.hpp"

#include <zoql/rules/suppression_without_reason.hpp>
#include <zoql/rules/unknown_suppression.hpp>
#include <zoql/rules/unused_suppression.hpp>

#include <algorithm>
#include <optional>

namespace zoql::tool {

namespace {

/// The comment with its line, where it has one of its own.
span line_of(std::string_view text, span comment) {
   span line = comment;
   while (line.begin > 0 && (text[line.begin - 1] == ' ' || text[line.begin - 1] == '\t')) --line.begin;
   if (line.begin > 0 && text[line.begin - 1] != '\n') return line;
   while (line.end < text.size() && text[line.end] == '\r') ++line.end;
   if (line.end < text.size() && text[line.end] == '\n') ++line.end;
   return line;
}

class suppression_check {
public:
   suppression_check(std::string_view text, const check_options& options, std::vector<diagnostic>& findings)
       : text_(text), options_(options), findings_(findings) {}

   void check(const suppression& one) {
      if (one.malformed) {
         say(rules::unknown_suppression::about, one.comment, "this suppresses nothing",
             "write `-- zoql-ignore rule: reason` or `-- zoql-ignore-file rule: reason`");
      }
      for (const suppressed_rule& entry : one.rules) check_name(entry);
      check_reason(one);
      check_uses(one);
   }

private:
   void check_name(const suppressed_rule& entry) {
      const std::string_view name = entry.where.of(text_);
      if (entry.rule == nullptr) {
         const std::string_view meant = nearest_rule(name);
         const message words("no rule is called `{}`", name);
         if (meant.empty()) {
            say(rules::unknown_suppression::about, entry.where, words, help_without_meaning(name));
         } else if (auto* const finding =
                       say(rules::unknown_suppression::about, entry.where, words, {"did you mean `{}`?", meant})) {
            finding->suggest({"write `{}`", meant}, {{entry.where, meant}});
         }
      } else if (speaks_of_files(*entry.rule)) {
         say(rules::unknown_suppression::about, entry.where, {"`{}` cannot be suppressed by a comment", name},
             {"switch it off in zoql.toml: `[rules]` and `{} = \"off\"`", name});
      }
   }

   /// Blanks in a name: most likely the reason, and the colon was forgotten.
   static message help_without_meaning(std::string_view name) {
      if (name.find_first_of(" \t") == std::string_view::npos) return "`zoql rules` lists all";
      return "a comma stands between two rules, a colon before the reason";
   }

   void check_reason(const suppression& one) {
      if (!one.reason.empty()) return;
      const auto entry =
         std::find_if(one.rules.begin(), one.rules.end(), [](const suppressed_rule& rule) { return rule.hid_error; });
      if (entry == one.rules.end()) return;
      say(rules::suppression_without_reason::about, one.comment,
          {"`{}` is an error here; suppressing it takes a reason", entry->rule->name},
          "write it after a colon at the end of the comment");
   }

   /// One finding for a comment that can go as a whole, else one for each rule that can.
   void check_uses(const suppression& one) {
      if (one.rules.empty()) return;
      const bool all_unused = std::all_of(one.rules.begin(), one.rules.end(),
                                          [this](const suppressed_rule& rule) { return is_unused(rule); });
      if (all_unused) return say_unused(one);
      bool keeps_one_before = false;
      for (std::size_t at = 0; at < one.rules.size(); ++at) {
         if (is_unused(one.rules[at])) {
            say_unused(one, at, keeps_one_before);
         } else {
            keeps_one_before = true;
         }
      }
   }

   void say_unused(const suppression& one) {
      const message words = one.rules.size() == 1
                               ? message("`{}` has nothing to say here", one.rules.front().rule->name)
                               : message("none of these rules has anything to say here");
      auto* const finding = say(rules::unused_suppression::about, one.comment, words, "remove the comment");
      if (finding != nullptr) finding->mend("remove the comment", {{line_of(text_, one.comment), ""}});
   }

   /// Removes a name with the comma towards a name that stays, so that two such edits never meet.
   void say_unused(const suppression& one, std::size_t at, bool keeps_one_before) {
      const span name = one.rules[at].where;
      auto* const finding =
         say(rules::unused_suppression::about, name, {"`{}` has nothing to say here", one.rules[at].rule->name},
             "remove it from the comment");
      if (finding == nullptr) return;
      const span removed = keeps_one_before ? span{one.rules[at - 1].where.end, name.end}
                                            : span{name.begin, one.rules[at + 1].where.begin};
      finding->mend("remove it from the comment", {{removed, ""}});
   }

   /// A rule that does not run has had no chance to use its suppression.
   [[nodiscard]] bool is_unused(const suppressed_rule& entry) const {
      if (entry.rule == nullptr || speaks_of_files(*entry.rule) || entry.uses > 0) return false;
      return level_of(*entry.rule).has_value();
   }

   [[nodiscard]] std::optional<severity> level_of(const about& rule) const {
      const std::optional<std::size_t> place = find_rule_place(rule.name);
      severity level{};
      if (!place.has_value()) return std::nullopt;
      if (!checking::loudness(rule, options_.choices[*place], options_.strict, options_.channel, dialect::zoql, level))
         return std::nullopt;
      return level;
   }

   /// Adds a finding unless its rule is off.
   diagnostic* say(const about& rule, span where, message words, message help) {
      const std::optional<severity> level = level_of(rule);
      if (!level.has_value()) return nullptr;
      return &report(findings_, rule, *level).say(where, words, help);
   }

   std::string_view text_;
   const check_options& options_;
   std::vector<diagnostic>& findings_;
};

} // namespace

void check_suppressions(std::string_view text, std::span<const suppression> all, const check_options& options,
                        std::vector<diagnostic>& findings) {
   suppression_check check(text, options, findings);
   for (const suppression& one : all) check.check(one);
}

} // namespace zoql::tool
