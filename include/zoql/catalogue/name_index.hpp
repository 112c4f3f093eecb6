// Finds a row by its name in one step: beside each table stands one of places, which the hash of a name leads into.
#pragma once

#include <zoql/catalogue/fold.hpp>
#include <zoql/catalogue/tables.hpp>
#include <zoql/word_hash.hpp>

#include <bit>
#include <cstdint>
#include <string_view>

namespace zoql::catalogue {

/// How many places `count` names take: at least half of them are free.
[[nodiscard]] constexpr std::uint32_t places_for(std::uint32_t count) noexcept {
   return count == 0 ? 0 : std::bit_ceil(2 * count);
}

/// Which of them, by number, is asked first for a name; then those behind it, and the first again after the last.
[[nodiscard, gnu::always_inline]] constexpr std::uint32_t first_place(std::string_view name,
                                                                      std::uint32_t places) noexcept {
   return static_cast<std::uint32_t>(hash_of_word(name) >> 32U) & (places - 1);
}

template<typename Row>
[[nodiscard]] constexpr std::string_view name_in_pool(const char* pool, const Row& row) noexcept {
   const char* const name = pool + row.name;
   return row.name_size < longest_name_size ? std::string_view(name, row.name_size) : std::string_view(name);
}

/// The place of a name among the rows of one owner: of a number of a row, counted from 1, or of 0 when there is none.
template<typename Row>
[[nodiscard]] constexpr std::uint32_t place_of(const std::uint32_t* places, std::uint32_t count, const char* pool,
                                               const Row* rows, std::string_view name) noexcept {
   std::uint32_t place = first_place(name, count);
   while (places[place] != 0 && !same_name(name_in_pool(pool, rows[places[place] - 1]), name)) {
      place = (place + 1) & (count - 1);
   }
   return place;
}

} // namespace zoql::catalogue
