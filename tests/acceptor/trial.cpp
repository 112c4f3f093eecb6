// Compares the acceptor's word with the findings, and counts what later findings are worth.
#include "trial.hpp"

#include "exceptions.hpp"

#include <zoql/catalogue/built_in.gen.hpp>
#include <zoql/fix.hpp>

#include <algorithm>

namespace acceptor {

using zoql::diagnostic;
using zoql::severity;

trial::trial(language which)
    : dialect_(which == language::zoql ? zoql::dialect::zoql : zoql::dialect::zoqlexport), judge_(which) {
   with_catalogue_.catalogue = zoql::catalogue::built_in;
}

trial::outcome trial::judge(const std::string& text) {
   const outcome result = compare(text, counts_);
   if (result == outcome::refused) ++counts_.refused_by[refusing_];
   count_vanished(text);
   // Names that are in no catalogue must do no harm.
   later_.clear();
   zoql::check(parser_.parse(text, dialect_), later_, with_catalogue_);
   return result;
}

trial::outcome trial::compare(const std::string& text, tally& counts) {
   findings_.clear();
   zoql::check(parser_.parse(text, dialect_), findings_);
   ++counts.statements;
   const acceptor::verdict verdict = judge_.judge(text);
   if (verdict == acceptor::verdict::open) return ++counts.open, outcome::agreed;
   if (verdict == acceptor::verdict::inside) {
      ++counts.inside;
      const auto wrong = std::find_if(findings_.begin(), findings_.end(), [](const diagnostic& one) {
         return one.level == severity::error && !is_about_meaning(one.rule);
      });
      if (wrong == findings_.end()) return outcome::agreed;
      refusing_ = wrong->rule;
      return outcome::refused;
   }
   ++counts.outside;
   const auto is_error = [](const diagnostic& one) { return one.level == severity::error; };
   if (std::any_of(findings_.begin(), findings_.end(), is_error)) return outcome::agreed;
   const auto is_excused = [this](const diagnostic& one) {
      return one.level == severity::warning && is_warned_shape(one.rule, dialect_);
   };
   if (std::any_of(findings_.begin(), findings_.end(), is_excused)) return ++counts.only_warned, outcome::agreed;
   ++counts.silent;
   return outcome::silent;
}

std::string trial::shrink(const std::string& text, outcome wanted) {
   tally uncounted;
   const std::string_view rule = refusing_;
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
            if (compare(smaller, uncounted) != wanted || refusing_ != rule) continue;
            smallest = smaller;
            changed = true;
         }
      }
   }
   return smallest;
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
   later_.clear();
   zoql::check(parser_.parse(mended, dialect_), later_);
   for (const diagnostic& one : later_) --left[one.rule];
   for (const auto& [rule, gone] : left) {
      if (gone > 0) counts_.vanished[rule] += gone;
   }
}

} // namespace acceptor
