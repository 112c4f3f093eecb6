// Compilers follow 512 calls.
// expect: mistake_in_statement<zoql::too_deep_for_the_compiler
#include <zoql/literal.hpp>

using namespace zoql::literals;

#ifdef REJECTED
const auto statement = "select Id from Account where ((((((((((((((((((((Id = '1'))))))))))))))))))))"_export_zoql;
#else
const auto statement = "select Id from Account where (((((((Id = '1')))))))"_export_zoql;
#endif
