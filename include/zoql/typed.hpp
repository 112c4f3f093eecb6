// What generated headers of objects and fields are made of; see `zoql/zuora.gen.hpp` for those of the built-in
// catalogue.
#pragma once

#include <zoql/build.hpp>
#include <zoql/typed/field.hpp>
#include <zoql/typed/object.hpp>
