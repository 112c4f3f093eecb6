// The one translation unit of the tool and the tests that compiles the grammar and the rules.
#include <zoql/compiled_here.hpp>
