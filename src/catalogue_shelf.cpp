// Reads catalogues when they are first asked for and keeps them.
#include "catalogue_shelf.hpp"

#include "catalogue_files.hpp"

#include <zoql/catalogue/built_in.gen.hpp>

#include <utility>

namespace zoql::tool {

catalogue::result<catalogue::view> catalogue_shelf::of(const settings& settings) {
   const paths& catalogues = settings.catalogues.value;
   const paths& overlays = settings.overlays.value;
   if (catalogues.empty() && overlays.empty()) return catalogue::view(catalogue::built_in);
   const std::pair<paths, paths> both(catalogues, overlays);
   if (const auto known = held_.find(both); known != held_.end()) return known->second.view();
   catalogue::result<catalogue::store> read = layered(catalogues, true, overlays);
   if (!read) return read.problem();
   return held_.emplace(both, std::move(*read)).first->second.view();
}

} // namespace zoql::tool
