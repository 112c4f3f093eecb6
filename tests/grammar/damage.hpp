// Statements with something wrong in them.
#pragma once

#include <random>
#include <string>

namespace zoql::tests {

/// A statement with one token gone, doubled, moved, or made a keyword; strings stay whole and apart from each other.
[[nodiscard]] std::string damage(const std::string& statement, std::mt19937_64& random);

} // namespace zoql::tests
