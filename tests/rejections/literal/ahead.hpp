// What the snippets of this folder include.
#pragma once
#include <zoql/literal.hpp>
