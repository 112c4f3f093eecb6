// Request bodies of any bytes.
#include "../well_formed.hpp"
#include "law.hpp"
#include "targets.hpp"

#include <zoql/aqua/check.hpp>
#include <zoql/fix.hpp>

#include "request_body.hpp"

#include <string>
#include <variant>

namespace zoql::fuzz {

void hold_request(std::string_view body) {
   const auto checked = aqua::check_body(body);
   if (const auto* const right = std::get_if<aqua::checked_request>(&checked)) {
      for (const diagnostic& finding : right->findings) {
         expect(tests::lies_in(body, finding), "a finding lies in its body", finding.rule);
         for (const fix& one : finding.fixes) {
            const std::string mended = apply(body, one);
            expect(std::holds_alternative<aqua::checked_request>(aqua::check_body(mended)),
                   "what a fix makes is JSON still", mended);
         }
      }
   }
   const auto read = tool::read_request_body(body);
   if (const auto* const problem = std::get_if<tool::body_problem>(&read)) {
      expect(problem->offset <= body.size() && !problem->words.empty(), "a problem has words and lies in its body");
      return;
   }
   for (const tool::body_statement& one : std::get<tool::request_body>(read).statements) {
      const auto end = static_cast<std::uint32_t>(one.text.size());
      for (std::uint32_t at = 0; at <= end; ++at)
         expect(one.places.offset_of(at) <= body.size(), "each byte of a statement has a place in its body");
   }
}

} // namespace zoql::fuzz
