// How a schema's regular expression becomes the steps that `pattern` walks.
#pragma once

#include <zoql/aqua/pattern.hpp>

#include <algorithm>
#include <bitset>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql::aqua {

/// Builds each piece knowing the step that follows it, so the last piece of a sequence comes first.
class pattern::compiler {
public:
   explicit compiler(std::string_view text) : text_(text) {}

   [[nodiscard]] std::optional<pattern> compile() {
      const std::size_t begin = alternatives(add({action::accept, {}, 0, 0}), 0);
      if (bad_ || at_ != text_.size()) return std::nullopt;
      pattern made;
      made.steps_ = std::move(steps_);
      made.start_ = begin;
      return made;
   }

private:
   using symbol_set = std::bitset<129>;
   static constexpr std::size_t most_steps = 20'000;
   static constexpr std::size_t deepest = 50;

   std::size_t add(step one) {
      if (steps_.size() >= most_steps) bad_ = true;
      if (!bad_) steps_.push_back(one);
      return steps_.empty() ? 0 : steps_.size() - 1;
   }
   [[nodiscard]] bool more() const noexcept { return !bad_ && at_ < text_.size(); }
   [[nodiscard]] bool next_is(char symbol) const noexcept { return at_ < text_.size() && text_[at_] == symbol; }
   bool skip(char symbol) {
      const bool is = next_is(symbol);
      if (is) ++at_;
      return is;
   }

   std::size_t alternatives(std::size_t next, std::size_t depth) {
      if (depth > deepest) bad_ = true;
      if (bad_) return 0;
      std::size_t begin = sequence(next, depth);
      while (skip('|')) {
         const std::size_t other = sequence(next, depth);
         begin = add({action::fork, {}, begin, other});
      }
      return begin;
   }

   /// Finds where the pieces lie, then builds the last one first.
   std::size_t sequence(std::size_t next, std::size_t depth) {
      std::vector<std::pair<std::size_t, std::size_t>> pieces;
      while (more() && !next_is('|') && !next_is(')')) {
         const std::size_t begin = at_;
         skip_atom(depth);
         pieces.emplace_back(begin, at_);
         repetition();
      }
      const std::size_t end = at_;
      for (auto piece = pieces.rbegin(); piece != pieces.rend() && !bad_; ++piece) {
         at_ = piece->second;
         next = repeated(piece->first, repetition(), next, depth);
      }
      at_ = end;
      return next;
   }

   void skip_atom(std::size_t depth) {
      if (!skip('(')) {
         atom();
         return;
      }
      std::size_t open = 1;
      while (more() && open > 0) {
         if (next_is('[') || next_is('\\')) {
            atom();
            continue;
         }
         if (next_is('(') && ++open + depth > deepest) bad_ = true;
         if (next_is(')')) --open;
         ++at_;
      }
      if (open > 0) bad_ = true;
   }

   struct times {
      std::size_t least = 1;
      std::optional<std::size_t> most = 1;
   };
   times repetition() {
      times count;
      if (skip('*'))
         count = {0, std::nullopt};
      else if (skip('+'))
         count = {1, std::nullopt};
      else if (skip('?'))
         count = {0, 1};
      else if (skip('{')) {
         count.least = number();
         count.most = count.least;
         if (skip(',')) count.most = next_is('}') ? std::nullopt : std::optional(number());
         if (!skip('}') || (count.most && *count.most < count.least)) bad_ = true;
      } else {
         return count;
      }
      skip('?'); // a lazy one accepts the same texts
      if (next_is('*') || next_is('+') || next_is('{')) bad_ = true;
      return count;
   }
   std::size_t number() {
      std::size_t value = 0;
      const std::size_t begin = at_;
      while (more() && text_[at_] >= '0' && text_[at_] <= '9') {
         value = std::min<std::size_t>(value * 10 + static_cast<std::size_t>(text_[at_++] - '0'), most_steps);
      }
      if (at_ == begin) bad_ = true;
      return value;
   }

   std::size_t repeated(std::size_t piece, times count, std::size_t next, std::size_t depth) {
      if (!count.most) {
         const std::size_t loop = add({action::fork, {}, 0, next});
         const std::size_t body = one(piece, loop, depth);
         if (!bad_) steps_[loop].next = body;
         next = loop;
      } else {
         const std::size_t end = next;
         for (std::size_t extra = count.least; extra < *count.most && !bad_; ++extra) {
            const std::size_t body = one(piece, next, depth);
            next = add({action::fork, {}, body, end});
         }
      }
      for (std::size_t again = 0; again < count.least && !bad_; ++again) next = one(piece, next, depth);
      return next;
   }

   std::size_t one(std::size_t piece, std::size_t next, std::size_t depth) {
      at_ = piece;
      if (++work_ > most_steps) bad_ = true; // repetitions of repetitions of nothing
      if (bad_) return 0;
      if (skip('(')) {
         if (skip('?') && !skip(':')) bad_ = true; // look-around and names
         const std::size_t begin = alternatives(next, depth + 1);
         if (!skip(')')) bad_ = true;
         return begin;
      }
      if (skip('^')) return add({action::begin, {}, next, 0});
      if (skip('$')) return add({action::end, {}, next, 0});
      return add({action::take, atom(), next, 0});
   }

   /// One character or class; also the anchors, as nothing.
   symbol_set atom() {
      if (at_ >= text_.size()) {
         bad_ = true;
         return {};
      }
      const char symbol = text_[at_++];
      if (symbol == '\\') return escape();
      if (symbol == '[') return characters();
      if (symbol == '*' || symbol == '+' || symbol == '?' || symbol == '{' || symbol == ')') bad_ = true;
      if (symbol == '.') return ~(of('\n') | of('\r'));
      return of(symbol);
   }

   [[nodiscard]] symbol_set of(char symbol) {
      const auto byte = static_cast<unsigned char>(symbol);
      if (byte >= beyond_ascii) bad_ = true;
      return bad_ ? symbol_set() : symbol_set().set(byte);
   }
   [[nodiscard]] symbol_set of(std::string_view symbols) {
      symbol_set all;
      for (const char symbol : symbols) all |= of(symbol);
      return all;
   }
   [[nodiscard]] static symbol_set between(unsigned first, unsigned last) {
      symbol_set all;
      for (unsigned byte = first; byte <= last; ++byte) all.set(byte);
      return all;
   }

   symbol_set escape() {
      if (at_ >= text_.size()) {
         bad_ = true;
         return {};
      }
      const char symbol = text_[at_++];
      const symbol_set digits = between('0', '9');
      const symbol_set word = digits | between('a', 'z') | between('A', 'Z') | of('_');
      const symbol_set blank = of(" \t\n\r\f\v");
      switch (symbol) {
      case 'd':
         return digits;
      case 'D':
         return ~digits;
      case 'w':
         return word;
      case 'W':
         return ~word;
      case 's':
         return blank;
      case 'S':
         return ~blank;
      case 'n':
         return of('\n');
      case 'r':
         return of('\r');
      case 't':
         return of('\t');
      case 'f':
         return of('\f');
      case 'v':
         return of('\v');
      case 'x':
         return hexadecimal(2);
      case 'u':
         return hexadecimal(4);
      default:
         break;
      }
      const auto byte = static_cast<unsigned char>(symbol);
      if (byte >= beyond_ascii || word.test(byte)) bad_ = true; // back references, \b, \p{…}
      return of(symbol);
   }
   symbol_set hexadecimal(std::size_t count) {
      unsigned value = 0;
      for (std::size_t digit = 0; digit < count; ++digit) {
         constexpr std::string_view digits = "0123456789abcdef";
         const std::size_t found =
            more() ? digits.find(static_cast<char>(text_[at_] | ('A' <= text_[at_] ? 0x20 : 0))) : digits.npos;
         if (found == digits.npos) {
            bad_ = true;
            return {};
         }
         value = value * 16 + static_cast<unsigned>(found);
         ++at_;
      }
      if (value > 0x7F) bad_ = true;
      return of(static_cast<char>(value));
   }

   symbol_set characters() {
      const bool opposite = skip('^');
      symbol_set all;
      while (more() && !next_is(']')) {
         const symbol_set low = member();
         if (!next_is('-') || at_ + 1 >= text_.size() || text_[at_ + 1] == ']') {
            all |= low;
            continue;
         }
         ++at_;
         const symbol_set high = member();
         if (bad_ || low.count() != 1 || high.count() != 1 || first(high) < first(low)) {
            bad_ = true;
            return {};
         }
         all |= between(first(low), first(high));
      }
      if (!skip(']')) bad_ = true;
      return opposite ? ~all : all;
   }
   symbol_set member() {
      if (skip('\\')) return escape();
      return more() ? of(text_[at_++]) : symbol_set();
   }
   [[nodiscard]] static unsigned first(const symbol_set& bytes) {
      unsigned byte = 0;
      while (byte + 1 < beyond_ascii && !bytes.test(byte)) ++byte;
      return byte;
   }

   std::string_view text_;
   std::size_t at_ = 0;
   std::size_t work_ = 0;
   bool bad_ = false;
   std::vector<step> steps_;
};

inline std::optional<pattern> pattern::from(std::string_view text) { return compiler(text).compile(); }

} // namespace zoql::aqua
