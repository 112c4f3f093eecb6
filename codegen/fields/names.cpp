// Making names for rows of a catalogue, the same for the same catalogue everywhere.
#include "names.hpp"

#include "../identifier.hpp"

#include <fmt/format.h>

#include <initializer_list>
#include <map>
#include <string_view>

namespace zoql::codegen {

namespace {

/// The names given so far in one scope, and what has them.
class given_names {
public:
   given_names(std::initializer_list<std::string_view> reserved, std::vector<std::string>& told) : told_(told) {
      for (const std::string_view name : reserved) reserve(name);
   }

   void reserve(std::string_view name) { given_.emplace(name, std::string()); }

   /// A name for what is called `origin`, with `ending` where another one has it already.
   std::string give(const std::string& origin, std::string_view wanted, std::string_view ending = "") {
      std::string name(wanted);
      if (given_.contains(name) && given_.at(name).empty()) name += '_';
      if (given_.contains(name)) name += ending;
      const std::string stem = name;
      for (int number = 2; given_.contains(name); ++number) name = fmt::format("{}_{}", stem, number);
      const auto taken = given_.find(wanted);
      if (taken != given_.end() && !taken->second.empty())
         told_.push_back(
            fmt::format("{} and {} are both `{}` in C++; the second one is `{}`", taken->second, origin, wanted, name));
      given_.emplace(name, origin);
      return name;
   }

private:
   std::map<std::string, std::string, std::less<>> given_;
   std::vector<std::string>& told_;
};

/// Where the generated classes of an object are named after it.
std::string object_identifier(std::string_view name) {
   std::string wanted = identifier(name);
   if (wanted.ends_with("_fields") || wanted.ends_with("_object")) wanted += '_';
   return wanted;
}

bool is_nowhere(const catalogue::field& field) {
   return field.in(catalogue::context::soap).is(false) && field.in(catalogue::context::export_).is(false);
}

} // namespace

std::vector<object_names> name_fields(catalogue::view all, std::vector<std::string>& told) {
   given_names objects({"catalogue", "catalogue_tables", "fields", "joins", "zoql", "std", "import", "module"}, told);
   for (const std::string_view word : builder_words) objects.reserve(word);
   std::vector<object_names> named;
   for (const catalogue::object& object : all.objects()) {
      object_names& names = named.emplace_back();
      const std::string origin(object.name());
      names.object = objects.give(origin, object_identifier(object.name()));
      given_names members({"fields", "joins", "zoql", "std", names.object + "_fields", names.object + "_object"}, told);
      for (const catalogue::field& field : object.fields()) {
         names.fields.push_back(members.give(fmt::format("{}.{}", origin, field.name()), identifier(field.name())));
         names.exists.push_back(!is_nowhere(field));
      }
      for (const catalogue::join& join : object.joins()) {
         names.joins.push_back(
            members.give(fmt::format("the join {}.{}", origin, join.name()), identifier(join.name()), "_join"));
      }
   }
   return named;
}

} // namespace zoql::codegen
