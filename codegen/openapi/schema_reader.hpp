// Turns the schemas a document uses into definitions of the model.
#pragma once

#include "shape.hpp"

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace zoql::codegen {

/// Reads schemas as they are asked for; the members of structs wait in a queue, so that no chain of references is too
/// long for the stack.
class schema_reader {
public:
   schema_reader(const node& root, dialect rules, model& into, problems& report)
       : root_(&root), rules_(rules), into_(&into), report_(&report), shapes_(root, rules, report) {}

   /// The type of a schema; `name` names it where it has no name of its own.
   [[nodiscard]] use read(const std::vector<const node*>& schemas, const std::string& name);
   /// The definition of a named schema, read on the first question.
   std::size_t define(const node& schema, const std::string& name);
   /// Adds a struct put together by the caller.
   std::size_t add(definition made);
   /// Reads what still waits.
   void finish();

private:
   use reference(const node& schema);
   use classify(const shape& found, const std::string& name, std::optional<std::size_t> target);
   use scalar(const shape& found);
   use structure(const shape& found, const std::string& name, std::optional<std::size_t> target);
   use enumeration(const shape& found, const std::string& name, std::optional<std::size_t> target);
   use choice(const shape& found, std::vector<const node*> alternatives, const std::string& name);
   use tagged(const shape& found, const std::vector<const node*>& alternatives, const std::string& name,
              std::optional<std::size_t> target);
   void read_tag_texts(const shape& found, const std::vector<const node*>& alternatives, std::size_t index);
   use list(const shape& found, const std::string& name);
   use map(const shape& found, const std::string& name);
   void read_members(std::size_t index, const shape& found);
   void read_default(const shape& found, use& value);
   std::size_t open(definition_kind kind, const shape& found, const std::string& name,
                    std::optional<std::size_t> target);

   const node* root_;
   dialect rules_;
   model* into_;
   problems* report_;
   shape_reader shapes_;
   std::unordered_map<const node*, std::size_t> defined_;
   std::unordered_map<const node*, use> inline_;
   std::deque<std::pair<std::size_t, shape>> waiting_;
   std::size_t depth_ = 0;
};

} // namespace zoql::codegen
