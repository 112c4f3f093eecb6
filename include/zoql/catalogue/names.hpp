// Names in containers: folded to compare without letter case, and sets that tell a second one.
#pragma once

#include <zoql/catalogue/fold.hpp>

#include <string>
#include <string_view>
#include <unordered_set>

namespace zoql::catalogue {

[[nodiscard]] inline std::string folded_text(std::string_view name) {
   std::string lower(name);
   for (char& byte : lower) byte = folded(byte);
   return lower;
}

/// Names that were seen, without letter case.
class name_set {
public:
   /// True when the name is new.
   bool insert(std::string_view name) { return names_.insert(folded_text(name)).second; }
   [[nodiscard]] bool contains(std::string_view name) const { return names_.contains(folded_text(name)); }

private:
   std::unordered_set<std::string> names_;
};

} // namespace zoql::catalogue
