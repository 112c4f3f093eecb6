// The operators of both languages that are meant by signs and words of others.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/span.hpp>

#include <array>
#include <string_view>

namespace zoql {

struct meant_sign {
   std::string_view written;
   /// Empty where it is not known.
   std::string_view means;
   /// Whether it can mean nothing else.
   bool is_certain = true;
};

inline constexpr std::array<meant_sign, 13> meant_signs{{{"<>", "!="},
                                                         {"==", "="},
                                                         {"=>", ">="},
                                                         {"=<", "<="},
                                                         {"!<", ">="},
                                                         {"!>", "<="},
                                                         {"=!", "!=", false},
                                                         {"===", "="},
                                                         {"!==", "!="},
                                                         {"<=>", "=", false},
                                                         {"><", "!=", false},
                                                         {">==", ">="},
                                                         {"<==", "<="}}};

/// What words of other languages are that stand between a field and a value.
inline constexpr std::array<meant_sign, 12> meant_words{{{"eq", "="},
                                                         {"ne", "!="},
                                                         {"neq", "!="},
                                                         {"gt", ">"},
                                                         {"ge", ">="},
                                                         {"gte", ">="},
                                                         {"lt", "<"},
                                                         {"le", "<="},
                                                         {"lte", "<="},
                                                         {"equal", "="},
                                                         {"equals", "="},
                                                         {"isnt", "!=", false}}};

/// The one of these that is written so, in any case.
template<typename Signs>
[[nodiscard]] constexpr meant_sign find_meant(const Signs& known, std::string_view written) noexcept {
   for (const meant_sign& one : known) {
      if (ascii::same_word(one.written, written)) return one;
   }
   return {};
}

/// What two signs with a space between mean, where they are not one operator with a space inside.
[[nodiscard]] constexpr meant_sign meant_by_two(std::string_view text, span whole, span gap) noexcept {
   const std::string_view first = span{whole.begin, gap.begin}.of(text);
   const std::string_view second = span{gap.end, whole.end}.of(text);
   for (const meant_sign& one : meant_signs) {
      if (one.written.size() == first.size() + second.size() && one.written.starts_with(first) &&
          one.written.ends_with(second))
         return one;
   }
   return {};
}

} // namespace zoql
