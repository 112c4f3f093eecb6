// Productions over tokens, read from a text: `Name = …` with `|`, `( )`, `?` and `*`; words and marks stand in quotes,
// what begins with a small letter is a kind of token.
#pragma once

#include "languages.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace acceptor {

/// A terminal is its number, from 0 to 63; what is above is a name on the left of productions.
using symbol = std::uint16_t;
inline constexpr symbol first_name = 64;
/// A set of terminals.
using terminals = std::uint64_t;

struct production {
   symbol left;
   std::vector<symbol> right;
};

class grammar {
public:
   explicit grammar(language which);

   [[nodiscard]] language which() const noexcept { return which_; }
   [[nodiscard]] symbol start() const noexcept { return first_name; }
   [[nodiscard]] const std::vector<production>& productions() const noexcept { return productions_; }
   /// How many names there are; those made for `( )`, `?` and `*` have an empty text.
   [[nodiscard]] std::size_t name_count() const noexcept { return names_.size(); }
   [[nodiscard]] std::string_view text_of(symbol one) const noexcept {
      return one < first_name ? terminals_[one] : names_[one - first_name];
   }

   [[nodiscard]] bool has_terminal(symbol one) const noexcept { return one < terminals_.size(); }

   /// The terminals a token may be.
   [[nodiscard]] terminals terminals_of(const token& one, names allowed) const;

private:
   friend class notation_reader;

   language which_;
   std::vector<std::string> terminals_;
   std::vector<std::string> names_;
   std::vector<production> productions_;
   std::map<std::string, symbol, std::less<>> words_;
   std::array<terminals, static_cast<std::size_t>(token_kind::unknown) + 1> kinds_{};
   terminals name_ = 0;
   terminals identifier_ = 0;
   terminals word_ = 0;
};

} // namespace acceptor
