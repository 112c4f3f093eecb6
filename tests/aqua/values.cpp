// What the generated bodies stand on: digits, patterns, JSON that loses nothing; and the bodies themselves.
#include <zoql/aqua/batch_query.gen.hpp>

#include <catch2/catch.hpp>

#include <string>

using namespace zoql::aqua;

TEST_CASE("decimals compare by value and keep their digits") {
   const auto number = [](std::string_view text) { return decimal::from(text).value(); };
   CHECK(number("1.10") == number("1.1"));
   CHECK(number("1.10").text() == "1.10");
   CHECK(number("0") == number("-0.00e7"));
   CHECK(number("12e-1") == number("1.2"));
   CHECK(number("0.0012") == number("1.2E-3"));
   CHECK(number("-2") < number("-1.9999999999999999999999"));
   CHECK(number("99999999999999999999999999999999") < number("1e32"));
   CHECK(number("1e999999999999") > number("9e99"));
   CHECK(decimal(-7) == number("-7"));
   for (const char* bad : {"", "1.", ".5", "01", "+1", "1e", "--1", "0x1", "1 ", "NaN"})
      CHECK_FALSE(decimal::from(bad));
}

TEST_CASE("JSON keeps digits and order, and refuses what would be lost or hurt") {
   const std::string text = R"({"b":1.10,"a":[1e400000,18446744073709551615,-0,0.1,1E2],"c":"\u0000\"é"})";
   const auto large = read_json(R"([1.10,18446744073709551615,-0,0.1,1E2,123456789012345678901234567890])");
   REQUIRE(large);
   CHECK(write_json(*large) == "[1.10,18446744073709551615,-0,0.1,1E2,123456789012345678901234567890]");
   CHECK_FALSE(read_json(text));
   CHECK_FALSE(read_json("[1,]"));
   CHECK_FALSE(read_json(R"({"a":1,"a":1})"));
   CHECK_FALSE(read_json(std::string(100'000, '[')));
   CHECK(read_json(std::string(512, '[') + std::string(512, ']')));
   CHECK_FALSE(read_json(std::string(513, '[') + std::string(513, ']')));
}

TEST_CASE("patterns match as ECMAScript's do, in linear time") {
   const auto matches = [](std::string_view pattern_text, std::string_view text) {
      const auto made = pattern::from(pattern_text);
      REQUIRE(made);
      return made->search(text);
   };
   CHECK(matches("b", "abc"));
   CHECK_FALSE(matches("^b", "abc"));
   CHECK(matches("^(a|bc)+$", "abcbca"));
   CHECK_FALSE(matches("^(a|bc)+$", "abcb"));
   CHECK(matches("^[^a-c\\]]{2,3}$", "xyz"));
   CHECK_FALSE(matches("^[^a-c\\]]{2,3}$", "xy]"));
   CHECK(matches("^\\d{3}-\\w*\\s?$", "123-aZ_9 "));
   CHECK(matches("^(?:a{0}|x{2,})$", "xxx"));
   CHECK(matches("^$", ""));
   CHECK_FALSE(matches("^.$", "\n"));
   CHECK(matches("^.$", "\xE2\x82\xAC"));
   CHECK(matches("^[^x]{2}$", "\xC3\xA4\xC3\xB6"));
   CHECK(matches("\\x41\\u0042\\.", "AB."));
   CHECK_FALSE(matches("^(a+)+$", std::string(20'000, 'a') + "b"));
   for (const char* bad : {"(", ")", "[a", "a**", "a{2,1}", "{1}", "(?=a)", "(a)\\1", "\\b", "[z-a]", "\\", "\\p{L}",
                           "a{99999}", "\xC3\xA4", "((((a{100}){100}){100}){100})", "(((){999}){999}){999}"}) {
      INFO(bad);
      CHECK_FALSE(pattern::from(bad));
   }
}

TEST_CASE("failures in a request say which query") {
   const auto failure_of = [](std::string_view text) { return read<job_request>(text).error().text(); };
   CHECK(failure_of(R"({"queries":[{"query":""},{"query":""},{"query":"","deleted":{"format":1}}]})") ==
         "queries[2].deleted.format: expected one of Numeric or Boolean, found 1");
   CHECK(failure_of(R"({"queries":[{"name":"a"}]})") == "queries[0].query: expected text, but it is missing");
   CHECK(failure_of(R"({"version":null})") == "version: expected text or a number, found null");
}

TEST_CASE("what the pages limit is checked") {
   const auto finding = [](const auto& value) {
      const auto all = check(value);
      return all.size() == 1 ? all.front().text() : std::to_string(all.size()) + " findings";
   };
   CHECK(finding(job_request_builder().name(std::string(33, 'x')).done()) ==
         "name: expected at most 32 characters, found 33");
   CHECK(check(job_request_builder().name(std::string(32, 'x')).offset(3600).version("1.1").done()).empty());
   CHECK(finding(job_request_builder().offset(3601).done()) == "offset: expected at most 3600, found 3601");
   CHECK(finding(job_request_builder().version("2.0").done()) ==
         R"(version: expected text that matches ^1(\.[0-2])?$)");
   CHECK(finding(job_request_builder().queries(std::vector<query_request>(51)).done()) ==
         "queries: expected at most 50 items, found 51");
   CHECK(finding(submit_job_headers_builder().zuora_track_id("a:b").done()) ==
         "Zuora-Track-Id: expected text that matches ^[ !#-&(-9<-~]*$");
   CHECK(finding(submit_job_headers_builder().zuora_track_id(std::string(65, 'a')).done()) ==
         "Zuora-Track-Id: expected at most 64 characters, found 65");
   CHECK(check(submit_job_headers_builder().zuora_track_id("a b-(c)!#&<~").zuora_org_ids("1,2").done()).empty());
   const auto query = query_request_builder().name("a").query("select Id from Account").type(query_type::zoql);
   CHECK(write(query.done()) == R"({"name":"a","query":"select Id from Account","type":"zoql"})");
}
