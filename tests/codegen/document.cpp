// Documents: both notations give the same tree, with places, and what would hurt is refused.
#include "reading.hpp"

#include <catch2/catch.hpp>

using zoql::codegen::json_text;
using zoql::codegen::location;

TEST_CASE("JSON and YAML say the same") {
   const std::string json = R"({"a": [1, 1.50, -0, true, null, "x\u00e9\n"], "b": {"c": {}, "d": []}})";
   reading from_json(json);
   reading from_yaml("a: [1, 1.50, -0, true, ~, \"x\\u00e9\\n\"]\nb:\n  c: {}\n  d: []\n");
   REQUIRE(from_json.root != nullptr);
   REQUIRE(from_yaml.root != nullptr);
   CHECK(json_text(*from_json.root) == json_text(*from_yaml.root));
   CHECK(json_text(*from_json.root) == "{\"a\":[1,1.50,-0,true,null,\"x\xC3\xA9\\n\"],\"b\":{\"c\":{},\"d\":[]}}");
}

TEST_CASE("values know where they stand") {
   reading json("{\n  \"\xC3\xA4\": \"\xC3\xA4\", \"b\": [\n    1,  {\"c\": null}]}");
   REQUIRE(json.root != nullptr);
   CHECK(json.root->members[0].at == location{0, 2, 3});
   CHECK(json.root->find("b")->at == location{0, 2, 18});
   CHECK(json.root->find("b")->items[0]->at == location{0, 3, 5});
   CHECK(json.root->find("b")->items[1]->find("c")->at == location{0, 3, 15});
   reading yaml("a: 1\nb:\n  - c: 2\n");
   REQUIRE(yaml.root != nullptr);
   CHECK(yaml.root->find("b")->items[0]->find("c")->at == location{0, 3, 8});
}

TEST_CASE("plain words of YAML are what its core schema says") {
   reading yaml("a: yes\nb: 0x10\nc: \"1\"\nd: TRUE\ne: 1_000\nf: 01\ng: .5\nh: ''\ni:\n");
   REQUIRE(yaml.root != nullptr);
   CHECK(json_text(*yaml.root) ==
         R"({"a":"yes","b":"0x10","c":"1","d":true,"e":"1_000","f":"01","g":".5","h":"","i":null})");
}

TEST_CASE("documents that are none are refused with their place") {
   CHECK(reading("{\"a\": 1,\n }").problems() == "2:2 not-json\n");
   CHECK(reading("{\"a\": 1} x").problems() == "1:10 not-json\n");
   CHECK(reading("{\"a\": 1, \"a\": 2}").problems() == "1:10 duplicate-member\n");
   CHECK(reading("a: 1\nb: 2\na: 3\n").problems() == "3:1 duplicate-member\n");
   CHECK(reading("a: [1\n").problems().ends_with("not-yaml\n"));
   CHECK(reading("").problems() == "1:1 empty\n");
   CHECK(reading("just words").problems() == "1:1 not-an-object\n");
   CHECK(reading("a: &x [*x]\n").problems() == "1:8 recursive-alias\n");
   CHECK(reading("? [a]\n: 1\n").problems() == "1:3 odd-key\n");
}

TEST_CASE("depth does not reach the stack") {
   const std::size_t deep = 10'000;
   std::string json = "{\"a\":";
   for (std::size_t level = 0; level < deep; ++level) json += "[";
   CHECK(reading(json).problems().ends_with("too-deep\n"));
   std::string maps;
   for (std::size_t level = 0; level < deep; ++level) maps += "{\"a\":";
   CHECK(reading(maps).problems().ends_with("too-deep\n"));
   std::string yaml = "a: ";
   for (std::size_t level = 0; level < deep; ++level) yaml += "[";
   CHECK_FALSE(reading(yaml).problems().empty());
   std::string lines;
   for (std::size_t level = 0; level < 2'000; ++level) lines += std::string(level, ' ') + "a:\n";
   CHECK_FALSE(reading(lines).problems().empty());
}

TEST_CASE("aliases cannot blow a document up") {
   std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
   for (int level = 1; level < 12; ++level) {
      const std::string before = "*a" + std::to_string(level - 1);
      bomb += "a" + std::to_string(level) + ": &a" + std::to_string(level) + " [" + before;
      for (int more = 0; more < 9; ++more) bomb += ", " + before;
      bomb += "]\n";
   }
   CHECK(reading(bomb).problems().ends_with("too-many-aliases\n"));
}
