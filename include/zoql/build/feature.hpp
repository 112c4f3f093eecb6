// What a statement uses that not every dialect has, known to the compiler where the builder is.
#pragma once

#include <zoql/dialect.hpp>

#include <cstdint>
#include <string_view>

namespace zoql::building {

/// A set of things a statement uses. What every dialect can say in some form (parentheses, `not`, `is null`, lists) is
/// none of them.
enum class features : std::uint16_t {
   none = 0,
   star = 1 << 0,
   function = 1 << 1,
   alias = 1 << 2,
   join = 1 << 3,
   field_comparison = 1 << 4,
   grouping = 1 << 5,
   ordering = 1 << 6,
   limit = 1 << 7,
   relative_date = 1 << 8,
   all = (1 << 9) - 1,
};

[[nodiscard]] constexpr features operator|(features one, features other) noexcept {
   return static_cast<features>(static_cast<unsigned>(one) | static_cast<unsigned>(other));
}
[[nodiscard]] constexpr features operator&(features one, features other) noexcept {
   return static_cast<features>(static_cast<unsigned>(one) & static_cast<unsigned>(other));
}
[[nodiscard]] constexpr features operator~(features one) noexcept {
   return static_cast<features>(static_cast<unsigned>(features::all) & ~static_cast<unsigned>(one));
}
[[nodiscard]] constexpr bool includes(features all, features some) noexcept { return (all & some) == some; }

/// What a dialect has of them.
[[nodiscard]] constexpr features features_of(dialect language) noexcept {
   const capabilities& has = capabilities_of(language);
   features all = features::none;
   const auto add = [&](bool present, features feature) { all = present ? all | feature : all; };
   add(has.select_star, features::star);
   add(has.functions, features::function);
   add(has.aliases, features::alias);
   add(has.joins, features::join);
   add(has.field_comparison, features::field_comparison);
   add(has.grouping, features::grouping);
   add(has.ordering, features::ordering);
   add(has.limit, features::limit);
   add(has.relative_dates, features::relative_date);
   return all;
}

/// What to say of a dialect that lacks a feature; `{}` is the dialect's title.
struct lack {
   features feature;
   std::string_view words;
   std::string_view help;
};
inline constexpr lack lacks[] = {
   {features::star, "{} has no `*`", "name the fields"},
   {features::function, "{} has no functions", "compute it from the rows"},
   {features::alias, "{} has no aliases", "leave `as` out"},
   {features::join, "{} reads one object and no joins", "a foreign key is a field there, such as `AccountId`"},
   {features::field_comparison, "{} compares a field with a value, not with a field", "compare in the rows"},
   {features::grouping, "{} has no `group by` and no `having`", "group the rows"},
   {features::ordering, "{} has no `order by`", "sort the rows"},
   {features::limit, "{} has no `limit`", "set the batch size of the request"},
   {features::relative_date, "{} has no relative dates", "give the date itself"},
};

static_assert(features_of(dialect::zoqlexport) == features::all, "the messages below speak of ZOQL alone");

/// Does not compile where a dialect lacks what is used; the first line of the message says what.
template<features Uses, dialect Language>
constexpr void require() noexcept {
   constexpr auto has = [](features feature) {
      return !includes(Uses, feature) || includes(features_of(Language), feature);
   };
   static_assert(has(features::star), "ZOQL has no `*`: name the fields");
   static_assert(has(features::function), "ZOQL has no functions: compute it from the rows");
   static_assert(has(features::alias), "ZOQL has no aliases: leave `as` out");
   static_assert(has(features::join), "ZOQL reads one object and no joins: a foreign key is a field there");
   static_assert(has(features::field_comparison), "ZOQL compares a field with a value, not with a field");
   static_assert(has(features::grouping), "ZOQL has no `group by` and no `having`: group the rows");
   static_assert(has(features::ordering), "ZOQL has no `order by`: sort the rows");
   static_assert(has(features::limit), "ZOQL has no `limit`: set the batch size of the request");
   static_assert(has(features::relative_date), "ZOQL has no relative dates: give the date itself");
}

} // namespace zoql::building
