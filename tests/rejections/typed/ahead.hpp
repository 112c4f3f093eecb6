// What the snippets of this folder include.
#pragma once
#include <zoql/zuora.gen.hpp>
