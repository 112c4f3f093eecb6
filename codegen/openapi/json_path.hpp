// JSONPath (RFC 9535) as far as overlays use it: names, indexes, wildcards, descendants and simple filters.
#pragma once

#include "document.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zoql::codegen {

/// A value a path selected, and what it hangs on; no parent means the whole document.
struct selection {
   node* parent = nullptr;
   std::size_t index = 0; ///< in the parent's items or members
   node* value = nullptr;
};

/// One step of a path: `.name`, `[3]`, `[*]`, or `[?@.a.b == value]`, each also for all descendants (`..`).
struct path_segment {
   enum class selector : std::uint8_t { name, index, wildcard, filter };
   selector what = selector::name;
   bool descendants = false;
   std::string name{};
   std::int64_t index = 0;
   std::vector<std::string> filtered{};   ///< the names after `@`
   std::optional<std::string> compared{}; ///< the JSON text compared with; without one, existence is asked
   bool equal = true;
};

/// The steps of a path, or nothing where it is malformed or uses more than the above (slices, unions, functions).
[[nodiscard]] std::optional<std::vector<path_segment>> parse_path(std::string_view text);

/// What the steps select, in document order, each value once.
[[nodiscard]] std::vector<selection> select(const std::vector<path_segment>& path, node& root);

} // namespace zoql::codegen
