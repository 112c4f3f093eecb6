// Reads the notation; a group, an option and a repetition each become a name of their own.
#include "grammar.hpp"

#include <algorithm>
#include <cctype>
#include <stdexcept>
#include <utility>

namespace acceptor {

namespace {

constexpr std::pair<std::string_view, token_kind> kind_names[] = {
   {"name", token_kind::word},     {"identifier", token_kind::word}, {"word", token_kind::word},
   {"string", token_kind::string}, {"pattern", token_kind::pattern}, {"number", token_kind::number},
   {"digits", token_kind::digits}, {"date", token_kind::date},       {"label", token_kind::label}};

std::string lower(std::string_view text) {
   std::string small(text);
   std::transform(small.begin(), small.end(), small.begin(),
                  [](unsigned char byte) { return static_cast<char>(std::tolower(byte)); });
   return small;
}

/// The words of a notation; an `=` after a word tells where a production begins.
std::vector<std::string_view> words_of(std::string_view text) {
   std::vector<std::string_view> words;
   constexpr std::string_view white_space = " \n";
   for (std::size_t begin = text.find_first_not_of(white_space); begin < text.size();) {
      std::size_t end = begin + 1;
      if (text[begin] == '"') {
         end = text.find('"', end) + 1;
      } else if (std::isalpha(static_cast<unsigned char>(text[begin])) != 0) {
         while (end < text.size() && std::isalpha(static_cast<unsigned char>(text[end])) != 0) ++end;
      }
      words.push_back(text.substr(begin, end - begin));
      begin = text.find_first_not_of(white_space, end);
   }
   return words;
}

} // namespace

class notation_reader {
public:
   notation_reader(grammar& made, std::string_view text) : made_(made), words_(words_of(text)) {}

   void read() {
      for (std::size_t place = 0; place + 1 < words_.size(); ++place) {
         if (words_[place + 1] == "=") add_name(words_[place]);
      }
      while (!at_end()) {
         const symbol left = find_name(take());
         take(); // the `=`
         read_choice(left);
      }
   }

private:
   [[nodiscard]] bool at_end() const noexcept { return place_ >= words_.size(); }
   [[nodiscard]] std::string_view now() const noexcept { return at_end() ? std::string_view() : words_[place_]; }
   std::string_view take() { return words_.at(place_++); }
   bool take_if(std::string_view word) { return now() == word ? ++place_ != 0 : false; }

   symbol add_name(std::string_view text) {
      made_.names_.emplace_back(text);
      return static_cast<symbol>(first_name + made_.names_.size() - 1);
   }

   [[nodiscard]] symbol find_name(std::string_view text) const {
      const auto found = std::find(made_.names_.begin(), made_.names_.end(), text);
      if (found == made_.names_.end()) throw std::logic_error("no production for " + std::string(text));
      return static_cast<symbol>(first_name + (found - made_.names_.begin()));
   }

   /// `a b | c`, up to a `)` or the next production.
   void read_choice(symbol left) {
      do {
         production one{left, {}};
         while (!at_end() && now() != "|" && now() != ")" && !begins_production()) one.right.push_back(read_item());
         made_.productions_.push_back(std::move(one));
      } while (take_if("|"));
   }

   [[nodiscard]] bool begins_production() const { return place_ + 1 < words_.size() && words_[place_ + 1] == "="; }

   symbol read_item() {
      symbol item = 0;
      if (take_if("(")) {
         item = add_name("");
         read_choice(item);
         if (!take_if(")")) throw std::logic_error("a parenthesis is open");
      } else {
         item = read_symbol(take());
      }
      if (now() != "?" && now() != "*") return item;
      const symbol name = add_name("");
      made_.productions_.push_back({name, {}});
      if (take() == "?") {
         made_.productions_.push_back({name, {item}});
      } else {
         made_.productions_.push_back({name, {name, item}});
      }
      return name;
   }

   symbol read_symbol(std::string_view word) {
      if (word.front() == '"') return read_terminal(word.substr(1, word.size() - 2));
      return std::isupper(static_cast<unsigned char>(word.front())) != 0 ? find_name(word) : read_kind(word);
   }

   symbol add_terminal(std::string_view text) {
      if (made_.terminals_.size() == first_name) throw std::logic_error("more than 64 terminals");
      made_.terminals_.emplace_back(text);
      return static_cast<symbol>(made_.terminals_.size() - 1);
   }

   symbol read_terminal(std::string_view text) {
      const auto [found, is_new] = made_.words_.try_emplace(std::string(text), symbol{0});
      if (is_new) found->second = add_terminal("\"" + std::string(text) + "\"");
      return found->second;
   }

   symbol read_kind(std::string_view word) {
      for (const auto& [name, kind] : kind_names) {
         if (name != word) continue;
         const auto found = std::find(made_.terminals_.begin(), made_.terminals_.end(), word);
         const symbol number = found == made_.terminals_.end() ? add_terminal(word)
                                                               : static_cast<symbol>(found - made_.terminals_.begin());
         made_.kinds_[static_cast<std::size_t>(kind)] |= terminals{1} << number;
         if (name == "name") made_.name_ = terminals{1} << number;
         if (name == "identifier") made_.identifier_ = terminals{1} << number;
         if (name == "word") made_.word_ = terminals{1} << number;
         return number;
      }
      throw std::logic_error("no such kind of token: " + std::string(word));
   }

   grammar& made_;
   std::vector<std::string_view> words_;
   std::size_t place_ = 0;
};

grammar::grammar(language which) : which_(which) {
   notation_reader(*this, productions_of(which)).read();
   // A pattern is a string, and digits are a number.
   const auto include = [this](token_kind some, token_kind all) {
      kinds_[static_cast<std::size_t>(some)] |= kinds_[static_cast<std::size_t>(all)];
   };
   include(token_kind::pattern, token_kind::string);
   include(token_kind::digits, token_kind::number);
}

terminals grammar::terminals_of(const token& one, names allowed) const {
   const terminals as_kind = kinds_[static_cast<std::size_t>(one.kind)];
   if (one.kind != token_kind::word && one.kind != token_kind::mark) return as_kind;
   const std::string text = lower(one.text);
   const auto found = words_.find(text);
   terminals all = found == words_.end() ? 0 : terminals{1} << found->second;
   if (one.kind == token_kind::mark) return all;
   if (may_be_name(text, which_, allowed)) all |= name_;
   if (may_be_identifier(text, allowed)) all |= identifier_;
   if (may_be_word(text, allowed)) all |= word_;
   return all;
}

} // namespace acceptor
