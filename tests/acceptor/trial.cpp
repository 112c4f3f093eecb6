// Compares the acceptor's word with the findings, and counts what later findings are worth.
#include "trial.hpp"

#include "exceptions.hpp"

#include <zoql/catalogue/built_in.gen.hpp>
#include <zoql/fix.hpp>

#include <algorithm>
#include <cstdio>

namespace acceptor {

using zoql::diagnostic;
using zoql::severity;

namespace {

/// An error that says where a statement is not one of the language; those about its meaning say nothing of that.
bool is_error_of_form(const diagnostic& one) { return one.level == severity::error && !is_about_meaning(one.rule); }

} // namespace

trial::trial(language which)
    : dialect_(which == language::zoql ? zoql::dialect::zoql : zoql::dialect::zoqlexport), judge_(which) {
   with_catalogue_.catalogue = zoql::catalogue::built_in;
}

void trial::find(const std::string& text, std::vector<diagnostic>& findings) {
   findings.clear();
   zoql::check(parser_.parse(text, dialect_), findings);
}

trial::outcome trial::judge(const std::string& text) {
   find(text, findings_);
   const outcome result = compare(text, findings_, counts_);
   if (result == outcome::refused) ++counts_.refused_by[rule_];
   if (result == outcome::broken) ++counts_.broken_by[rule_];
   count_vanished(text);
   look_names_up(text);
   return result;
}

/// What the acceptor says of a statement beside what was found in it.
trial::outcome trial::compare(const std::string& text, const std::vector<diagnostic>& findings, tally& counts) {
   ++counts.statements;
   switch (judge_.judge(text)) {
   case acceptor::verdict::open:
      ++counts.open;
      return outcome::agreed;
   case acceptor::verdict::inside:
      ++counts.inside;
      return compare_inside(text, findings);
   default:
      ++counts.outside;
      return compare_outside(text, findings, counts);
   }
}

trial::outcome trial::compare_inside(const std::string& text, const std::vector<diagnostic>& findings) {
   for (const diagnostic& one : findings) {
      rule_ = one.rule;
      if (is_error_of_form(one)) return outcome::refused;
      for (const zoql::fix& fix : one.fixes) {
         if (judge_.judge(zoql::apply(text, fix)) == acceptor::verdict::outside) return outcome::broken;
      }
   }
   return outcome::agreed;
}

trial::outcome trial::compare_outside(const std::string& text, const std::vector<diagnostic>& findings, tally& counts) {
   if (std::any_of(findings.begin(), findings.end(), is_error_of_form)) return outcome::agreed;
   const auto excused = std::find_if(findings.begin(), findings.end(), [this](const diagnostic& one) {
      return one.level == severity::warning && is_warned_shape(one.rule, dialect_);
   });
   outcome result = excused == findings.end() ? outcome::silent : outcome::agreed;
   if (excused != findings.end() && !excused->fixes.empty()) {
      // What is behind the excused mistake is looked at without it.
      const std::string mended = zoql::apply(text, excused->fixes.front());
      tally uncounted;
      std::vector<diagnostic> behind;
      find(mended, behind);
      if (compare(mended, behind, uncounted) == outcome::silent) result = outcome::silent;
   }
   ++(result == outcome::silent ? counts.silent : counts.only_warned);
   return result;
}

std::string trial::shrink(const std::string& text, outcome wanted) {
   tally uncounted;
   const std::string_view rule = wanted == outcome::silent ? std::string_view() : rule_;
   std::string smallest = text;
   std::vector<token> tokens;
   for (bool changed = true; changed;) {
      changed = false;
      cut(smallest, judge_.rules().which(), tokens);
      for (std::size_t length = tokens.size() / 2; length > 0 && !changed; --length) {
         for (std::size_t begin = 0; begin + length <= tokens.size() && !changed; ++begin) {
            const auto from = static_cast<std::size_t>(tokens[begin].text.data() - smallest.data());
            const token& last = tokens[begin + length - 1];
            const auto to = static_cast<std::size_t>(last.text.data() + last.text.size() - smallest.data());
            std::string smaller = smallest;
            smaller.replace(from, to - from, " ");
            find(smaller, findings_);
            if (compare(smaller, findings_, uncounted) != wanted || (!rule.empty() && rule_ != rule)) continue;
            smallest = smaller;
            changed = true;
         }
      }
   }
   return smallest;
}

/// What is known of names makes no statement of the language an error of form, and none of another text.
void trial::look_names_up(const std::string& text) {
   const auto errors_of_form = [](const std::vector<diagnostic>& findings) {
      return std::any_of(findings.begin(), findings.end(),
                         [](const diagnostic& one) { return is_error_of_form(one) && !is_about_names(one.rule); });
   };
   later_.clear();
   zoql::check(parser_.parse(text, dialect_), later_, with_catalogue_);
   const bool without = errors_of_form(findings_);
   const bool with = errors_of_form(later_);
   if (without == with) return;
   std::printf("%s: %s by the catalogue: %s\n", std::string(zoql::capabilities_of(dialect_).name).c_str(),
               with ? "called an error" : "no error any more", text.c_str());
   ++(with ? counts_.refused_by_names : counts_.lost_by_names);
}

/// Mends the first finding and counts those behind it that are gone: they did not stand by themselves.
void trial::count_vanished(const std::string& text) {
   if (findings_.size() < 2 || findings_.front().fixes.empty()) return;
   ++counts_.mended;
   std::map<std::string_view, long long> left;
   for (std::size_t place = 1; place < findings_.size(); ++place) {
      if (findings_[place].level != severity::info) ++left[findings_[place].rule];
   }
   const std::string mended = zoql::apply(text, findings_.front().fixes.front());
   find(mended, later_);
   for (const diagnostic& one : later_) --left[one.rule];
   for (const auto& [rule, gone] : left) {
      if (gone > 0) counts_.vanished[rule] += gone;
   }
}

} // namespace acceptor
