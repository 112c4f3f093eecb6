// Walks a body along the generated tables: what it holds that the document of the API does not have or allow.
#pragma once

#include <zoql/aqua/batch_query.gen.hpp>
#include <zoql/aqua/located_json.hpp>
#include <zoql/aqua/schema_members.hpp>
#include <zoql/aqua/schema_problem.hpp>
#include <zoql/aqua/statement_requests.gen.hpp>
#include <zoql/ascii.hpp>
#include <zoql/channel.hpp>
#include <zoql/edit_distance.hpp>

#include <algorithm>
#include <concepts>
#include <deque>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql::aqua {

namespace walking {

inline void visit(of<json>, const located_json&, const limits&, walk&) {}

/// A text that stands without its quotes.
inline void number_for_text(const located_json& value, std::string_view expected, walk& state) {
   schema_problem& problem = state.wrong_type(value, expected);
   if (value.type != json_type::number || state.name == "query") return; // a number is no statement
   problem.help = {"write it in quotes: \"{}\"", state.keep(value.text)};
   problem.fixes.push_back(
      {"put it in quotes",
       applicability::unsafe,
       {{{value.where.begin, value.where.begin}, "\""}, {{value.where.end, value.where.end}, "\""}}});
}

inline void visit(of<std::string>, const located_json& value, const limits& limit, walk& state) {
   if (value.type != json_type::string) return number_for_text(value, "a text", state);
   detail::check_text(value.text, limit, [&](std::string words) {
      state.add(schema_sin::out_of_limits, value, {"`{}`: {}", state.name, state.keep(std::move(words))});
   });
}

inline void visit(of<bool>, const located_json& value, const limits&, walk& state) {
   if (value.type == json_type::boolean) return;
   const bool says_true = value.type == json_type::string && ascii::same_word(value.text, "true");
   const bool says_false = value.type == json_type::string && ascii::same_word(value.text, "false");
   if (!says_true && !says_false) {
      state.wrong_type(value, "true or false");
      return;
   }
   const std::string_view word = says_true ? "true" : "false";
   state
      .add(schema_sin::text_for_boolean, value, {"`{}` is a boolean, and says so in quotes", state.name},
           {"write {} without quotes", word})
      .fixes.push_back({{"write {}", word}, applicability::safe, {{value.where, word}}});
}

inline void check_number(const located_json& value, const limits& limit, walk& state) {
   detail::check_number(value.text, limit, [&](std::string words) {
      state.add(schema_sin::out_of_limits, value, {"`{}`: {}", state.name, state.keep(std::move(words))});
   });
}

inline void number_as_text(const located_json& value, const limits& limit, walk& state) {
   const span digits{value.where.begin + 1, value.where.end - 1};
   auto& problem = state.add(schema_sin::text_for_number, value, {"`{}` is a number, and stands in quotes", state.name},
                             "write it without quotes");
   if (digits.size() == value.text.size()) {
      problem.fixes.push_back({"take the quotes away",
                               applicability::safe,
                               {{{value.where.begin, digits.begin}, {}}, {{digits.end, value.where.end}, {}}}});
   }
   check_number(value, limit, state);
}

inline void visit(of<decimal>, const located_json& value, const limits& limit, walk& state) {
   if (value.type == json_type::number) return check_number(value, limit, state);
   if (value.type == json_type::string && is_number(value.text)) return number_as_text(value, limit, state);
   state.wrong_type(value, "a number");
}

template<std::signed_integral Integer>
void visit(of<Integer>, const located_json& value, const limits& limit, walk& state) {
   const bool whole = is_number(value.text) && value.text.find_first_of(".eE") == std::string::npos;
   if (whole && value.type == json_type::number) return check_number(value, limit, state);
   if (whole && value.type == json_type::string) return number_as_text(value, limit, state);
   state.wrong_type(value, "a whole number");
}

template<typename Enum>
void visit(of<open_enum<Enum>>, const located_json& value, const limits&, walk& state) {
   if (value.type != json_type::string) {
      state.wrong_type(value, "a text");
      return;
   }
   if (enumerator_of<Enum>(value.text)) return;
   constexpr auto texts = describe(of<Enum>{}).texts;
   const std::string_view meant = nearest(value.text, texts);
   const bool case_only = !meant.empty() && ascii::same_word(meant, value.text);
   const std::string_view written = state.keep(value.text);
   auto& problem = case_only
                      ? state.add(schema_sin::value_case, value, {"\"{}\" is listed as \"{}\"", written, meant})
                      : state.add(schema_sin::unknown_value, value, {"`{}` cannot be \"{}\"", state.name, written});
   problem.help = {"it is {}", state.keep(detail::listed(texts))};
   if (meant.empty() || value.where.size() < 2) return;
   problem.fixes.push_back({{"write {}", meant},
                            case_only ? applicability::safe : applicability::unsafe,
                            {{{value.where.begin + 1, value.where.end - 1}, meant}}});
}

template<typename Value>
void visit(of<boxed<Value>>, const located_json& value, const limits& limit, walk& state) {
   visit(of<Value>{}, value, limit, state);
}
template<typename Value>
void visit(of<std::optional<Value>>, const located_json& value, const limits& limit, walk& state) {
   visit(of<Value>{}, value, limit, state);
}
template<typename Value>
void visit(of<field<Value>>, const located_json& value, const limits& limit, walk& state) {
   visit(of<Value>{}, value, limit, state);
}
inline void visit(of<boolean_or_text>, const located_json& value, const limits& limit, walk& state) {
   visit(of<bool>{}, value, limit, state);
}
inline void number_or_text_value(const located_json& value, const limits& limit, walk& state) {
   if (value.type == json_type::number) return check_number(value, limit, state);
   if (value.type == json_type::string) return visit(of<std::string>{}, value, limit, state);
   state.wrong_type(value, "a text or a number");
}
inline void visit(of<number_or_text>, const located_json& value, const limits& limit, walk& state) {
   number_or_text_value(value, limit, state);
}
inline void visit(of<integer_or_text>, const located_json& value, const limits& limit, walk& state) {
   number_or_text_value(value, limit, state);
}

/// What stands alone where a list of such has to be.
inline void one_for_list(const located_json& value, walk& state) {
   schema_problem& problem = state.wrong_type(value, "an array");
   if (value.type != json_type::object) return;
   problem.help = {"put it in brackets, also a single one: \"{}\": [{…}]", state.name};
   if (value.member("query") == nullptr) return;
   problem.fixes.push_back(
      {"put it in brackets",
       applicability::unsafe,
       {{{value.where.begin, value.where.begin}, "["}, {{value.where.end, value.where.end}, "]"}}});
}

template<typename Value>
void visit(of<std::vector<Value>>, const located_json& value, const limits& limit, walk& state) {
   if (value.type != json_type::array) {
      one_for_list(value, state);
      return;
   }
   const std::string_view name = state.name;
   detail::check_count(value.children.size(), limit.min_items, limit.max_items, "items", [&](std::string words) {
      state.add(schema_sin::out_of_limits, value, {"`{}`: {}", name, state.keep(std::move(words))});
   });
   for (const located_json& item : value.children) {
      state.at_entry = true;
      visit(of<Value>{}, item, limit.items != nullptr ? *limit.items : limits{}, state);
      state.at_entry = false;
   }
}

/// The document has a list where running clients send its one item.
template<typename Value>
void visit(of<one_or_many<Value>>, const located_json& value, const limits& limit, walk& state) {
   if (value.type != json_type::array) return visit(of<Value>{}, value, limit, state);
   // Of a list of none or of several a rule of its own speaks.
   if (value.children.size() != 1 || value.children.front().type != json_type::object)
      return visit(of<std::vector<Value>>{}, value, limit, state);
   auto& problem =
      state.add(schema_sin::list_for_one, value, {"`{}` is a list; what runs sends one object", state.name},
                "write the object without brackets");
   const span item = value.children.front().where;
   problem.fixes.push_back({"take the brackets away",
                            applicability::unsafe,
                            {{{value.where.begin, item.begin}, {}}, {{item.end, value.where.end}, {}}}});
   visit(of<std::vector<Value>>{}, value, limit, state);
}

template<typename Struct>
requires requires { describe(of<Struct>{}).fields; }
void visit(of<Struct>, const located_json& value, const limits&, walk& state) {
   if (value.type != json_type::object) {
      state.wrong_type(value, "an object");
      return;
   }
   constexpr struct_about about = describe(of<Struct>{});
   const std::string_view name = state.name;
   state.at_entry = false;
   repeated_members(value, state);
   std::vector<const located_json*> misspelt;
   each_field(of<Struct>{}, [&]<typename Member>(const field_about& one, Member Struct::*) {
      const located_json* const member = value.member(one.name);
      if (one.required && member == nullptr) {
         misspelt.push_back(missing_member(value, one, about.fields, state));
      } else if (one.required && member->type == json_type::null) {
         state.add(schema_sin::missing_member, *member, {"`{}` is null", one.name}, {"{}", one.doc});
      }
      if (member == nullptr || member->type == json_type::null) return; // null says the same as nothing
      const std::size_t before = state.problems.size();
      state.name = one.name;
      visit(of<Member>{}, *member, one.limits, state);
      state.name = name;
      for (std::size_t at = before; at < state.problems.size(); ++at) {
         schema_problem& problem = state.problems[at];
         if (problem.member == one.name && problem.help.empty()) problem.help = {"{}", one.doc};
      }
   });
   for (const located_json& member : value.children) {
      const bool known =
         std::ranges::any_of(about.fields, [&](const field_about& one) { return one.name == member.key; });
      const bool is_told = std::ranges::find(misspelt, &member) != misspelt.end();
      if (!known && !is_told) unknown_member(member, about.fields, state);
   }
}

} // namespace walking

/// What a request body holds that the document of the API does not have or allow. Texts that problems view are put in
/// `kept`.
[[nodiscard]] inline std::vector<schema_problem> walk_schema(const located_json& body, std::deque<std::string>& kept,
                                                             channel form = channel::aqua) {
   walking::walk state{.kept = kept};
   if (form == channel::query) {
      visit(of<record_query>{}, body, limits{}, state);
   } else if (form == channel::export_) {
      visit(of<export_request>{}, body, limits{}, state);
   } else {
      visit(of<job_request>{}, body, limits{}, state);
   }
   return std::move(state.problems);
}

} // namespace zoql::aqua
