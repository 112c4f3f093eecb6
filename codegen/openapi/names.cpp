// Making identifiers out of any text, and keeping them apart.
#include "names.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace zoql::codegen {

namespace {

constexpr auto keywords = std::to_array<std::string_view>({
   "alignas",
   "alignof",
   "and",
   "and_eq",
   "asm",
   "auto",
   "bitand",
   "bitor",
   "bool",
   "break",
   "case",
   "catch",
   "char",
   "char16_t",
   "char32_t",
   "char8_t",
   "class",
   "co_await",
   "co_return",
   "co_yield",
   "compl",
   "concept",
   "const",
   "const_cast",
   "consteval",
   "constexpr",
   "constinit",
   "continue",
   "decltype",
   "default",
   "delete",
   "do",
   "double",
   "dynamic_cast",
   "else",
   "enum",
   "explicit",
   "export",
   "extern",
   "false",
   "float",
   "for",
   "friend",
   "goto",
   "if",
   "inline",
   "int",
   "long",
   "mutable",
   "namespace",
   "new",
   "noexcept",
   "not",
   "not_eq",
   "nullptr",
   "operator",
   "or",
   "or_eq",
   "private",
   "protected",
   "public",
   "register",
   "reinterpret_cast",
   "requires",
   "return",
   "short",
   "signed",
   "sizeof",
   "static",
   "static_assert",
   "static_cast",
   "struct",
   "switch",
   "template",
   "this",
   "thread_local",
   "throw",
   "true",
   "try",
   "typedef",
   "typeid",
   "typename",
   "union",
   "unsigned",
   "using",
   "virtual",
   "void",
   "volatile",
   "wchar_t",
   "while",
   "xor",
   "xor_eq",
   // Macros of widespread headers.
   "assert",
   "errno",
   "linux",
   "major",
   "minor",
   "stdin",
   "stdout",
   "stderr",
   "unix",
   "signal",
   "makedev",
});

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

bool is_upper(char letter) { return letter >= 'A' && letter <= 'Z'; }
bool is_lower(char letter) { return letter >= 'a' && letter <= 'z'; }
bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

/// Whether a new word begins at a letter: `batchId`, `URLOf`.
bool begins_word(std::string_view text, std::size_t at) {
   if (at == 0 || !is_upper(text[at])) return false;
   if (is_lower(text[at - 1]) || is_digit(text[at - 1])) return true;
   return is_upper(text[at - 1]) && at + 1 < text.size() && is_lower(text[at + 1]);
}

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

std::string identifier(std::string_view text) {
   std::string name;
   for (std::size_t at = 0; at < text.size(); ++at) {
      const char letter = text[at];
      const bool good = is_upper(letter) || is_lower(letter) || is_digit(letter);
      if (!good || begins_word(text, at)) {
         if (!name.empty() && name.back() != '_') name += '_';
      }
      if (is_upper(letter))
         name += static_cast<char>(letter - 'A' + 'a');
      else if (good)
         name += letter;
      else if (static_cast<unsigned char>(letter) >= 0x80)
         name += fmt::format("x{:02x}", static_cast<unsigned char>(letter));
   }
   while (name.ends_with('_')) name.pop_back();
   if (name.empty()) return "empty";
   if (is_digit(name.front())) name.insert(0, "value_");
   if (std::ranges::find(keywords, name) != keywords.end()) name += '_';
   return name;
}

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
