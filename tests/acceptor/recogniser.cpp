// Earley's algorithm: predict, scan, complete; names that may be empty are stepped over when they are predicted.
#include "recogniser.hpp"

#include <algorithm>

namespace acceptor {

recogniser::recogniser(const grammar& rules) : name_count_(rules.name_count()), starts_(name_count_) {
   find_nullable(rules);
   find_first(rules);
   number_places(rules);
   predicted_.resize(name_count_);
}

void recogniser::find_nullable(const grammar& rules) {
   nullable_.assign(name_count_, false);
   for (bool changed = true; changed;) {
      changed = false;
      for (const production& one : rules.productions()) {
         if (nullable_[index(one.left)]) continue;
         const bool is_nullable = std::all_of(one.right.begin(), one.right.end(), [this](symbol part) {
            return part >= first_name && nullable_[index(part)];
         });
         if (is_nullable) nullable_[index(one.left)] = changed = true;
      }
   }
}

terminals recogniser::first_of(const production& one) const {
   terminals first = 0;
   for (const symbol part : one.right) {
      if (part < first_name) return first | terminals{1} << part;
      first |= first_[index(part)];
      if (!nullable_[index(part)]) break;
   }
   return first;
}

void recogniser::find_first(const grammar& rules) {
   first_.assign(name_count_, 0);
   for (bool changed = true; changed;) {
      changed = false;
      for (const production& one : rules.productions()) {
         terminals& known = first_[index(one.left)];
         const terminals more = known | first_of(one);
         changed = changed || more != known;
         known = more;
      }
   }
}

void recogniser::number_places(const grammar& rules) {
   for (const production& one : rules.productions()) {
      const bool may_be_empty = std::all_of(one.right.begin(), one.right.end(), [this](symbol part) {
         return part >= first_name && nullable_[index(part)];
      });
      starts_[index(one.left)].push_back({static_cast<place>(next_.size()), first_of(one), may_be_empty});
      next_.insert(next_.end(), one.right.begin(), one.right.end());
      next_.push_back(ended);
      left_.resize(next_.size(), one.left);
   }
}

void recogniser::begin_column() {
   ++stamp_;
   column_begin_ = items_.size();
   waiting_.resize((column_ + std::size_t{1}) * name_count_);
   std::fill_n(waiting_.end() - static_cast<std::ptrdiff_t>(name_count_), name_count_, nobody);
}

void recogniser::add(place at, std::uint32_t origin) {
   std::uint64_t& seen = seen_[at * origins_ + origin];
   if (seen == stamp_) return;
   seen = stamp_;
   item fresh{at, origin, nobody};
   if (const symbol wanted = next_[at]; wanted != ended && wanted >= first_name) {
      std::uint32_t& first = head(column_, wanted);
      fresh.next_waiting = first;
      first = static_cast<std::uint32_t>(items_.size());
   }
   items_.push_back(fresh);
}

void recogniser::predict(symbol name, terminals ahead) {
   std::uint64_t& predicted = predicted_[index(name)];
   if (predicted == stamp_) return;
   predicted = stamp_;
   for (const start& one : starts_[index(name)]) {
      if (one.may_be_empty || (one.first & ahead) != 0) add(one.at, column_);
   }
}

void recogniser::complete(const item& done) {
   for (std::uint32_t at = head(done.origin, left_[done.at]); at != nobody; at = items_[at].next_waiting)
      add(items_[at].at + 1, items_[at].origin);
}

/// Predicts and completes until the column has all that it can have.
void recogniser::work(terminals ahead) {
   for (std::size_t at = column_begin_; at < items_.size(); ++at) {
      const item one = items_[at];
      const symbol wanted = next_[one.at];
      if (wanted == ended) {
         complete(one);
      } else if (wanted >= first_name) {
         predict(wanted, ahead);
         if (nullable_[index(wanted)]) add(one.at + 1, one.origin);
      }
   }
}

void recogniser::scan(std::size_t first, std::size_t last, terminals token) {
   for (std::size_t at = first; at < last; ++at) {
      const item one = items_[at];
      const symbol wanted = next_[one.at];
      if (wanted < first_name && (token >> wanted & 1U) != 0) add(one.at + 1, one.origin);
   }
}

bool recogniser::accepts(const std::vector<terminals>& sentence) {
   items_.clear();
   waiting_.clear();
   if (sentence.size() + 1 > origins_) {
      origins_ = sentence.size() + 1;
      seen_.assign(next_.size() * origins_, 0);
   }
   column_ = 0;
   begin_column();
   for (const start& one : starts_[0]) add(one.at, 0);
   for (const terminals token : sentence) {
      const std::size_t first = column_begin_;
      work(token);
      const std::size_t last = items_.size();
      ++column_;
      begin_column();
      scan(first, last, token);
      if (items_.size() == last) return false;
   }
   work(0);
   return std::any_of(
      items_.begin() + static_cast<std::ptrdiff_t>(column_begin_), items_.end(),
      [this](const item& one) { return one.origin == 0 && next_[one.at] == ended && left_[one.at] == first_name; });
}

bool acceptor::accepts(names allowed) {
   sentence_.clear();
   for (const token& one : tokens_) {
      sentence_.push_back(rules_.terminals_of(one, allowed));
      if (sentence_.back() == 0) return false;
   }
   return recogniser_.accepts(sentence_);
}

acceptor::verdict acceptor::judge(std::string_view statement) {
   cut(statement, rules_.which(), tokens_);
   if (!accepts(names::all)) return verdict::outside;
   return accepts(names::usual) ? verdict::inside : verdict::open;
}

} // namespace acceptor
