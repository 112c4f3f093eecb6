// What a fuzz target says when a law does not hold: the law and the input, and the program ends there.
#pragma once

#include <string_view>

namespace zoql::fuzz {

/// Prints the law and what was seen, and aborts, where `holds` is false.
void expect(bool holds, std::string_view law, std::string_view seen = {});

/// What `expect` prints beside the law: the input that is tried. It views the text.
void remember_input(std::string_view input) noexcept;

} // namespace zoql::fuzz
