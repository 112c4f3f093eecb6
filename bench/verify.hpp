// What a benchmark has to show before it is timed.
#pragma once

#include <cstdlib>
#include <iostream>
#include <string_view>

namespace zoql::bench {

/// Stops the program when what it is about to measure does not work.
inline void verify(bool works, std::string_view what, std::string_view example = {}) {
   if (works) return;
   std::cerr << "does not work: " << what << '\n' << example << '\n';
   std::exit(1);
}

} // namespace zoql::bench
