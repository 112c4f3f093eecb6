// What the generator says about documents it cannot take as they are, and where; and slices.
#include "reading.hpp"

#include <catch2/catch.hpp>

namespace {

/// The problems of a schema `A`, its keywords given from line 7 on, column 7.
std::string problems_of(const std::string& keywords, const std::string& version = "3.0.3") {
   reading one("openapi: " + version +
               "\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n    A:\n" + keywords);
   const std::string header = one.header();
   return one.problems();
}

constexpr std::string_view shop = R"(
openapi: 3.0.3
info: {title: Shop, version: '1'}
paths:
  /a:
    get:
      operationId: getA
      tags: [first]
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}
  /b:
    get:
      operationId: getB
      tags: [second]
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/B'}}}}}
components:
  schemas:
    A: {type: object, properties: {shared: {$ref: '#/components/schemas/Shared'}}}
    B: {type: object, properties: {shared: {$ref: '#/components/schemas/Shared'}, own: {type: string}}}
    Shared: {type: object, properties: {s: {type: string}}}
    Unused: {type: object, properties: {u: {type: string}}}
)";

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("references that lead nowhere good are refused at their place") {
   CHECK(problems_of("      $ref: 'https://example.com/a.yaml#/A'\n") == "7:13 remote-reference\n");
   CHECK(problems_of("      $ref: other.yaml\n") == "7:13 remote-reference\n");
   CHECK(problems_of("      $ref: '#/components/schemas/Missing'\n") == "7:13 dangling-reference\n");
   CHECK(problems_of("      $ref: '#anchor'\n") == "7:13 bad-reference\n");
   CHECK(problems_of("      $ref: '#/components/schemas/A'\n") == "7:13 endless-alias\n");
   CHECK(problems_of("      allOf: [{$ref: '#/components/schemas/A'}, {type: object}]\n") == "7:7 endless-schema\n");
   CHECK(problems_of("      type: array\n      items: {$ref: '#/components/schemas/A'}\n") == "8:21 endless-alias\n");
}

TEST_CASE("what generated code would not honour is named") {
   CHECK(problems_of("      type: string\n      not: {enum: [a]}\n") == "8:7 unsupported-keyword\n");
   CHECK(problems_of("      type: integer\n      multipleOf: 3\n") == "8:7 unsupported-keyword\n");
   CHECK(problems_of("      type: string\n      pattern: '(?=a)b'\n") == "8:16 unsupported-pattern\n");
   CHECK(problems_of("      type: string\n      pattern: '(((a{999}){999}){999})'\n") == "8:16 unsupported-pattern\n");
   CHECK(problems_of("      type: string\n      maximum: 5\n") == "8:16 limit-on-text\n");
   CHECK(problems_of("      type: string\n      maxLength: many\n") == "8:18 bad-limit\n");
   CHECK(problems_of("      type: text\n") == "7:13 unknown-type\n");
   CHECK(problems_of("      type: integer\n      default: five\n") == "8:16 bad-default\n");
   CHECK(problems_of("      type: object\n      properties: {b: {}}\n      required: [a]\n") ==
         "9:18 required-unknown\n");
   CHECK(problems_of("      allOf: [{type: string}, {type: integer}]\n") == "7:38 types-clash\n");
   CHECK(problems_of("      type: string\n      enum: []\n") == "8:13 bad-enum\n");
   CHECK(problems_of("      type: object\n      properties: {aB: {}, a_b: {}}\n") == "8:28 name-clash\n");
   CHECK(problems_of("      type: string\n", "4.0.0") == "1:1 not-openapi\n");
   CHECK(problems_of("      type: [string, 'null']\n", "3.1.0").empty());
}

TEST_CASE("a slice takes what is named and all that it needs, and no more") {
   reading by_tag(shop);
   const std::string first = by_tag.header({.tags = {"first"}});
   CHECK(has(first, "struct a {"));
   CHECK(has(first, "struct shared {"));
   CHECK(has(first, "struct get_a {"));
   CHECK_FALSE(has(first, "struct b {"));
   CHECK_FALSE(has(first, "unused"));
   CHECK(first == reading(shop).header({.operations = {"getA"}}));
   CHECK(first == reading(shop).header({.paths = {"/a"}}));
   const std::string schema = reading(shop).header({.schemas = {"Unused"}});
   CHECK(has(schema, "struct unused {"));
   CHECK_FALSE(has(schema, "shared"));
   CHECK(reading(shop).header({.operations = {"getA", "getB"}}) ==
         reading(shop).header({.operations = {"getB", "getA"}}));
   CHECK(has(reading(shop).header(), "struct unused {"));
}

TEST_CASE("a slice of nothing is an error") {
   reading one(shop);
   const std::string header =
      one.header({.paths = {"/c"}, .operations = {"getC"}, .tags = {"third"}, .schemas = {"C"}});
   CHECK(one.problems() == "2:1 nothing-selected\n2:1 nothing-selected\n2:1 nothing-selected\n2:1 nothing-selected\n");
}

TEST_CASE("thousands of structs in a ring do not reach the stack") {
   std::string text = "{\"openapi\":\"3.0.0\",\"components\":{\"schemas\":{";
   const int count = 5'000;
   for (int number = 0; number < count; ++number) {
      text += "\"S" + std::to_string(number) +
              "\":{\"type\":\"object\",\"properties\":{\"next\":{\"$ref\":\"#/components/schemas/S" +
              std::to_string((number + 1) % count) + "\"}}},";
   }
   text.back() = '}';
   text += "}}";
   reading one(text);
   CHECK(has(one.header(), "std::optional<boxed<s0>> next"));
   CHECK(one.problems().empty());
}

TEST_CASE("schemas that double at every step are read once") {
   std::string text = "{\"openapi\":\"3.0.0\",\"components\":{\"schemas\":{";
   const int count = 40;
   for (int number = 0; number < count; ++number) {
      const std::string next = "{\"$ref\":\"#/components/schemas/S" + std::to_string(number + 1) + "\"}";
      text += "\"S" + std::to_string(number) + "\":{\"allOf\":[" + next + "," + next + "]},";
   }
   text += "\"S" + std::to_string(count) + "\":{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}}}}}}";
   reading one(text);
   CHECK(has(one.header(), "struct s0 {"));
   CHECK(one.problems().empty());
}
