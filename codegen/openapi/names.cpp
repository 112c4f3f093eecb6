// Keeping the names of a model apart.
#include "names.hpp"

#include "../identifier.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace zoql::codegen {

namespace {

/// Names that generated types must not take from the headers they use.
constexpr auto support_names = std::to_array<std::string_view>({
   "about",
   "aqua",
   "boxed",
   "builder",
   "check",
   "choice_about",
   "constraints",
   "decimal",
   "decode",
   "describe",
   "detail",
   "direction",
   "each_field",
   "encode",
   "enum_about",
   "enumerator_of",
   "failure",
   "field",
   "field_about",
   "integer_or_text",
   "json",
   "kept_digits",
   "limits",
   "map_of",
   "members",
   "boolean_or_text",
   "number_or_text",
   "number_parts",
   "of",
   "one_of",
   "one_or_many",
   "open_enum",
   "parts_of",
   "pattern",
   "read",
   "result",
   "setters",
   "std",
   "struct_about",
   "tagged",
   "text_of",
   "value_kind",
   "write",
   "zoql",
   "compare_numbers",
   "is_number",
   "holds_number",
   "number_value",
   "digits_of",
   "read_json",
   "write_json",
   "deepest_nesting",
   // Of the headers written by hand beside the generated ones.
   "job",
   "rules",
   "report",
   // Of the generated text itself.
   "alternatives",
   "each",
   "extra_limits",
   "fields",
   "table",
   "texts",
   "tags",
   "value",
   "visit",
});

/// The names given so far at one place, and where each came from.
class scope {
public:
   explicit scope(problems& report) : report_(&report) {}
   void reserve(std::string_view name) { given_.emplace(name, std::string()); }

   std::string give(const std::string& origin, location at) {
      std::string wanted = identifier(origin);
      // The names of what is written beside each struct end like this.
      if (wanted.ends_with("_setters") || wanted.ends_with("_builder")) wanted += '_';
      std::string name = wanted;
      for (std::size_t number = 2; given_.contains(name); ++number)
         name = wanted + (number == 2 && given_[wanted].empty() ? "_" : "_" + std::to_string(number));
      if (name != wanted && !given_[wanted].empty()) {
         report_->warning(at, "name-clash",
                          fmt::format("`{}` and `{}` are both `{}` in C++; this one becomes `{}`", given_[wanted],
                                      origin, wanted, name));
      }
      given_.emplace(name, origin.empty() ? "(empty)" : origin);
      return name;
   }

private:
   problems* report_;
   std::map<std::string, std::string, std::less<>> given_;
};

} // namespace

void assign_names(model& known, problems& report) {
   scope types(report);
   for (const std::string_view name : support_names) types.reserve(name);
   std::vector<definition*> in_order;
   for (definition& one : known.definitions) in_order.push_back(&one);
   // Names of the document first, then those made up on the way; each in the order of the document.
   std::ranges::stable_sort(in_order, {}, [](const definition* one) { return one->at; });
   for (definition* one : in_order) {
      one->name = types.give(one->origin, one->at);
      scope members(report);
      for (const std::string_view name : {"done", "extras", "part", "set", "setters", "std"}) members.reserve(name);
      for (member_model& member : one->members) member.member = members.give(member.name, member.at);
      scope enumerators(report);
      if (one->kind != definition_kind::enumeration) continue;
      for (const std::string& text : one->texts) one->enumerators.push_back(enumerators.give(text, one->at));
   }
   for (operation& one : known.operations) one.name = types.give(one.origin, one.at);
}

} // namespace zoql::codegen
