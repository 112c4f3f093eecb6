// C++ names for what other people have named.
#pragma once

#include <string>
#include <string_view>

namespace zoql::codegen {

/// A legal C++ identifier in snake_case for any text, keywords with an underscore behind; `empty` for no letters at
/// all.
[[nodiscard]] std::string identifier(std::string_view text);

/// What is wrong with the name of a namespace; nothing: an empty text.
[[nodiscard]] std::string check_namespace(const std::string& name);

} // namespace zoql::codegen
