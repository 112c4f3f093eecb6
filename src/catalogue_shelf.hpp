// The catalogues that settings and command lines name, each read once.
#pragma once

#include "settings.hpp"

#include <zoql/catalogue.hpp>
#include <zoql/catalogue/result.hpp>
#include <zoql/catalogue/store.hpp>

#include <map>
#include <string>
#include <vector>

namespace zoql::tool {

/// Views it hands out stay good while it lives.
class catalogue_shelf {
public:
   /// The JSON catalogues at `paths` laid over the built-in one in their order.
   [[nodiscard]] catalogue::result<catalogue::view> over_built_in(const std::vector<std::string>& paths);

   /// What settings name: their catalogues, and on top of them their overlays.
   [[nodiscard]] catalogue::result<catalogue::view> of(const settings& settings);

private:
   std::map<std::vector<std::string>, catalogue::store> held_;
};

} // namespace zoql::tool
