// Compares case files with what they have to be.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace zoql::tests {

/// Gives what a case file has to be from what it is; it may throw.
using redrawer = std::function<std::string(std::string_view file)>;

/// The `main` of a program that compares the files among its arguments, and with `--bless` rewrites them: 0 when all
/// are as they have to be, 2 without files.
[[nodiscard]] int compare(int count, char** arguments, const redrawer& redraw);

} // namespace zoql::tests
