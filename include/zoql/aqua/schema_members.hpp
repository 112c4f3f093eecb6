// What is wrong with the members of an object in a body: unknown, written twice, or missing, maybe by another name.
#pragma once

#include <zoql/aqua/about.hpp>
#include <zoql/aqua/located_json.hpp>
#include <zoql/aqua/schema_problem.hpp>
#include <zoql/ascii.hpp>
#include <zoql/edit_distance.hpp>

#include <algorithm>
#include <deque>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql::aqua::walking {

/// The walk so far. `name` is the member the walk is in.
struct walk {
   std::deque<std::string>& kept;
   std::vector<schema_problem> problems{};
   std::string_view name{};
   /// Whether it is at an entry of that member's list.
   bool at_entry = false;

   [[nodiscard]] std::string_view keep(std::string text) { return kept.emplace_back(std::move(text)); }
   schema_problem& add(schema_sin sin, const located_json& value, message words, message help = {}) {
      return problems.emplace_back(
         schema_problem{.sin = sin, .member = name, .where = value.where, .words = words, .help = help, .fixes = {}});
   }
   schema_problem& wrong_type(const located_json& value, std::string_view expected) {
      const std::string_view found = value.type == json_type::number ? keep(value.text) : words_of(value.type);
      if (name.empty())
         return add(schema_sin::wrong_type, value, {"a request has to be {}, and is {}", expected, found});
      const std::string_view words =
         at_entry ? "an entry of `{}` has to be {}, and is {}" : "`{}` has to be {}, and is {}";
      return add(schema_sin::wrong_type, value, {words, name, expected, found});
   }
};

inline void unknown_member(const located_json& member, std::span<const field_about> fields, walk& state) {
   const std::string_view meant = nearest(member.key, fields, &field_about::name);
   message help{"the API's document has no such member"};
   if (!meant.empty()) help = {"did you mean `{}`?", meant};
   auto& problem = state.add(
      schema_sin::unknown_member, member,
      {"`{}` is no member of {}", state.keep(member.key), state.name.empty() ? "a request" : state.name}, help);
   problem.where = member.key_where;
   problem.member = {};
   if (!meant.empty()) {
      problem.fixes.push_back({{"write `{}`", meant},
                               applicability::unsafe,
                               {{{member.key_where.begin + 1, member.key_where.end - 1}, meant}}});
   }
}

inline void repeated_members(const located_json& value, walk& state) {
   std::set<std::string_view> seen;
   for (const located_json& member : value.children) {
      if (seen.insert(member.key).second) continue;
      state
         .add(schema_sin::repeated_member, member, {"`{}` is written again", state.keep(member.key)},
              "most readers keep the last one; remove one of them")
         .where = member.key_where;
   }
}

/// The member that stands in the place of one that is missing: a name that nobody knows and that is like it, or, in the
/// place of a statement, a name whose value is one; nullptr where there is none.
inline const located_json* meant_member(const located_json& value, std::string_view missing,
                                        std::span<const field_about> fields) {
   const bool is_for_statement = missing.ends_with("uery") || missing == "queryString";
   for (const located_json& member : value.children) {
      const bool known = std::ranges::any_of(fields, [&](const field_about& one) { return one.name == member.key; });
      if (known) continue;
      if (nearest(member.key, fields, &field_about::name) == missing) return &member;
      constexpr std::string_view select = "select";
      const std::string_view text =
         std::string_view(member.text).substr(ascii::count_front(member.text, ascii::is_blank));
      const bool is_statement =
         member.type == json_type::string && ascii::same_word(text.substr(0, select.size()), select);
      if (is_for_statement && is_statement) return &member;
   }
   return nullptr;
}

/// A required member that is not there; the one that stands there in its place, if any.
inline const located_json* missing_member(const located_json& value, const field_about& one,
                                          std::span<const field_about> fields, walk& state) {
   const located_json* const other = meant_member(value, one.name, fields);
   if (other == nullptr) {
      state.add(schema_sin::missing_member, value, {"`{}` is missing here", one.name}, {"{}", one.doc}).where = {
         value.where.begin, value.where.begin + 1};
      return nullptr;
   }
   auto& problem = state.add(schema_sin::missing_member, value,
                             {"`{}` is missing here; `{}` is another member", one.name, state.keep(other->key)},
                             {"write `{}`", one.name});
   problem.where = other->key_where;
   problem.fixes.push_back({{"write `{}`", one.name},
                            applicability::unsafe,
                            {{{other->key_where.begin + 1, other->key_where.end - 1}, one.name}}});
   return other;
}

} // namespace zoql::aqua::walking
