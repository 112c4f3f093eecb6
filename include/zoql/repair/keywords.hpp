// The keywords that are misspelt or forgotten, by the numbers that notes about them have.
#pragma once

#include <zoql/ascii.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace zoql::repair {

enum class keyword : std::uint8_t {
   select,
   from,
   where,
   and_,
   or_,
   not_,
   like,
   is,
   null,
   true_,
   false_,
   order,
   group,
   by,
   having,
   limit,
   asc,
   desc,
   as,
   distinct,
   none,
};

inline constexpr std::string_view keywords[] = {"select", "from",  "where", "and",   "or",    "not",     "like",
                                                "is",     "null",  "true",  "false", "order", "group",   "by",
                                                "having", "limit", "asc",   "desc",  "as",    "distinct"};
inline constexpr std::string_view shouted_keywords[] = {"SELECT", "FROM",  "WHERE", "AND",   "OR",    "NOT",     "LIKE",
                                                        "IS",     "NULL",  "TRUE",  "FALSE", "ORDER", "GROUP",   "BY",
                                                        "HAVING", "LIMIT", "ASC",   "DESC",  "AS",    "DISTINCT"};

[[nodiscard]] constexpr std::string_view text_of(keyword which) noexcept {
   return keywords[static_cast<std::size_t>(which)];
}

/// The keyword that a word is, in any case.
[[nodiscard]] constexpr keyword keyword_of(std::string_view word) noexcept {
   constexpr std::size_t longest = 8;
   if (word.size() > longest) return keyword::none;
   for (std::size_t which = 0; which < std::size(keywords); ++which) {
      if (word.size() != keywords[which].size()) continue;
      if (ascii::same_word(word, keywords[which])) return static_cast<keyword>(which);
   }
   return keyword::none;
}

/// A keyword in the case of the word it takes the place of.
[[nodiscard]] constexpr std::string_view text_like(keyword which, std::string_view word) noexcept {
   const bool shouts = word.size() > 1 && word[0] >= 'A' && word[0] <= 'Z' && word[1] >= 'A' && word[1] <= 'Z';
   return shouts ? shouted_keywords[static_cast<std::size_t>(which)] : text_of(which);
}

} // namespace zoql::repair
