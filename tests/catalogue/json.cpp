// The JSON format: what is written is read back, and what does not belong is refused with its place.
#include <zoql/catalogue/json.hpp>
#include <zoql/catalogue/store.hpp>
#include <zoql/catalogue/unpack.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <string_view>

using namespace zoql;
using namespace zoql::catalogue;

namespace {

constexpr std::string_view whole = R"({
  "zoql_catalogue": 1,
  "layer": "tenant",
  "origin": "a \"test\"",
  "objects_listed": ["soap", "export"],
  "objects": {
    "Account": {"label": "Account", "feature": "none", "aliases": ["Customer"], "soap": true, "export": false, "deleted": true, "fields_listed": ["export"], "joins_listed": true, "since": 7,
      "fields": {
        "Id": {},
        "Status": {"type": "picklist", "length": 70000, "label": "St\u00e4tus", "soap": true, "export": false, "selectable": true, "filterable": false, "custom": true, "date_only": true, "flaky": true, "object_export": false, "mostly_null": true, "encrypted": true, "since": 69, "values": ["Draft", "Active"]}
      },
      "joins": {
        "Parent": {"object": "Account", "label": "Parent Account", "to_many": true, "gated": true}
      },
      "specials": [
        {"rule": "renamed_values", "field": "Status", "fields": ["D"], "others": ["Draft"], "since": 79},
        {"rule": "auto_filter", "field": "Status", "adds": "Status != 'D'"}
      ]
    },
    "Empty": {}
  }
}
)";

std::string refusal(std::string_view text) {
   const result<draft> read = read_json(source("t.json", text));
   return read ? "taken" : to_string(read.problem());
}

struct bad {
   std::string_view text;
   std::string_view says;
};

constexpr bad bad_texts[] = {
   {"", "t.json:1:1: syntax error while parsing value - unexpected end of input"},
   {"[]", "t.json:1:1: expected an object"},
   {"7", "t.json:1:1: expected an object"},
   {"{}", "t.json:1:2: there is no \"zoql_catalogue\" here"},
   {R"({"zoql_catalogue": 2})", "t.json:1:20: /zoql_catalogue: this is a version of the format that"},
   {R"({"zoql_catalogue": "1"})", "t.json:1:20: /zoql_catalogue: expected a whole number"},
   {R"({"zoql_catalogue": 1, "layer": "mine"})", "t.json:1:32: /layer: this is not a layer"},
   {R"({"zoql_catalogue": 1, "layer": "none"})", "t.json:1:32: /layer: this is not a layer"},
   {R"({"zoql_catalogue": 1, "layer": "tenant"})", "t.json:1:40: there is no \"objects\" here"},
   {R"({"colour": 1})",
    "t.json:1:2: /colour: a document has no key \"colour\"\n  it has zoql_catalogue, layer, origin"},
   {"{\"layer\": \"tenant\",\n \"layer\": \"tenant\"}", "t.json:2:2: /layer: \"layer\" stands here a second time"},
   {"{\"objects\": {\"A\": {},\n  \"a\": {}}}", "t.json:2:3: /objects/a: \"a\" stands here a second time"},
   {R"({"objects": {"A b": {}}})", "t.json:1:14: /objects/A b: \"A b\" is not a name"},
   {R"({"objects": {"A": []}})", "t.json:1:19: /objects/A: expected an object"},
   {R"({"objects": {"A": null}})", "t.json:1:19: /objects/A: null says nothing"},
   {R"({"objects": {"A": {"fields": {"F": {"lenght": 3}}}}})",
    "t.json:1:37: /objects/A/fields/F/lenght: a field has no key \"lenght\""},
   {R"({"objects": {"A": {"fields": {"F": {"length": -3}}}}})",
    "t.json:1:47: /objects/A/fields/F/length: expected a whole number"},
   {R"({"objects": {"A": {"fields": {"F": {"length": 3.5}}}}})",
    "t.json:1:47: /objects/A/fields/F/length: expected a whole number"},
   {R"({"objects": {"A": {"fields": {"F": {"length": 4294967296}}}}})",
    "t.json:1:47: /objects/A/fields/F/length: this is larger than any length"},
   {R"({"objects": {"A": {"since": 65536}}})", "t.json:1:29: /objects/A/since: this is larger than any WSDL version"},
   {R"({"objects": {"A": {"since": 1}, "B": {"since": "x"}}})", "t.json:1:48: /objects/B/since: expected a whole"},
   {R"({"objects": {"A": {"fields": {"F": {"values": ["a", 1]}}}}})",
    "t.json:1:53: /objects/A/fields/F/values: expected a text"},
   {R"({"objects": {"A": {"fields": {"F": {"values": ["a", ["b"]]}}}}})",
    "t.json:1:53: /objects/A/fields/F/values: expected a text"},
   {R"({"objects": {"A": {"fields": {"F": {"soap": 1}}}}})", "t.json:1:45: /objects/A/fields/F/soap: expected true"},
   {R"({"objects": {"A": {"fields": {"F": {"label": "a\u0000b"}}}}})",
    "t.json:1:46: /objects/A/fields/F/label: holds a NUL character"},
   {R"({"objects": {"A": {"fields_listed": ["soap", "both"]}}})",
    "t.json:1:52: /objects/A/fields_listed: this holds a word that is neither soap nor export"},
   {R"({"objects": {"A": {"specials": [{}]}}})", "t.json:1:34: /objects/A/specials: there is no \"rule\" here"},
   {R"({"objects": {"A": {"specials": [{"rule": "odd"}]}}})",
    "t.json:1:42: /objects/A/specials/rule: this is not a special rule"},
   {R"({"objects": {"A": {"joins": {"J": {"object": "a b"}}}}})",
    "t.json:1:46: /objects/A/joins/J/object: this is not a name"},
   {"{\"layer\": \"ten", "t.json:1:15: /layer: syntax error while parsing value - invalid string"},
   {"{\"layer\": \"\xFF\"}",
    "t.json:1:12: /layer: syntax error while parsing value - invalid string: ill-formed UTF-8"},
   {R"({"zoql_catalogue": 1, "layer": "tenant", "objects": {}} {})",
    "t.json:1:57: syntax error while parsing value - unexpected '{'"},
};

} // namespace

TEST_CASE("what is written is what was read") {
   const result<draft> read = read_json(source("t.json", whole));
   if (!read) FAIL(to_string(read.problem()));
   std::string expected(whole);
   expected.replace(expected.find("\\u00e4"), 6, "\xC3\xA4");
   CHECK(write_json(*read, layer::tenant) == expected);

   const store held(*read);
   draft again = unpacked(held.view());
   again.origin = read->origin;
   CHECK(write_json(again, layer::tenant) == expected);
}

TEST_CASE("a mark that takes something back is written as one") {
   constexpr std::string_view overlay =
      R"({"zoql_catalogue": 1, "layer": "observed", "objects": {"Invoice": {"fields": {
      "AutoPay": {"flaky": false, "object_export": true}, "Body": {}}}}})";
   const result<draft> read = read_json(source("t.json", overlay));
   REQUIRE(read);
   const std::string written = write_json(*read, layer::observed);
   CHECK(written.find(R"("AutoPay": {"flaky": false, "object_export": true})") != std::string::npos);
   CHECK(written.find(R"("Body": {})") != std::string::npos);
}

TEST_CASE("the layer of the file is the layer of its facts, wherever its key stands") {
   const result<draft> read = read_json(
      source("t.json",
             R"({"objects": {"A": {"fields": {"F": {"type": "text"}}}}, "layer": "observed", "zoql_catalogue": 1})"));
   REQUIRE(read);
   CHECK(read->objects[0].said_by == layer::observed);
   CHECK(read->objects[0].fields[0].type == fact<type>{type::text, layer::observed});
   CHECK_FALSE(read->objects[0].fields[0].soap.known());
}

TEST_CASE("what does not belong is refused with its place and path") {
   for (const bad& one : bad_texts) {
      INFO(one.text);
      CHECK_THAT(refusal(one.text), Catch::StartsWith(std::string(one.says)));
   }
}

TEST_CASE("every beginning of a good text is refused, and none crashes") {
   for (std::size_t size = 0; size + 2 < whole.size(); ++size) {
      INFO(size);
      CHECK(refusal(whole.substr(0, size)) != "taken");
   }
}

TEST_CASE("deep nesting and large texts are refused before they cost anything") {
   CHECK_THAT(refusal(std::string(1'000'000, '[')), Catch::StartsWith("t.json:1:1: expected an object"));
   std::string deep = R"({"objects": )";
   for (int level = 0; level < 100'000; ++level) deep += R"({"a": )";
   CHECK_THAT(refusal(deep), Catch::Contains("an object has no key \"a\""));

   limits short_text;
   short_text.json_bytes = 10;
   const result<draft> cut = read_json(source("t.json", whole), short_text);
   REQUIRE_FALSE(cut);
   CHECK_THAT(to_string(cut.problem()), Catch::Contains("more than the 10 that are read"));

   limits few;
   few.json_things = 7;
   CHECK(read_json(source("t.json", whole), few));
   few.json_things = 6;
   const result<draft> crowded = read_json(source("t.json", whole), few);
   REQUIRE_FALSE(crowded);
   CHECK_THAT(to_string(crowded.problem()), Catch::StartsWith("t.json:20:14: /objects/Empty: here are more objects"));
}
