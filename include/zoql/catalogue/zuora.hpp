// The built-in catalogue as a type, for what is checked by the compiler: typed fields and literals.
#pragma once

#include <zoql/catalogue/built_in.gen.hpp>

namespace zuora {

/// What stands for a catalogue where a type is asked for; generated headers have one of the tenant's own.
struct catalogue {
   static constexpr zoql::catalogue::view view = zoql::catalogue::built_in;
};

} // namespace zuora
