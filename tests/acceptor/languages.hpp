// The grammars of ZOQL and Export ZOQL over tokens, written anew from sections 2 and 3 of the language reference.
#pragma once

#include "tokens.hpp"

#include <cstdint>
#include <string_view>

namespace acceptor {

/// What a language is, in the notation of `grammar.hpp`.
[[nodiscard]] std::string_view productions_of(language which);

/// Keywords are contextual, and of most of them the reference does not say whether a name may be one.
enum class names : std::uint8_t {
   usual, ///< no name is a keyword
   all    ///< every keyword is a name too, but for those that the reference rules out
};

/// Whether a word in lower case may be an alias or stand behind a dot.
[[nodiscard]] bool may_be_word(std::string_view word, names allowed);
/// Whether it may be the name of an object, or of a field outside conditions.
[[nodiscard]] bool may_be_identifier(std::string_view word, names allowed);
/// Whether it may be the name of a field in a condition, or begin one.
[[nodiscard]] bool may_be_name(std::string_view word, language which, names allowed);

} // namespace acceptor
