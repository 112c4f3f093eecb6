// Looks at a settings file before a parser does.
#include "settings_limits.hpp"

#include "regular_file.hpp"
#include "toml_depth.hpp"

#include <zoql/source.hpp>

#include <fmt/format.h>

#include <cstdint>

namespace zoql::tool {

std::variant<std::string, input_problem> read_settings_text(const std::string& path) {
   auto read = read_regular_file(path, most_settings_bytes);
   const auto* const text = std::get_if<std::string>(&read);
   if (text == nullptr) return read;
   const std::size_t deep = find_too_deep(*text);
   if (deep == text->size()) return read;
   const position where = source(path, *text).at(static_cast<std::uint32_t>(deep));
   return input_problem{fmt::format("{}:{}:{}", path, where.line, where.column),
                        fmt::format("nested more than {} levels deep", most_toml_levels)};
}

} // namespace zoql::tool
