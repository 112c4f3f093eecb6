// Finds the maker of an output by its format's name.
#include "outputs.hpp"

#include <algorithm>

namespace zoql::tool {

std::unique_ptr<output> make_output(std::string_view format, output::writer write, const output_options& options) {
   const auto* const found = std::find_if(output_table.begin(), output_table.end(),
                                          [format](const output_entry& entry) { return entry.format == format; });
   return found == output_table.end() ? nullptr : found->make(std::move(write), options);
}

} // namespace zoql::tool
