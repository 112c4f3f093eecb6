// Catalogues and their differences as lines for people.
#pragma once

#include <zoql/catalogue.hpp>
#include <zoql/catalogue/diff.hpp>
#include <zoql/catalogue/result.hpp>

#include <string>

namespace zoql::tool {

/// A line for each object.
[[nodiscard]] std::string list_of(const catalogue::view& all);

/// An object with its fields, joins and special rules.
[[nodiscard]] std::string text_of(const catalogue::object& of);

/// All that is known of a field, a line for each fact, with who says so.
[[nodiscard]] std::string text_of(const catalogue::object& of, const catalogue::field& field);

/// One line: `+`, `-` or `~`, an exclamation mark where statements may break, and what differs.
[[nodiscard]] std::string text_of(const catalogue::difference& one);

/// What is wrong with a file, and on a second line what to do.
[[nodiscard]] std::string text_of(const catalogue::problem& what);

} // namespace zoql::tool
