// Reads `zoql.toml`: what it sets as layers, and what is wrong with it.
#pragma once

#include "settings.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace zoql::tool {

/// What a file and those it extends come to: layers from the lowest to the highest.
struct settings_file {
   std::vector<settings_layer> layers;
   /// `path:line:column: what is wrong`; with any of them the layers are not to be used.
   std::vector<std::string> problems;
   /// What is accepted, but is written differently today; in the same form.
   std::vector<std::string> notes;
};

/// What a settings file may name: what lies in its repository, or what it likes.
enum class settings_reach : std::uint8_t { repository, anywhere };

/// Reads a file and, below it, the one its `extend` names, and so on. Every key that is not known and every value that
/// is not possible is a problem, and so is what would take too much: a file that is no regular one, that is too long or
/// too deep, too many of them, and one that lies out of reach.
[[nodiscard]] settings_file read_settings_file(const std::string& path, settings_reach reach);

} // namespace zoql::tool
