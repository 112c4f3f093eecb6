// One mistake of each kind at each place of a correct statement.
#pragma once

#include "correct.hpp"

#include <zoql/span.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace zoql::tests {

/// A statement with one mistake.
struct mistaken {
   std::string text;
   /// The bytes that are wrong, or between which something is missing.
   span where;
};

/// How often a law may be broken by a kind.
struct ceiling {
   int untrue = 0;
   int misplaced = 0;
   int misnamed = 0;
   int silent = 0;
};

/// A way to go wrong.
struct mistake_kind {
   std::string_view name;
   /// The rules that may name it.
   std::vector<std::string_view> rules;
   /// Every place of a statement where it can be made.
   std::vector<mistaken> (*make)(const correct_statement&);
   /// Whether it can be told where it was made, whatever else is wrong.
   bool stays_in_place = true;
   ceiling most = {};
};

/// Those of spelling alone.
[[nodiscard]] std::vector<mistake_kind> misspellings();

/// Those of other languages, countries and keyboards.
[[nodiscard]] const std::vector<mistake_kind>& other_spellings();

/// All but those.
[[nodiscard]] const std::vector<mistake_kind>& mistake_kinds();

} // namespace zoql::tests
