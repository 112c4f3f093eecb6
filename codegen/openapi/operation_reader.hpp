// Reads a document, or the slice of it that is wanted, into a model.
#pragma once

#include "schema_reader.hpp"

#include <string>
#include <unordered_set>
#include <vector>

namespace zoql::codegen {

/// What to take: everything that one of these names, and what that needs. All empty: the whole document.
struct slice {
   std::vector<std::string> paths{};
   std::vector<std::string> operations{};
   std::vector<std::string> tags{};
   std::vector<std::string> schemas{};
   [[nodiscard]] bool is_everything() const noexcept {
      return paths.empty() && operations.empty() && tags.empty() && schemas.empty();
   }
};

/// The model of a document; problems are reported, and with errors among them the model is not to be used.
[[nodiscard]] model read_model(const node& root, const slice& wanted, problems& report);

/// Reads operations: parameters, bodies, answers and their headers.
class operation_reader {
public:
   operation_reader(const node& root, dialect rules, model& into, schema_reader& schemas, problems& report)
       : root_(&root), rules_(rules), into_(&into), schemas_(&schemas), report_(&report) {}

   void read(const node& written, std::string_view method, const std::string& path, const node& path_item);

private:
   [[nodiscard]] const node* followed(const node* written);
   [[nodiscard]] std::vector<const node*> parameters(const node& written, const node& path_item);
   [[nodiscard]] std::optional<std::size_t> parameter_struct(const std::vector<const node*>& parameters,
                                                             std::string_view place, const std::string& name,
                                                             location at);
   [[nodiscard]] std::optional<std::size_t> header_struct(const node& response, const std::string& name);
   [[nodiscard]] std::size_t shared(definition made);
   [[nodiscard]] const node* body_schema(const node& written);
   void read_request(const node& written, const std::vector<const node*>& parameters, operation& made);
   void read_responses(const node& written, operation& made);

   const node* root_;
   dialect rules_;
   model* into_;
   schema_reader* schemas_;
   problems* report_;
   std::vector<std::size_t> structs_;
   std::unordered_set<const node*> referenced_; ///< parameters that have a place and a name of their own
};

} // namespace zoql::codegen
