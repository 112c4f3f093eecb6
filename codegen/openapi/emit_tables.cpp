// The tables beside the types: names, kinds, limits, words.
#include "cpp_text.hpp"
#include "emit.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace zoql::codegen {

namespace {

/// A literal that brings its length: nothing is counted at compile time, and a NUL ends nothing.
std::string view(std::string_view text) { return literal(text) + "sv"; }

/// `.name = value` pairs, given where they say something.
class initializers {
public:
   void add(std::string_view name, const std::string& value) { all_.push_back(fmt::format(".{} = {}", name, value)); }
   void text(std::string_view name, std::string_view value) {
      if (!value.empty()) add(name, view(value));
   }
   void flag(std::string_view name, bool value) {
      if (value) add(name, "true");
   }
   void count(std::string_view name, const std::optional<std::uint64_t>& value) {
      if (value) add(name, fmt::format("{}u", *value));
   }
   [[nodiscard]] bool empty() const noexcept { return all_.empty(); }
   [[nodiscard]] std::string text() const { return fmt::format("{{{}}}", fmt::join(all_, ", ")); }
   [[nodiscard]] std::string lines(std::string_view indent) const {
      return fmt::format("{{{}}}", fmt::join(all_, fmt::format(",\n{}", indent)));
   }

private:
   std::vector<std::string> all_;
};

std::string_view kind_name(const model& known, const type& what) {
   const type& plain = behind_aliases(known, what);
   switch (plain.kind) {
   case type_kind::any:
      return "any";
   case type_kind::boolean:
      return "boolean";
   case type_kind::text:
      return "text";
   case type_kind::integer32:
   case type_kind::integer64:
      return "integer";
   case type_kind::number:
      return "number";
   case type_kind::list:
      return "list";
   case type_kind::map:
      return "map";
   case type_kind::choice:
      return "choice";
   case type_kind::named:
      break;
   }
   const definition_kind named = known.definitions[plain.named].kind;
   return named == definition_kind::enumeration ? "text" : named == definition_kind::choice ? "choice" : "object";
}

std::string type_words(const model& known, const type& what) {
   switch (what.kind) {
   case type_kind::list:
      return "list of " + type_words(known, what.of.front());
   case type_kind::map:
      return "map of " + type_words(known, what.of.front());
   case type_kind::named:
      return known.definitions[what.named].name;
   case type_kind::choice: {
      std::string words;
      for (const type& one : what.of) words += (words.empty() ? "" : " or ") + type_words(known, one);
      return words;
   }
   default:
      return std::string(kind_name(known, what));
   }
}

/// The enum whose texts a value, or the items of a list, may be.
const definition* enumeration_of(const model& known, const type& what) {
   const type* plain = &behind_aliases(known, what);
   while (plain->kind == type_kind::list) plain = &behind_aliases(known, plain->of.front());
   if (plain->kind != type_kind::named) return nullptr;
   const definition& named = known.definitions[plain->named];
   return named.kind == definition_kind::enumeration ? &named : nullptr;
}

std::string texts_table(std::string_view name, const std::vector<std::string>& texts) {
   std::vector<std::string> literals;
   for (const std::string& text : texts) literals.push_back(view(text));
   const std::string line =
      fmt::format("   static constexpr std::string_view {}[] = {{{}}};\n", name, fmt::join(literals, ", "));
   if (line.size() <= 121) return line;
   return fmt::format("   static constexpr std::string_view {}[] = {{\n      {},\n   }};\n", name,
                      fmt::join(literals, ",\n      "));
}

/// Writes limits; what they point at stands before, under a name of its own.
class limits_writer {
public:
   limits_writer(std::string& out, const std::string& owner)
       : out_(&out), given_{"fields", "about", "each", "limits", owner} {}

   [[nodiscard]] std::string write(const bounds& limit, const std::string& name) {
      initializers all;
      all.count("min_length", limit.min_length);
      all.count("max_length", limit.max_length);
      all.text("pattern", limit.pattern);
      all.text("minimum", limit.minimum);
      all.text("maximum", limit.maximum);
      all.text("exclusive_minimum", limit.exclusive_minimum);
      all.text("exclusive_maximum", limit.exclusive_maximum);
      all.count("min_items", limit.min_items);
      all.count("max_items", limit.max_items);
      all.flag("unique_items", limit.unique_items);
      all.count("min_members", limit.min_members);
      all.count("max_members", limit.max_members);
      if (!limit.allowed.empty()) {
         const std::string table = unique(name + "_allowed");
         *out_ += texts_table(table, limit.allowed);
         all.add("allowed", table);
      }
      if (!limit.items.empty()) {
         const std::string items = write(limit.items.front(), name + "_items");
         const std::string table = unique(name + "_items");
         if (!items.empty()) {
            *out_ += fmt::format("   static constexpr {} {}{};\n", "limits", table, items);
            all.add("items", "&" + table);
         }
      }
      return all.empty() ? std::string() : all.text();
   }

private:
   std::string unique(const std::string& wanted) {
      std::string name = wanted;
      for (int number = 2; !given_.insert(name).second; ++number) name = wanted + "_" + std::to_string(number);
      return name;
   }
   std::string* out_;
   std::set<std::string> given_;
};

std::string field_text(const member_model& one, type_writer& types, const std::string& limit) {
   const model& known = types.known();
   initializers all;
   all.text("name", one.name);
   all.text("member", one.member);
   all.add("kind", fmt::format("value_kind::{}", kind_name(known, one.value.what)));
   all.text("type", type_words(known, one.value.what));
   all.text("format", one.value.format);
   all.flag("required", one.required);
   all.flag("nullable", takes_null(known, one.value.what));
   all.flag("read_only", one.value.read_only);
   all.flag("write_only", one.value.write_only);
   all.flag("deprecated", one.value.deprecated);
   all.text("doc", plain_words(one.value.doc));
   all.text("default_value", one.value.default_value);
   if (const definition* texts = enumeration_of(known, one.value.what)) {
      all.add("texts", fmt::format("table<{}>::texts", types.full_name(*texts)));
   }
   if (!limit.empty()) all.add("limits", limit);
   return all.lines("       ");
}

} // namespace

namespace {

/// The head of what is known of a type.
std::string table_head(const std::string& type_name) {
   return fmt::format("\ntemplate<>\nstruct table<{}> {{\n", type_name);
}

std::string about_line(std::string_view kind, const initializers& all) {
   return fmt::format("   static constexpr {} about{};\n", kind, all.lines("                                      "));
}

} // namespace

void emit_enumeration_table(std::string& out, type_writer& types, std::size_t index) {
   const definition& one = types.known().definitions[index];
   initializers all;
   all.text("name", one.origin);
   all.text("doc", plain_words(one.value.doc));
   all.add("texts", "texts");
   all.flag("any_case", one.any_case);
   out += table_head(types.full_name(one)) + texts_table("texts", one.texts) + about_line("enum_about", all) + "};\n";
}

void emit_choice_table(std::string& out, type_writer& types, std::size_t index) {
   const definition& one = types.known().definitions[index];
   initializers all;
   all.text("name", one.origin);
   all.text("doc", plain_words(one.value.doc));
   all.text("tag", one.tag);
   all.add("texts", "texts");
   all.add("alternatives", "alternatives");
   out += table_head(types.full_name("tags::" + one.name)) + texts_table("texts", one.texts);
   out += fmt::format("   static constexpr std::size_t alternatives[] = {{{}}};\n", fmt::join(one.chosen, ", "));
   out += about_line("choice_about", all) + "};\n";
}

void emit_structure_table(std::string& out, type_writer& types, std::size_t index) {
   const definition& one = types.known().definitions[index];
   const std::string name = types.full_name(one);
   out += table_head(name);
   initializers all;
   all.text("name", one.origin);
   all.text("doc", plain_words(one.value.doc));
   if (!one.members.empty()) {
      limits_writer limits(out, one.name);
      std::string rows;
      for (const member_model& member : one.members) {
         rows += fmt::format("      {},\n", field_text(member, types, limits.write(member.value.limit, member.member)));
      }
      out += fmt::format("   static constexpr field_about fields[] = {{\n{}   }};\n", rows);
      all.add("fields", "fields");
   }
   all.flag("closed", one.closed);
   all.flag("null_is_absent", one.null_is_absent);
   all.count("min_members", one.value.limit.min_members);
   all.count("max_members", one.value.limit.max_members);
   if (!one.value.limit.items.empty()) {
      limits_writer limits(out, one.name);
      const std::string extra = limits.write(one.value.limit.items.front(), "extras");
      if (!extra.empty()) {
         out += fmt::format("   static constexpr limits extra_limits{};\n", extra);
         all.add("extras", "&extra_limits");
      }
   }
   out += about_line("struct_about", all);
   const std::string_view unused = one.members.empty() ? "" : " visit";
   out += fmt::format("   template<typename Visit>\n   static constexpr void each(Visit&&{}) {{\n", unused);
   for (std::size_t row = 0; row < one.members.size(); ++row) {
      out += fmt::format("      visit(fields[{}], &{}::{});\n", row, name, one.members[row].member);
   }
   out += "   }\n};\n";
}

void emit_setters(std::string& out, type_writer& types, std::size_t index) {
   const definition& one = types.known().definitions[index];
   std::set<std::string> hidden;
   for (const member_model& member : one.members) hidden.insert(member.member);
   types.hide(hidden);
   const std::string base = fmt::format("{}<Self, {}>", types.support("setters"), types.name(index));
   out += fmt::format("\n/// Sets the members of `{}` one after the other.\n", one.name);
   out += fmt::format("template<typename Self>\nstruct {}_setters : {} {{\n", one.name, base);
   for (const member_model& member : one.members) {
      out += doc_comment(member.value.doc, 3);
      if (member.value.deprecated) out += "   [[deprecated]]\n";
      const std::string what = types.parameter(member);
      out += fmt::format("   Self& {0}({1} value) {{ return this->set(&{2}::{0}, std::move(value)); }}\n",
                         member.member, what, types.name(index));
   }
   out += "};\n";
   types.hide({});
   out += fmt::format("using {0}_builder = {1}<{0}, {0}_setters>;\n", one.name, types.support("builder"));
}

} // namespace zoql::codegen
