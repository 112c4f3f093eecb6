// The error says which name was meant.
// expect: did you mean `Id`
#include <zoql/catalogue/zuora.hpp>
#include <zoql/literal.hpp>

#ifdef REJECTED
const auto statement = zoql::checked<zuora::catalogue, "select Idd from Account where Balance > {}">;
#else
const auto statement = zoql::checked<zuora::catalogue, "select Id from Account where Balance > {}">;
#endif
