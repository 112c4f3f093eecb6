// WSDLs: which types are objects, what their elements mean, and what is no WSDL.
#include <zoql/catalogue/wsdl.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <string_view>

using namespace zoql;
using namespace zoql::catalogue;

namespace {

std::string wsdl_of(std::string_view types) {
   return R"(<?xml version="1.0"?>
<wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<wsdl:types><xs:schema>
<xs:complexType name="zObject"><xs:sequence><xs:element name="Id" type="zns:ID"/></xs:sequence></xs:complexType>
)" + std::string(types) +
          "</xs:schema></wsdl:types></wsdl:definitions>";
}

std::string object_of(std::string_view name, std::string_view elements) {
   return "<xs:complexType name=\"" + std::string(name) +
          "\"><xs:complexContent><xs:extension base=\"ons:zObject\"><xs:sequence>" + std::string(elements) +
          "</xs:sequence></xs:extension></xs:complexContent></xs:complexType>\n";
}

std::string refusal(std::string_view text) {
   const result<draft> read = read_wsdl(source("w.wsdl", text));
   return read ? "taken" : to_string(read.problem());
}

} // namespace

TEST_CASE("types that extend zObject are objects, and all have an Id") {
   const std::string text = wsdl_of(
      object_of("Widget", "<xs:element name=\"Size\" type=\"string\"/><xs:element name=\"Made\" type=\"dateTime\"/>"
                          "<xs:element name=\"Parts\" type=\"ons:Part\" maxOccurs=\"unbounded\"/>"
                          "<xs:element name=\"Own__c\" type=\"xs:int\"/>") +
      "<xs:complexType name=\"Request\"><xs:sequence/></xs:complexType>" + object_of("Bare", ""));
   const result<draft> read = read_wsdl(source("w.wsdl", text));
   if (!read) FAIL(to_string(read.problem()));
   CHECK(read->soap_objects == layer::tenant);
   CHECK(read->export_objects == layer::none);
   REQUIRE(read->objects.size() == 2);
   const object_facts& widget = read->objects[0];
   CHECK(widget.name == "Widget");
   CHECK(widget.soap.is(true));
   CHECK_FALSE(widget.exported.known());
   CHECK(widget.soap_fields == layer::tenant);
   CHECK(widget.export_fields == layer::none);
   REQUIRE(widget.fields.size() == 5);
   CHECK(widget.fields[0].type.is(type::text));
   CHECK(widget.fields[0].soap.is(true));
   CHECK_FALSE(widget.fields[0].exported.known());
   CHECK(widget.fields[1].type.is(type::datetime));
   CHECK_FALSE(widget.fields[2].type.known());
   CHECK(widget.fields[2].selectable.is(false));
   CHECK(widget.fields[3].type.is(type::integer));
   CHECK(widget.fields[3].custom);
   CHECK(widget.fields[4].name == "Id");
   CHECK(read->objects[1].fields.size() == 1);
}

TEST_CASE("an object that repeats its Id has one") {
   const result<draft> read =
      read_wsdl(source("w.wsdl", wsdl_of(object_of("A", "<xs:element name=\"Id\" type=\"ID\"/>"))));
   REQUIRE(read);
   CHECK(read->objects[0].fields.size() == 1);
}

TEST_CASE("what is no WSDL is refused with its place") {
   CHECK_THAT(refusal("<objects/>"), Catch::StartsWith("w.wsdl:1:1: has the root element <objects>; a WSDL has"));
   CHECK_THAT(refusal(wsdl_of("")), Catch::StartsWith("w.wsdl:2:1: defines no type that extends zObject"));
   CHECK_THAT(refusal(wsdl_of(object_of("A", "") + object_of("a", ""))),
              Catch::StartsWith("w.wsdl:6:1: \"a\" stands here a second time"));
   CHECK_THAT(refusal(wsdl_of(object_of("A", "\n<xs:element name=\"F\"/><xs:element name=\"f\"/>"))),
              Catch::StartsWith("w.wsdl:6:23: \"f\" stands here a second time"));
   CHECK_THAT(refusal(wsdl_of(object_of("", ""))), Catch::StartsWith("w.wsdl:5:1: \"\" is not a name"));
   CHECK_THAT(refusal(wsdl_of(object_of("A", "<xs:element/>"))), Catch::Contains("\"\" is not a name"));
   CHECK_THAT(refusal(wsdl_of("").substr(0, 200)), Catch::Contains("is not whole XML"));
   CHECK_THAT(refusal("<!DOCTYPE x [<!ENTITY a \"b\">]><definitions/>"),
              Catch::Contains("has a document type declaration"));
}
