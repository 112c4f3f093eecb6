// Mending of any text.
#include "law.hpp"
#include "targets.hpp"

#include <zoql/check.hpp>
#include <zoql/mend.hpp>
#include <zoql/parse.hpp>

#include <string>

namespace zoql::fuzz {

void hold_mending(std::string_view statement) {
   mender mends;
   for (const dialect language : {dialect::zoql, dialect::zoqlexport}) {
      const bool valid = is_valid(check(parse(statement, language)));
      for (const bool unsafe : {false, true}) {
         mend_options options;
         options.unsafe = unsafe;
         const mended once = mends.mend(statement, language, options);
         expect((once.fixes == 0) == (once.text == statement), "a text changes where a fix is counted", once.text);
         const mended again = mends.mend(once.text, language, options);
         expect(again.text == once.text && again.fixes == 0, "mending again changes nothing", again.text);
         const bool still_valid = is_valid(check(parse(once.text, language)));
         expect(!valid || still_valid, "a valid statement stays valid", once.text);
      }
   }
}

} // namespace zoql::fuzz
