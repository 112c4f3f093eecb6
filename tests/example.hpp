// The bad examples of rules as they are run: what a mark in them stands for is put in its place.
#pragma once

#include <zoql/rule.hpp>

#include <stdexcept>
#include <string>

namespace zoql::tests {

/// Throws where a rule explains a mark that its example does not have.
[[nodiscard]] inline std::string bad_text(const about& rule) {
   std::string text(rule.bad);
   const stand_in& one = rule.bad_stand_in;
   if (one.mark.empty()) return text;
   const std::size_t at = text.find(one.mark);
   if (at == std::string::npos) throw std::runtime_error("no mark in the example of " + std::string(rule.name));
   std::string meant;
   for (unsigned count = 0; count < one.times; ++count) meant += one.text;
   return text.replace(at, one.mark.size(), meant);
}

} // namespace zoql::tests
