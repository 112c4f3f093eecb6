// Puts something wrong into statements.
#include "damage.hpp"

#include <algorithm>
#include <cstddef>
#include <regex>
#include <vector>

namespace zoql::tests {

namespace {

/// The words, signs, strings and blanks of a statement, so that they can be shuffled.
std::vector<std::string> tokens_of(const std::string& statement) {
   static const std::regex token(R"('([^'\\]|\\.|'')*'|"[^"]*"|[A-Za-z0-9_.]+|[=!<>]+|\s+|.|\n)");
   std::vector<std::string> tokens;
   for (std::sregex_iterator at(statement.begin(), statement.end(), token), end; at != end; ++at)
      tokens.push_back(at->str());
   return tokens;
}

} // namespace

std::string damage(const std::string& statement, std::mt19937_64& random) {
   static const std::vector<std::string> words{
      "not",  "and",  "or",    "is", "like", "in", "by", "order", "group", "limit", "as",  "from",  "null",
      "case", "when", "union", ",",  "(",    ")",  "*",  "=",     ".",     "1",     "'x'", "offset"};
   std::vector<std::string> tokens = tokens_of(statement);
   const auto below = [&](std::size_t end) { return static_cast<std::size_t>(random() % end); };
   const auto place = tokens.begin() + static_cast<std::ptrdiff_t>(below(tokens.size()));
   switch (below(4)) {
   case 0:
      tokens.erase(place);
      break;
   case 1:
      tokens.insert(place, " " + *place + " ");
      break;
   case 2:
      std::iter_swap(place, tokens.begin() + static_cast<std::ptrdiff_t>(below(tokens.size())));
      break;
   default:
      *place = " " + words[below(words.size())] + " ";
   }
   std::string mutated;
   for (const std::string& one : tokens) mutated += one + (one[0] == '\'' || one[0] == '"' ? " " : "");
   return mutated;
}

} // namespace zoql::tests
