// Tells whether tokens are a sentence of a grammar: Earley's chart parser, with buffers that are kept.
#pragma once

#include "grammar.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace acceptor {

class recogniser {
public:
   explicit recogniser(const grammar& rules);

   /// What each token may be, in their order.
   [[nodiscard]] bool accepts(const std::vector<terminals>& sentence);

private:
   /// Where in which production: the places of all productions are numbered in a row, and a production's last one is
   /// behind its last symbol.
   using place = std::uint32_t;
   static constexpr symbol ended = 0xFFFF;
   static constexpr std::uint32_t nobody = 0xFFFF'FFFF;

   struct item {
      place at;
      std::uint32_t origin;
      /// Another item of the same column that waits for the same name.
      std::uint32_t next_waiting;
   };

   void number_places(const grammar& rules);
   void find_nullable(const grammar& rules);
   void find_first(const grammar& rules);
   [[nodiscard]] terminals first_of(const production& one) const;

   [[nodiscard]] std::size_t index(symbol name) const noexcept { return name - std::size_t{first_name}; }
   [[nodiscard]] std::uint32_t& head(std::size_t column, symbol name) noexcept {
      return waiting_[column * name_count_ + index(name)];
   }
   void begin_column();
   void add(place at, std::uint32_t origin);
   void work(terminals ahead);
   void predict(symbol name, terminals ahead);
   void complete(const item& done);
   void scan(std::size_t first, std::size_t last, terminals token);

   // Of the grammar.
   std::size_t name_count_;
   std::vector<symbol> next_; ///< the symbol behind a place, or `ended`
   std::vector<symbol> left_; ///< of the place's production
   struct start {
      place at;
      terminals first;
      bool may_be_empty;
   };
   std::vector<std::vector<start>> starts_; ///< of each name's productions
   std::vector<bool> nullable_;
   std::vector<terminals> first_;

   // Of the sentence.
   std::vector<item> items_;
   std::vector<std::uint32_t> waiting_;
   std::vector<std::uint64_t> seen_; ///< for a place and an origin the column that has them, counted over all sentences
   std::vector<std::uint64_t> predicted_;
   std::size_t origins_ = 0;
   std::uint64_t stamp_ = 0;
   std::uint32_t column_ = 0;
   std::size_t column_begin_ = 0;
};

/// A recogniser with what it needs to read a statement's text.
class acceptor {
public:
   enum class verdict : std::uint8_t {
      inside,  ///< a statement of the language
      outside, ///< none, whatever its words are
      open     ///< one only if a keyword is a name in it, of which the reference says nothing
   };

   explicit acceptor(language which) : rules_(which), recogniser_(rules_) {}

   [[nodiscard]] verdict judge(std::string_view statement);
   [[nodiscard]] const grammar& rules() const noexcept { return rules_; }

private:
   [[nodiscard]] bool accepts(names allowed);

   grammar rules_;
   recogniser recogniser_;
   std::vector<token> tokens_;
   std::vector<terminals> sentence_;
};

} // namespace acceptor
