// Reads catalogues when they are first asked for and keeps them.
#include "catalogue_shelf.hpp"

#include "catalogue_files.hpp"

#include <zoql/catalogue/built_in.gen.hpp>

#include <utility>

namespace zoql::tool {

catalogue::result<catalogue::view> catalogue_shelf::over_built_in(const std::vector<std::string>& paths) {
   if (paths.empty()) return catalogue::view(catalogue::built_in);
   if (const auto known = held_.find(paths); known != held_.end()) return known->second.view();
   catalogue::result<catalogue::store> read = layered(paths, true);
   if (!read) return read.problem();
   return held_.emplace(paths, std::move(*read)).first->second.view();
}

catalogue::result<catalogue::view> catalogue_shelf::of(const settings& settings) {
   std::vector<std::string> paths = settings.catalogues.value;
   const std::vector<std::string>& overlays = settings.overlays.value;
   paths.insert(paths.end(), overlays.begin(), overlays.end());
   return over_built_in(paths);
}

} // namespace zoql::tool
