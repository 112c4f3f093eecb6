// What a body does that the document of the API does not have or allow; one rule speaks of each kind.
#pragma once

#include <zoql/aqua/located_json.hpp>
#include <zoql/diagnostic.hpp>
#include <zoql/rule.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace zoql::aqua {

enum class schema_sin : std::uint8_t {
   unknown_member,
   missing_member,
   repeated_member,
   wrong_type,
   text_for_boolean,
   text_for_number,
   unknown_value,
   value_case, ///< a value of an enum, but in the other case
   list_for_one,
   out_of_limits,
};

struct schema_problem {
   schema_sin sin;
   /// The member's name; empty for the body itself and for members nobody knows.
   std::string_view member;
   span where;
   message words;
   message help;
   std::vector<fix> fixes;
};

/// A kind of JSON in words.
[[nodiscard]] constexpr std::string_view words_of(json_type type) noexcept {
   switch (type) {
   case json_type::null:
      return "null";
   case json_type::boolean:
      return "a boolean";
   case json_type::number:
      return "a number";
   case json_type::string:
      return "a text";
   case json_type::array:
      return "an array";
   case json_type::object:
      return "an object";
   }
   return {};
}

/// Says of every problem of one kind what the walk found; those that `leave_out` takes are another rule's.
template<typename Problems, typename Leave_out>
void say_problems(const Problems& problems, schema_sin sin, report& report, Leave_out leave_out) {
   for (const schema_problem& problem : problems) {
      if (problem.sin != sin || leave_out(problem)) continue;
      diagnostic& finding = report.say(problem.where, problem.words, problem.help);
      finding.fixes = problem.fixes;
   }
}
template<typename Problems>
void say_problems(const Problems& problems, schema_sin sin, report& report) {
   say_problems(problems, sin, report, [](const schema_problem&) { return false; });
}

} // namespace zoql::aqua
