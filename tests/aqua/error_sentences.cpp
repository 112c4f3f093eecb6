// Which sentence of the table of errors is meant, with which words in it, and what rules say of the same errors.
#include <zoql/aqua/check.hpp>
#include <zoql/aqua/find_errors.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

using namespace zoql::aqua;

namespace {

/// The codes that a rule's reason names: `error 90012`.
std::vector<std::string_view> codes_in(std::string_view why) {
   std::vector<std::string_view> codes;
   for (std::size_t at = why.find("error 90"); at != std::string_view::npos; at = why.find("error 90", at + 1))
      codes.push_back(why.substr(at + 6, 5));
   return codes;
}

} // namespace

TEST_CASE("what Zuora's parser says is found with the tokens it names") {
   const auto holes = [](std::string_view text) {
      std::string words;
      const auto found = find_errors(text);
      for (const std::string_view hole : found.front().holes) words.append("<").append(hole).append(">");
      return words;
   };
   CHECK(holes("line 1:10 mismatched input 'frm' expecting FROM") == "<frm>");
   CHECK(holes("mismatched input '=' expecting <EOF>") == "<=>");
   CHECK(holes("extraneous input ')' expecting <EOF>, Query = select Id)") == "<)>");
   CHECK(holes("no viable alternative at input 'select Id frm'") == "<select Id frm>");
   CHECK(holes("(Error = line 1:7 missing FROM at 'Account', Query = select Id Account)") == "<FROM><Account>");
   CHECK(holes("missing {ID, '*'} at 'from'") == "<{ID, '*'}><from>");
   CHECK(holes(R"({"message":"missing \u0027from\u0027 at \u0027x\u0027"})") == "<from><x>");
   CHECK(holes("token recognition error at: '#'") == "<#>");
}

TEST_CASE("the longer of two sentences is meant") {
   const auto only = [](std::string_view text) {
      const auto found = find_errors(text);
      return found.size() == 1 ? found.front().what->code : std::string_view("several");
   };
   CHECK(only("Invalid Job Id.") == "90002");
   CHECK(only("Invalid Job Id for job cancellation.") == "90003");
   CHECK(only("500 Internal Server Error") == "500");
   CHECK(only("Internal Server Error.") == "90010");
}

TEST_CASE("what a rule says of an error of AQuA's the table says too") {
   std::size_t seen = 0;
   for (const zoql::about* rule : zoql::aqua::rule_abouts) {
      for (const std::string_view code : codes_in(rule->why)) {
         INFO(rule->name << " " << code);
         const known_error* const row = find_error_code(code);
         REQUIRE(row != nullptr);
         CHECK_FALSE(row->rule.empty());
         ++seen;
      }
   }
   for (const known_error& row : job_errors) {
      const zoql::about* const rule = row.rule.empty() ? nullptr : find_payload_rule(row.rule);
      if (rule == nullptr) continue; // a rule about statements
      INFO(row.code);
      const auto codes = codes_in(rule->why);
      CHECK(std::ranges::find(codes, row.code) != codes.end());
   }
   CHECK(seen > 6);
}
