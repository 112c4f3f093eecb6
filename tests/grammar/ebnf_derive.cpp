// Derives random sentences of productions.
#include "ebnf.hpp"

#include <zoql/grammar/scan.hpp>

#include <algorithm>
#include <set>
#include <stdexcept>

namespace zoql::tests::ebnf {

namespace {

constexpr std::size_t endless = 1'000'000;

void collect_words(const expression& rule, std::vector<std::string>& words) {
   if (rule.kind == kind::whole_word) words.push_back(rule.text);
   for (const expression& part : rule.parts) collect_words(part, words);
}

} // namespace

derivation::derivation(const grammar& rules, std::optional<dialect> language, std::uint64_t seed)
    : rules_(&rules), language_(language), random_(seed) {
   for (const production& one : rules.productions) collect_words(one.body, words_);
   measure();
}

bool derivation::allows(mark who) const { return !language_ || ebnf::allows(who, *language_); }

/// How deep the shallowest sentence of each production is; `endless` where the language has none.
void derivation::measure() {
   for (const production& one : rules_->productions) heights_[one.name] = endless;
   for (bool changed = true; changed;) {
      changed = false;
      for (const production& one : rules_->productions) {
         const height now = allows(one.who) ? height_of(one.body) : endless;
         if (now >= heights_[one.name]) continue;
         heights_[one.name] = now;
         changed = true;
      }
   }
}

derivation::height derivation::height_of(const expression& rule) const {
   switch (rule.kind) {
   case kind::choice: {
      height least = endless;
      for (const expression& part : rule.parts) least = std::min(least, height_of(part));
      return least;
   }
   case kind::sequence: {
      height most = 0;
      for (const expression& part : rule.parts) most = std::max(most, height_of(part));
      return most;
   }
   case kind::plus:
      return height_of(rule.parts.front());
   case kind::gate:
      return allows(rule.who) ? 0 : endless;
   case kind::reference: {
      if (rule.text == "eof") return 0;
      const auto found = heights_.find(rule.text);
      return found == heights_.end() ? endless : std::min(endless, found->second + 1);
   }
   default:
      return 0;
   }
}

std::size_t derivation::below(std::size_t end) { return static_cast<std::size_t>(random_() % end); }

std::string derivation::derive(std::string_view start, int size) {
   sentence_.clear();
   word_ended_ = false;
   left_ = size;
   expand(rules_->find(start)->body);
   return sentence_;
}

void derivation::expand(const expression& rule) {
   switch (rule.kind) {
   case kind::choice:
      return expand_choice(rule);
   case kind::sequence:
      for (const expression& part : rule.parts) expand(part);
      return;
   case kind::optional:
      if (left_ > 0 && below(3) == 0 && height_of(rule.parts.front()) < endless) expand(rule.parts.front());
      return;
   case kind::star:
      return repeat(rule, 0);
   case kind::plus:
      return repeat(rule, 1);
   case kind::reference:
      return expand_reference(rule);
   case kind::literal:
      return append(rule.text);
   case kind::letters:
   case kind::whole_word:
      return append_word(rule.text);
   case kind::bytes:
      return append(std::string(1, any_of(rule.set)));
   default:
      return;
   }
}

void derivation::expand_choice(const expression& rule) {
   height least = endless;
   for (const expression& part : rule.parts) least = std::min(least, height_of(part));
   std::vector<const expression*> ways;
   for (const expression& part : rule.parts) {
      const height way = height_of(part);
      if (way < endless && (left_ > 0 || way == least)) ways.push_back(&part);
   }
   if (ways.empty()) throw std::logic_error("a choice without a way");
   expand(*ways[below(ways.size())]);
}

void derivation::repeat(const expression& rule, std::size_t least) {
   const expression& part = rule.parts.front();
   if (height_of(part) == endless) return;
   const std::size_t most = part.kind == kind::bytes ? 6 : 2;
   const std::size_t count = least + (left_ > 0 || part.kind == kind::bytes ? below(most + 1) : 0);
   for (std::size_t at = 0; at < count; ++at) expand(part);
}

void derivation::expand_reference(const expression& rule) {
   if (rule.text == "eof") return;
   if (rule.text == "blank_run") {
      constexpr std::string_view blanks[] = {" ", " ", " ", " ", " ", "", "  ", "\n", "\t", "\r\n "};
      return append(blanks[below(std::size(blanks))]);
   }
   if (rule.text == "identifier" && below(12) == 0) return expand_name();
   --left_;
   expand(rules_->find(rule.text)->body);
}

/// A name that is a keyword elsewhere.
void derivation::expand_name() { append_word(words_[below(words_.size())]); }

/// Words need a blank between them where the production leaves it open.
void derivation::append(std::string_view text) {
   if (text.empty()) return;
   if (word_ended_ && zoql::grammar::has_class(text.front(), zoql::grammar::name_part)) sentence_ += ' ';
   word_ended_ = false;
   sentence_ += text;
}

void derivation::append_word(std::string_view word) {
   std::string spelled(word);
   const std::size_t style = below(6);
   for (char& letter : spelled) {
      if (style == 0 || (style == 1 && below(2) == 0)) letter = static_cast<char>(letter - 'a' + 'A');
   }
   append(spelled);
   word_ended_ = true;
}

char derivation::any_of(const std::bitset<256>& set) {
   std::string printable;
   for (unsigned byte = ' '; byte < 0x7F; ++byte) {
      if (set[byte]) printable += static_cast<char>(byte);
   }
   if (!printable.empty() && below(40) != 0) return printable[below(printable.size())];
   std::string all;
   for (unsigned byte = 0; byte < 256; ++byte) {
      if (set[byte]) all += static_cast<char>(byte);
   }
   return all[below(all.size())];
}

std::vector<std::string> sentences(const grammar& rules, std::optional<dialect> language, std::size_t count,
                                   std::uint64_t seed) {
   derivation source(rules, language, seed);
   std::set<std::string> found;
   const std::size_t limit = count * (language ? 4 : 20);
   std::size_t tries = 0;
   while (found.size() < count) {
      if (++tries > limit) throw std::runtime_error("most of what the productions derive does not match them");
      std::string sentence = source.derive("statement", 40 + static_cast<int>(tries % 160));
      if (matches(rules, "statement", sentence, language)) found.insert(std::move(sentence));
   }
   std::vector<std::string> sorted(found.begin(), found.end());
   std::stable_sort(sorted.begin(), sorted.end(),
                    [](const std::string& one, const std::string& other) { return one.size() < other.size(); });
   return sorted;
}

} // namespace zoql::tests::ebnf
