// Describe answers of every year, and what is no Describe answer.
#include <zoql/catalogue/describe.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <string_view>

using namespace zoql;
using namespace zoql::catalogue;

namespace {

constexpr std::string_view widget = R"(<?xml version="1.0" encoding="UTF-8"?>
<object href="https://rest.example.com/describe/Widget">
  <name>Widget</name>
  <label>Widget &amp; Co</label>
  <fields>
    <field>
      <name>Size</name>
      <label>Size of it</label>
      <selectable>true</selectable>
      <createable>true</createable>
      <updateable>true</updateable>
      <filterable>False</filterable>
      <custom>false</custom>
      <maxlength></maxlength>
      <required>false</required>
      <type>picklist</type>
      <options><option>small</option><option>very large</option></options>
      <contexts><context>soap</context></contexts>
    </field>
    <field>
      <name>Colour__c</name>
      <selectable>true</selectable>
      <custom>true</custom>
      <maxlength>255</maxlength>
      <type>Text</type>
      <contexts><context>soap</context><context>export</context></contexts>
    </field>
    <field><name>Since</name><maxlength/><type>data</type></field>
    <field><name>Odd__NS</name><type>hologram</type><contexts/></field>
  </fields>
  <related-objects>
    <object href="https://rest.example.com/describe/Contact?x=1">
      <name>Owner</name><label>Owner</label><cardinality>TO_ONE</cardinality>
      <field><name>Stray</name></field>
    </object>
    <object href="https://rest.example.com/describe/Widget">
      <name>Parts</name><cardinality>TO_MANY</cardinality>
    </object>
  </related-objects>
</object>
)";

std::string refusal(std::string_view text) {
   const result<draft> read = read_describe(source("d.xml", text));
   return read ? "taken" : to_string(read.problem());
}

struct bad {
   std::string_view text;
   std::string_view says;
};

constexpr bad bad_texts[] = {
   {"", "d.xml:1:1: is not whole XML"},
   {"no xml", "d.xml:1:7: is not whole XML: No document element found"},
   {"<html><body/></html>", "d.xml:1:1: has the root element <html>; a Describe answer has"},
   {"<objects/>\n<objects/>", "d.xml:2:1: is a second root element"},
   {"<objects>\n  <object><label>A</label></object></objects>", "d.xml:2:3: <object> has no <name>"},
   {"<objects><object><name>A B</name></object></objects>", "d.xml:1:10: \"A B\" is not a name"},
   {"<objects><object><name>A</name></object>\n<object><name>a</name></object></objects>",
    "d.xml:2:1: \"a\" stands here a second time"},
   {"<object><name>A</name><fields>\n<field><name>F</name></field>\n <field><name>f</name></field></fields></object>",
    "d.xml:3:2: \"f\" stands here a second time"},
   {"<object><name>A</name><fields><field/></fields></object>", "d.xml:1:31: <field> has no <name>"},
   {"<object><name>A</name><fields><field><name>F</name><selectable>perhaps</selectable></field></fields></object>",
    "d.xml:1:52: <selectable> is neither true nor false: perhaps"},
   {"<object><name>A</name><fields><field><name>F</name><maxlength>12x</maxlength></field></fields></object>",
    "d.xml:1:52: <maxlength> is not a number: 12x"},
   {"<object><name>A</name><fields><field><name>F</name><maxlength>99999999999</maxlength></field></fields></object>",
    "d.xml:1:52: <maxlength> is not a number: 99999999999"},
   {"<object><name>A</name><related-objects><object/></related-objects></object>",
    "d.xml:1:40: <object> has no <name>"},
   {"<field><name>F</name></field>", "d.xml:1:1: is a lone <field>, which says not of which object"},
   {"<object><name>\xFF</name></object>", "d.xml:1:15: is not UTF-8 text"},
   {"<!DOCTYPE o [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>\n<object><name>&b;</name></object>",
    "d.xml:1:1: has a document type declaration"},
   {"<!DOCTYPE object SYSTEM \"file:///etc/passwd\"><object><name>A</name></object>",
    "d.xml:1:1: has a document type declaration"},
   {"<object><name>&undefined;</name></object>", "d.xml:1:1: \"&undefined;\" is not a name"},
};

} // namespace

TEST_CASE("an object is read with its fields and relations") {
   const result<draft> read = read_describe(source("d.xml", widget));
   if (!read) FAIL(to_string(read.problem()));
   REQUIRE(read->objects.size() == 1);
   const object_facts& object = read->objects[0];
   CHECK(object.name == "Widget");
   CHECK(object.label == "Widget & Co");
   CHECK(object.where == position{2, 1});
   CHECK(object.soap_fields == layer::tenant);
   CHECK(object.exported.is(true));
   CHECK_FALSE(object.soap.known());
   REQUIRE(object.fields.size() == 4);

   const field_facts& size = object.fields[0];
   CHECK(size.label == "Size of it");
   CHECK(size.type.is(type::picklist));
   CHECK(size.values.value == std::vector<std::string>{"small", "very large"});
   CHECK(size.soap.is(true));
   CHECK(size.exported.is(false));
   CHECK(size.selectable.is(true));
   CHECK(size.filterable.is(false));
   CHECK_FALSE(size.length.known());
   CHECK_FALSE(size.custom);

   const field_facts& colour = object.fields[1];
   CHECK(colour.type.is(type::text));
   CHECK(colour.length.is(255));
   CHECK(colour.exported.is(true));
   CHECK_FALSE(colour.filterable.known());
   CHECK(colour.custom);

   CHECK(object.fields[2].type.is(type::date));
   CHECK_FALSE(object.fields[2].soap.known());
   CHECK(object.fields[3].type.is(type::unknown));
   CHECK(object.fields[3].custom);
   CHECK(object.fields[3].soap.is(false));

   REQUIRE(object.joins.size() == 2);
   CHECK(object.joins[0].name == "Owner");
   CHECK(object.joins[0].target == "Contact");
   CHECK_FALSE(object.joins[0].to_many);
   CHECK(object.joins[1].target == "Widget");
   CHECK(object.joins[1].to_many);
}

TEST_CASE("line ends of CRLF and text between the elements change nothing") {
   std::string with_crlf;
   for (const char byte : widget) with_crlf.append(byte == '\n' ? "\r\n" : std::string(1, byte));
   with_crlf.insert(with_crlf.find("<field>"), "...");
   const result<draft> read = read_describe(source("d.xml", with_crlf));
   REQUIRE(read);
   CHECK(read->objects[0].fields.size() == 4);
   CHECK(read->objects[0].where == position{2, 1});
}

TEST_CASE("the list of objects says that they are, and no more") {
   const result<draft> read =
      read_describe(source("d.xml", "<objects><object href=\"x/A\"><name>A</name><label>An "
                                    "A</label></object><object><name>B</name></object></objects>"));
   REQUIRE(read);
   CHECK(read->export_objects == layer::tenant);
   CHECK(read->soap_objects == layer::none);
   REQUIRE(read->objects.size() == 2);
   CHECK(read->objects[0].label == "An A");
   CHECK(read->objects[1].export_fields == layer::none);
}

TEST_CASE("an object without a field for exports is no data source") {
   const result<draft> none = read_describe(source("d.xml", "<object><name>A</name><fields></fields></object>"));
   REQUIRE(none);
   CHECK(none->objects[0].exported.is(false));
   const result<draft> unknown =
      read_describe(source("d.xml", "<object><name>A</name><fields><field><name>F</name></field></fields></object>"));
   REQUIRE(unknown);
   CHECK_FALSE(unknown->objects[0].exported.known());
}

TEST_CASE("a lone field belongs to the object it is said to belong to") {
   const result<draft> read =
      read_describe(source("d.xml", "<field><name>F</name>...<type>Decimal</type></field>"), "A");
   REQUIRE(read);
   CHECK(read->objects[0].name == "A");
   CHECK(read->objects[0].export_fields == layer::none);
   CHECK(read->objects[0].fields[0].type.is(type::decimal));
}

TEST_CASE("what is no Describe answer is refused with its place") {
   for (const bad& one : bad_texts) {
      INFO(one.text);
      CHECK_THAT(refusal(one.text), Catch::StartsWith(std::string(one.says)));
   }
}

TEST_CASE("every beginning of an answer is refused") {
   const std::size_t end = widget.rfind("</object>") + std::string_view("</object>").size();
   for (std::size_t size = 0; size < end; ++size) {
      INFO(size);
      CHECK(refusal(widget.substr(0, size)) != "taken");
   }
}

TEST_CASE("depth costs no stack and size is bounded") {
   std::string deep;
   for (int level = 0; level < 200'000; ++level) deep += "<object>";
   CHECK_THAT(refusal(deep), Catch::Contains("is not whole XML"));
   for (int level = 0; level < 200'000; ++level) deep += "</object>";
   CHECK_THAT(refusal(deep), Catch::Contains("has no <name>"));

   const std::string large(limits().xml_bytes + 1, ' ');
   CHECK_THAT(refusal(large), Catch::Contains("has 8388609 bytes, more than the 8388608 that are read"));
}
