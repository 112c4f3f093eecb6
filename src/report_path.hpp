// Paths as reports name them: relative to the folder the tool was started in, with forward slashes.
#pragma once

#include <string>

namespace zoql::tool {

/// The path seen from the working folder, without `./` and `a/..`; absolute where it lies elsewhere.
[[nodiscard]] std::string report_path(const std::string& path);

/// A `report_path` as a URI reference (RFC 3986): percent-encoded; a `file:` URI where it is absolute.
[[nodiscard]] std::string uri_of(const std::string& report_path);

} // namespace zoql::tool
