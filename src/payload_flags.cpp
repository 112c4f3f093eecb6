// Walks the tables of the request: a member becomes a flag, an object in it a flag for each of its members.
#include "payload_flags.hpp"

#include "flag_json.hpp"

#include <zoql/aqua/batch_query.gen.hpp>

#include <CLI/CLI.hpp>

#include <string_view>

namespace zoql::tool {

namespace {

using aqua::field_about;
using aqua::of;

/// The struct whose members have flags of their own, or `void`.
template<typename Value>
struct flattened {
   using type = void;
};
template<typename Value>
requires requires { aqua::describe(of<Value>{}).fields; }
struct flattened<Value> {
   using type = Value;
};
template<typename Value>
struct flattened<std::optional<Value>> : flattened<Value> {};
template<typename Value>
struct flattened<aqua::field<Value>> : flattened<Value> {};
template<typename Value>
struct flattened<aqua::one_or_many<Value>> : flattened<Value> {};

template<typename Value>
inline constexpr bool holds_queries = false;
template<>
inline constexpr bool holds_queries<std::optional<std::vector<aqua::query_request>>> = true;

/// `deleted_column` after `--query`: `--query-deleted-column`.
std::string flag_name(std::string prefix, std::string_view member) {
   if (!prefix.empty()) prefix += '-';
   for (const char letter : member) prefix += letter == '_' ? '-' : letter;
   while (prefix.ends_with('-')) prefix.pop_back();
   return prefix;
}

/// What may stand behind the flag.
std::string type_name(const field_about& about) {
   std::string words;
   for (const std::string_view text : about.texts) words += (words.empty() ? "" : "|") + std::string(text);
   if (!words.empty()) return words;
   for (const char letter : about.type)
      words += letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
   return words;
}

std::string help_of(const field_about& about) {
   std::string words(about.doc);
   if (!about.default_value.empty()) words += " Default: " + std::string(about.default_value) + ".";
   return words;
}

/// Where the flags of one object go.
class flag_adder {
public:
   flag_adder(CLI::App& command, std::vector<std::unique_ptr<payload_flag>>& into, std::string group)
       : command_(command), into_(into), group_(std::move(group)) {}

   template<typename Struct>
   void add(of<Struct> what, const std::string& prefix, const std::vector<std::string>& way) {
      aqua::each_field(what, [&]<typename Value>(const field_about& about, Value Struct::*) {
         if constexpr (!holds_queries<Value>) add_member<Value>(about, flag_name(prefix, about.member), way);
      });
   }

private:
   template<typename Value>
   void add_member(const field_about& about, const std::string& name, std::vector<std::string> path) {
      path.emplace_back(about.name);
      using inner = typename flattened<Value>::type;
      if constexpr (!std::is_void_v<inner>) {
         add(of<inner>{}, name, path);
      } else {
         auto& flag = *into_.emplace_back(std::make_unique<payload_flag>());
         flag.path = std::move(path);
         flag.read = [](const std::string& text) { return flag_json(of<Value>{}, text); };
         command_
            .add_option_function<std::string>(
               "--" + name,
               [&flag](const std::string& text) {
                  flag.text = text;
                  flag.given = true;
               },
               help_of(about))
            ->type_name(type_name(about))
            ->group(group_);
      }
   }

   CLI::App& command_;
   std::vector<std::unique_ptr<payload_flag>>& into_;
   std::string group_;
};

} // namespace

payload_flags::payload_flags(CLI::App& command) {
   flag_adder(command, job_, "Members of the request").add(of<aqua::job_request>{}, "", {});
   flag_adder(command, query_, "Members of every query").add(of<aqua::query_request>{}, "query", {});
}

aqua::json payload_flags::object_of(const flags& flags) {
   aqua::json object = aqua::json::object();
   for (const auto& flag : flags) {
      if (!flag->given) continue;
      aqua::json* place = &object;
      for (const std::string& name : flag->path) place = &(*place)[name];
      *place = flag->read(flag->text);
   }
   return object;
}

} // namespace zoql::tool
