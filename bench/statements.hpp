// The statements that are measured: made up, the same on every machine, and legal SQL too, so that others can read
// them.
#pragma once

#include <zoql/dialect.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace zoql::bench {

struct text {
   std::string words;
   dialect language;
};

/// Which statements of the mix are made, or one kind alone.
enum class mix { all, short_ones, medium, wide, long_ones };

/// Of a hundred statements 50 are short (1 to 4 fields, one condition, ZOQL), 40 medium (6 to 14 fields and up to four
/// conditions; half of them Export ZOQL with joins, aliases, aggregates, dates, `order by`), 8 wide (60 fields of
/// Export ZOQL) and 2 long (200 conditions of ZOQL). Objects, fields and values are real ones, so no rule has anything
/// to say of them. One in ten shouts its keywords.
[[nodiscard]] std::vector<text> make_statements(std::size_t count, mix which = mix::all);

/// The same with one mistake in each: the first comparison is written `==`.
[[nodiscard]] std::vector<text> make_mistakes(std::size_t count);

/// A statement with this many fields behind `select` and this many conditions behind `where`.
[[nodiscard]] text make_statement(std::size_t fields, std::size_t conditions);

[[nodiscard]] std::size_t count_bytes(const std::vector<text>& statements) noexcept;

} // namespace zoql::bench
