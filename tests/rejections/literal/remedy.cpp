// The error says what to write instead.
// expect: `<>` is not an operator here; write `!=`
#include <zoql/literal.hpp>

using namespace zoql::literals;

#ifdef REJECTED
const auto statement = "select Id from Account where Status <> 'x'"_export_zoql;
#else
const auto statement = "select Id from Account where Status != 'x'"_export_zoql;
#endif
