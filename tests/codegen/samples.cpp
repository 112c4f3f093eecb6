// The headers of the sample documents at work: what was decoded comes out again, and checks find what is wrong.
#include "documents/choices.gen.hpp"
#include "documents/enums.gen.hpp"
#include "documents/hostile.gen.hpp"
#include "documents/members.gen.hpp"
#include "documents/recursion.gen.hpp"
#include "documents/swagger.gen.hpp"

#include <catch2/catch.hpp>

#include <string>

namespace samples = zoql::samples;
using zoql::aqua::check;
using zoql::aqua::decode;
using zoql::aqua::read;
using zoql::aqua::write;

namespace {

/// What a text becomes on its way through a type: itself, or the failure.
template<typename Type>
std::string through(const std::string& text) {
   const auto value = read<Type>(text);
   return value ? write(*value) : "! " + value.error().text();
}

/// The first thing a check finds.
template<typename Type>
std::string first_finding(const std::string& text, zoql::aqua::direction way = zoql::aqua::direction::either) {
   const auto value = read<Type>(text);
   if (!value) return "! " + value.error().text();
   const auto findings = check(*value, way);
   return findings.empty() ? "" : findings.front().text();
}

} // namespace

TEST_CASE("bodies come out as they went in") {
   using namespace samples;
   const auto same = [](const std::string& text, const std::string& out) { CHECK(out == text); };
   const auto enums_holder = [&](const std::string& text) { same(text, through<enums::holder>(text)); };
   enums_holder(R"({})");
   enums_holder(
      R"({"operator":"and","level":null,"anyCase":"CSV","yes":true,"few":2,"inline":"unknown","list":["gzip"]})");
   enums_holder(R"({"unknown":{"z":1,"a":[1.10,123456789012345678901234567890,-0]},"other":1e5})");

   const auto choices_holder = [&](const std::string& text) { same(text, through<choices::holder>(text)); };
   choices_holder(R"({"payment":{"type":"debit","number":"1"},"shape":"text","banks":{"type":"b"},"version":"1.1"})");
   choices_holder(R"({"payment":{"type":"tomorrow's","x":[]},"banks":[{"type":"b"},{"type":"c"}],"version":1.10})");
   choices_holder(R"({"count":"7","flag":"true","maybe":null,"perhaps":null,"anything":null,"everything":[1]})");
   choices_holder(R"({"count":7,"flag":true,"maybe":"x","perhaps":3,"anything":{"a":1},"everything":{"b":2}})");

   same(
      R"({"value":1,"next":{"value":2,"next":{}},"children":[{"children":[]},{"value":3}]})",
      through<recursion::node>(R"({"value":1,"next":{"value":2,"next":{}},"children":[{"children":[]},{"value":3}]})"));
   same(R"({"right":{"left":{"right":{"lefts":{"a":{"right":{}}}}}}})",
        through<recursion::left>(R"({"right":{"left":{"right":{"lefts":{"a":{"right":{}}}}}}})"));
   same(R"({"either":{"either":"x"}})", through<recursion::condition>(R"({"either":{"either":"x"}})"));
   same(R"({"name":null,"weight":0.30})", through<swagger::pet>(R"({"name":null,"weight":0.30})"));
   same(R"({"a":"b","c":1,"d":2})", through<members::typed>(R"({"a":"b","c":1,"d":2})"));
}

TEST_CASE("absent, null and value are three things") {
   const auto absent = read<samples::members::thing>(R"({"id":"1","sure":null})");
   const auto null = read<samples::members::thing>(R"({"id":"1","sure":null,"maybe":null})");
   const auto value = read<samples::members::thing>(R"({"id":"1","sure":"s","maybe":"m"})");
   REQUIRE((absent && null && value));
   CHECK(absent->maybe.is_absent());
   CHECK(null->maybe.is_null());
   CHECK(*value->maybe == "m");
   CHECK_FALSE(absent->sure.has_value());
   CHECK(*absent != *null);
   CHECK(*null != *value);
}

TEST_CASE("null is absence where the schema says so") {
   using namespace samples;
   const auto same = [](std::string_view with_null, std::string_view without) {
      CHECK(through<members::lenient>(std::string(with_null)) == without);
   };
   same(R"({"id":"1","note":null,"count":null,"list":null,"bases":null,"either":null})", R"({"id":"1"})");
   same(R"({"id":"1","list":[null,"a",null],"holes":["a",null]})", R"({"id":"1","list":["a"],"holes":["a",null]})");
   same(R"({"id":"1","bases":[null,{"id":"2","note":null}]})", R"({"id":"1","bases":[{"id":"2"}]})");
   same(R"({"id":"1","either":{"id":"2","note":null}})", R"({"id":"1","either":{"id":"2"}})");
   same(R"({"id":"1","maybe":null,"other":null})", R"({"id":"1","maybe":null,"other":null})");
   CHECK(through<members::lenient>(R"({"id":null})") == "! id: expected text, found null");
   CHECK(through<members::lenient>(R"({"id":"1","bases":[{"id":null}]})") == "! bases[0].id: expected text, found null");
   // What holds it goes on to tell null from nothing.
   CHECK(through<members::thing>(R"({"id":"1","sure":"x","note":null})") == "! note: expected text, found null");
}

TEST_CASE("failures say where and what was expected") {
   using namespace samples;
   CHECK(through<members::thing>(R"({"sure":"x"})") == "! id: expected text, but it is missing");
   CHECK(through<members::thing>(R"({"id":"1"})") == "! sure: expected text, but it is missing");
   CHECK(through<members::thing>(R"({"id":null,"sure":"x"})") == "! id: expected text, found null");
   CHECK(through<members::thing>(R"({"id":"1","sure":"x","note":null})") == "! note: expected text, found null");
   CHECK(through<members::thing>(R"({"id":"1","sure":"x","grid":[[1],[2,"3"]]})") ==
         "! grid[1][1]: expected an integer of 64 bits, found \"3\"");
   CHECK(through<members::thing>(R"({"id":"1","sure":"x","labels":{"odd name":true}})") ==
         "! labels[\"odd name\"]: expected an integer of 64 bits, found true");
   CHECK(through<members::thing>(R"({"id":"1","sure":"x","small":3000000000})") ==
         "! small: expected an integer of 32 bits, found 3000000000");
   CHECK(through<members::thing>(R"({"id":"1","sure":"x","large":18446744073709551615})") ==
         "! large: expected an integer of 64 bits, found 18446744073709551615");
   CHECK(through<choices::holder>(R"({"version":true})") == "! version: expected text or a number, found true");
   CHECK(through<choices::holder>(R"({"banks":[{"type":"b"},{"iban":"x"}]})") ==
         "! banks[1].type: expected text, but it is missing");
   CHECK(through<choices::holder>(R"({"payment":{}})") ==
         "! payment.type: expected one of card, debit or Bank, found null");
   CHECK(through<enums::holder>(R"({"anyCase":1})") == "! anyCase: expected one of csv or gzip, found 1");
   CHECK(through<enums::holder>("[]") == "! expected an object, found an array");
   CHECK(through<enums::holder>("{").starts_with("! not JSON at byte"));
   CHECK(through<enums::holder>(R"({"yes":true,"yes":true})") == "! member `yes` appears twice in one object");
}

TEST_CASE("an enum keeps what it does not know") {
   using namespace samples::enums;
   const auto value = read<holder>(R"({"anyCase":"GZIP","operator":"xor"})");
   REQUIRE(value);
   CHECK(value->any_case == any_case::gzip);
   CHECK(value->any_case->text() == "GZIP");
   CHECK_FALSE(value->operator_->known());
   CHECK(value->operator_->text() == "xor");
   CHECK(zoql::aqua::text_of(operator_::and_) == "and");
   CHECK(zoql::aqua::enumerator_of<operator_>("default") == operator_::default_);
}

TEST_CASE("checks find each broken limit, and nothing in what keeps them") {
   using samples::members::closed;
   using samples::members::thing;
   using samples::members::typed;
   const auto with = [](const std::string& members) { return R"({"id":"1","sure":"x",)" + members + "}"; };
   CHECK(first_finding<thing>(with(R"("note":"toolong")")) == "note: expected at most 5 characters, found 7");
   CHECK(first_finding<thing>(with(R"("note":"x")")) == "note: expected at least 2 characters, found 1");
   CHECK(first_finding<thing>(with("\"note\":\"\xC3\xA4\xC3\xB6\xC3\xBC\xC3\x9F\xE2\x82\xAC\"")).empty());
   CHECK(first_finding<thing>(with(R"("small":0)")) == "small: expected more than 0, found 0");
   CHECK(first_finding<thing>(with(R"("small":10)")) == "small: expected at most 9, found 10");
   CHECK(first_finding<thing>(with(R"("small":9)")).empty());
   CHECK(first_finding<thing>(with(R"("price":0.09999999999999999999999)")) ==
         "price: expected at least 0.1, found 0.09999999999999999999999");
   CHECK(first_finding<thing>(with(R"("price":100.0)")).empty());
   CHECK(first_finding<thing>(with(R"("price":1000e-1)")).empty());
   CHECK(first_finding<thing>(with(R"("price":100.01)")) == "price: expected at most 1e2, found 100.01");
   CHECK(first_finding<thing>(with(R"("code":"ABCD")")) == "code: expected text that matches ^[A-Z]{2,3}$");
   CHECK(first_finding<thing>(with(R"("code":"ABC")")).empty());
   CHECK(first_finding<thing>(with(R"("tags":[])")) == "tags: expected at least 1 items, found 0");
   CHECK(first_finding<thing>(with(R"("tags":["a","b","a"])")) ==
         "tags[2]: expected no item twice, found the same as [0]");
   CHECK(first_finding<thing>(with(R"("tags":["abcde"])")) == "tags[0]: expected at most 4 characters, found 5");
   CHECK(first_finding<thing>(with(R"("grid":[[5],[6]])")) == "grid[1][0]: expected at most 5, found 6");
   CHECK(first_finding<thing>(with(R"("labels":{"a":0})")) == "labels.a: expected at least 1, found 0");
   CHECK(first_finding<thing>(with(R"("note":"ab")"), zoql::aqua::direction::sent) ==
         "id: only the server sets this member");
   CHECK(first_finding<thing>(with(R"("secret":"s")"), zoql::aqua::direction::received) ==
         "secret: the server never sends this member");
   CHECK(first_finding<closed>(R"({"a":1,"b":2})") == "b: the schema has no such member");
   CHECK(first_finding<closed>(R"({})") == "expected at least 1 members, found 0");
   CHECK(first_finding<closed>(R"({"a":1})").empty());
   CHECK(first_finding<typed>(R"({"a":"x","b":8})") == "b: expected at most 7, found 8");
   CHECK(first_finding<samples::enums::holder>(R"({"few":4})") == "few: expected one of 1, 2 or 3, found 4");
   CHECK(first_finding<samples::enums::holder>(R"({"few":2})").empty());
   CHECK(first_finding<samples::enums::holder>(R"({"yes":false})") == "yes: expected one of true, found false");
   CHECK(first_finding<samples::enums::holder>(R"({"anyCase":"zip"})") ==
         "anyCase: expected one of csv or gzip, found \"zip\"");
}

TEST_CASE("the tables know every member, and setters set it") {
   constexpr auto about = describe(zoql::aqua::of<samples::members::thing>{});
   STATIC_REQUIRE(about.name == "Thing");
   STATIC_REQUIRE(about.fields[0].name == "id");
   STATIC_REQUIRE(about.fields[0].required);
   STATIC_REQUIRE(about.fields[0].read_only);
   STATIC_REQUIRE(about.fields[1].limits.max_length == 5U);
   std::size_t count = 0;
   each_field(zoql::aqua::of<samples::members::thing>{}, [&](const auto& one, auto) {
      CHECK(one.name == about.fields[count].name);
      ++count;
   });
   CHECK(count == about.fields.size());

   const auto made = samples::members::thing_builder().id("7").note("abc").maybe(nullptr).set_("s").value("v").done();
   CHECK(write(made) == R"({"id":"7","note":"abc","maybe":null,"sure":null,"value":"v","set":"s"})");
   CHECK(samples::members::put_thing::method == "PUT");
   CHECK(samples::members::put_thing::path == "/things/{thing-id}");
}

TEST_CASE("what hostile documents say stays words") {
   namespace hostile = samples::hostile;
   constexpr auto about = describe(zoql::aqua::of<hostile::int_injected>{});
   STATIC_REQUIRE(about.name == "*/ int injected; /*");
   STATIC_REQUIRE(about.fields[0].name == "a\"b\\");
   STATIC_REQUIRE(about.fields[0].default_value == R"("\"); int injected; (\"")");
   CHECK(zoql::aqua::table<hostile::a_struct_injected>::texts[6] == std::string_view("\0", 1));
   const std::string body = R"({"a\"b\\":"1","}; int injected;":"2","":"3","\n":"4","std":"5"})";
   CHECK(through<hostile::int_injected>(body) == body);
}
