// Catalogues out of files: layers over the built-in one, and the many answers that make one tenant's snapshot.
#pragma once

#include <zoql/catalogue/result.hpp>
#include <zoql/catalogue/store.hpp>

#include <string>
#include <vector>

namespace zoql::tool {

/// The bytes of a file; a problem where it cannot be read, is no regular file, or is larger than `most`.
[[nodiscard]] catalogue::result<std::string> read_file(const std::string& path, std::size_t most);

/// The JSON catalogues at `paths`, snapshots and overlays, laid over each other in their order, over the built-in one
/// when `on_built_in`. `corrections` come on top: what they allow was tried, whatever layer they name, so that it lifts
/// what was seen refused.
[[nodiscard]] catalogue::result<catalogue::store> layered(const std::vector<std::string>& paths, bool on_built_in,
                                                          const std::vector<std::string>& corrections = {});

/// One snapshot out of Describe answers (files, or folders whose `*.xml` are taken) and WSDLs. Describe knows more, so
/// it is laid over the WSDLs. Two answers that describe one object are a problem.
[[nodiscard]] catalogue::result<catalogue::draft> snapshot(const std::vector<std::string>& describes,
                                                           const std::vector<std::string>& wsdls);

} // namespace zoql::tool
