// The catalogues that settings and command lines name, each read once.
#pragma once

#include "settings.hpp"

#include <zoql/catalogue.hpp>
#include <zoql/catalogue/result.hpp>
#include <zoql/catalogue/store.hpp>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace zoql::tool {

/// Views it hands out stay good while it lives.
class catalogue_shelf {
public:
   /// What settings name: their catalogues over the built-in one, and on top of them their overlays.
   [[nodiscard]] catalogue::result<catalogue::view> of(const settings& settings);

private:
   using paths = std::vector<std::string>;
   std::map<std::pair<paths, paths>, catalogue::store> held_;
};

} // namespace zoql::tool
