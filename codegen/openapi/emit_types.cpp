// Enums, aliases, structs and operations as C++.
#include "cpp_text.hpp"
#include "emit.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace zoql::codegen {

const type& behind_aliases(const model& known, const type& what) {
   const type* at = &what;
   while (at->kind == type_kind::named && known.definitions[at->named].kind == definition_kind::alias) {
      at = &known.definitions[at->named].value.what;
   }
   return *at;
}

bool takes_null(const model& known, const type& what) {
   return what.nullable || behind_aliases(known, what).kind == type_kind::any;
}

std::string type_writer::qualified(const std::string& name) const {
   if (!hidden_.contains(name)) return name;
   const std::size_t last = style_->name_space.rfind(':');
   return style_->name_space.substr(last == std::string::npos ? 0 : last + 1) + "::" + name;
}

std::string type_writer::full_name(const std::string& name) const {
   return style_->name_space == "zoql::aqua" ? name : "::" + style_->name_space + "::" + name;
}

std::string type_writer::support(std::string_view name) const {
   if (style_->name_space == "zoql::aqua") return qualified(std::string(name));
   return "zoql::aqua::" + std::string(name);
}

std::string type_writer::choice(const type& what) const {
   const auto is = [&](std::initializer_list<type_kind> kinds) {
      return std::ranges::equal(what.of, kinds, {}, &type::kind);
   };
   if (is({type_kind::boolean, type_kind::text})) return support("boolean_or_text");
   if (is({type_kind::text, type_kind::integer64})) return support("integer_or_text");
   if (is({type_kind::text, type_kind::number})) return support("number_or_text");
   if (what.of.size() == 2 && what.of[1].kind == type_kind::list && what.of[1].of.front() == what.of[0]) {
      return fmt::format("{}<{}>", support("one_or_many"), item(what.of[0]));
   }
   std::string alternatives;
   for (const type& one : what.of) alternatives += (alternatives.empty() ? "" : ", ") + value(one);
   return fmt::format("{}<{}>", support("one_of"), alternatives);
}

std::string type_writer::value(const type& what) const {
   const auto plain = [&]() -> std::string {
      switch (what.kind) {
      case type_kind::any:
         return support("json");
      case type_kind::boolean:
         return "bool";
      case type_kind::text:
         return "std::string";
      case type_kind::integer32:
         return "std::int32_t";
      case type_kind::integer64:
         return "std::int64_t";
      case type_kind::number:
         return support("decimal");
      case type_kind::list:
         return fmt::format("std::vector<{}>", item(what.of.front()));
      case type_kind::map:
         if (what.of.front().kind == type_kind::any) return support("members");
         return fmt::format("{}<{}>", support("map_of"), item(what.of.front()));
      case type_kind::choice:
         return choice(what);
      case type_kind::named:
         break;
      }
      const bool is_enum = known_->definitions[what.named].kind == definition_kind::enumeration;
      return is_enum ? fmt::format("{}<{}>", support("open_enum"), name(what.named)) : name(what.named);
   };
   return what.boxed ? fmt::format("{}<{}>", support("boxed"), plain()) : plain();
}

std::string type_writer::item(const type& what) const {
   return what.nullable && what.kind != type_kind::any ? fmt::format("std::optional<{}>", value(what)) : value(what);
}

std::string type_writer::member(const member_model& one) const {
   const type& what = one.value.what;
   const bool null = takes_null(*known_, what);
   if (one.required) return behind_aliases(*known_, what).kind == type_kind::any ? value(what) : item(what);
   return fmt::format("{}<{}>", null ? support("field") : "std::optional", value(what));
}

std::string type_writer::parameter(const member_model& one) const {
   type what = one.value.what;
   what.boxed = false;
   const bool null = takes_null(*known_, what) && !one.required;
   return null ? fmt::format("{}<{}>", support("field"), value(what)) : item(what);
}

void emit_enumeration(std::string& out, const definition& one) {
   out += "\n" + doc_comment(one.value.doc, 0);
   const std::string_view size = one.enumerators.size() <= 256 ? "std::uint8_t" : "std::uint32_t";
   const std::string line =
      fmt::format("enum class {} : {} {{ {} }};\n", one.name, size, fmt::join(one.enumerators, ", "));
   out += line.size() <= 121 ? line
                             : fmt::format("enum class {} : {} {{\n   {},\n}};\n", one.name, size,
                                           fmt::join(one.enumerators, ",\n   "));
}

void emit_alias(std::string& out, type_writer& types, std::size_t index) {
   const definition& one = types.known().definitions[index];
   out += "\n";
   if (one.kind == definition_kind::choice) out += fmt::format("namespace tags {{\nstruct {} {{}};\n}}\n", one.name);
   out += doc_comment(one.value.doc, 0);
   if (one.kind == definition_kind::alias) {
      out += fmt::format("using {} = {};\n", one.name, types.value(one.value.what));
      return;
   }
   std::string alternatives;
   for (const type& alternative : one.value.what.of) alternatives += types.value(alternative) + ", ";
   out += fmt::format("using {0} = {1}<tags::{0}, {2}{3}>;\n", one.name, types.support("tagged"), alternatives,
                      types.support("json"));
}

namespace {

/// The words over a member: what it is, what it defaults to.
std::string member_doc(const member_model& one) {
   std::string doc = plain_words(one.value.doc);
   const auto add = [&doc](const std::string& words) { doc += (doc.empty() ? "" : " ") + words; };
   if (!one.value.default_value.empty()) add(fmt::format("Default: {}.", one.value.default_value));
   if (one.value.deprecated) add("Deprecated.");
   return doc;
}

} // namespace

void emit_structure(std::string& out, type_writer& types, std::size_t index) {
   const definition& one = types.known().definitions[index];
   std::set<std::string> hidden{"extras"};
   for (const member_model& member : one.members) hidden.insert(member.member);
   types.hide(hidden);
   out += fmt::format("\n{}struct {} {{\n", doc_comment(one.value.doc, 0), one.name);
   for (const member_model& member : one.members) {
      out += doc_comment(member_doc(member), 3);
      out += fmt::format("   {} {}{{}};\n", types.member(member), member.member);
   }
   out += fmt::format("   /// Members the document does not name, in their order.\n   {} extras{{}};\n\n",
                      types.value({.kind = type_kind::map, .of = {one.extras}}));
   out += fmt::format("   friend bool operator==(const {0}&, const {0}&) = default;\n}};\n", types.name(index));
   types.hide({});
}

void emit_operation(std::string& out, type_writer& types, const operation& one) {
   const auto named = [&](std::optional<std::size_t> index) -> std::string {
      return index ? types.name(*index) : std::string();
   };
   types.hide(
      {"method", "path", "headers", "path_parameters", "query_parameters", "request", "response", "response_headers"});
   std::string method = one.method;
   for (char& letter : method) letter = static_cast<char>(letter - 'a' + 'A');
   out += fmt::format("\n{}struct {} {{\n", doc_comment(one.doc + (one.deprecated ? " Deprecated." : ""), 0), one.name);
   out += fmt::format("   static constexpr std::string_view method = {};\n", literal(method));
   out += fmt::format("   static constexpr std::string_view path = {};\n",
                      literal(one.path.substr(0, one.path.find('\0'))));
   const auto alias = [&](std::string_view name, const std::string& what) {
      if (!what.empty()) out += fmt::format("   using {} = {};\n", name, what);
   };
   alias("headers", named(one.headers));
   alias("path_parameters", named(one.path_parameters));
   alias("query_parameters", named(one.query_parameters));
   alias("request", one.request ? types.value(*one.request) : "");
   alias("response", one.response ? types.value(*one.response) : "");
   alias("response_headers", named(one.response_headers));
   out += "};\n";
   types.hide({});
}

} // namespace zoql::codegen
