// Which operations and schemas of a document are wanted, and reading those.
#include "operation_reader.hpp"

#include "pointer.hpp"

#include <algorithm>
#include <array>

namespace zoql::codegen {

namespace {

constexpr std::array<std::string_view, 8> methods{"get", "put", "post", "delete", "options", "head", "patch", "trace"};

std::optional<dialect> dialect_of(const node& root, problems& report) {
   const node* swagger = root.find("swagger");
   const std::string_view version = root.text_of("openapi");
   if (swagger != nullptr && swagger->text == "2.0") return dialect::swagger_2_0;
   if (version.starts_with("3.0")) return dialect::openapi_3_0;
   if (version.starts_with("3.1")) return dialect::openapi_3_1;
   report.error(root.at, "not-openapi", "expected `openapi: 3.0.x`, `openapi: 3.1.x` or `swagger: \"2.0\"` at the top");
   return std::nullopt;
}

/// The part of the wish that concerns operations, and which of its words were met.
class wish {
public:
   explicit wish(const slice& wanted) : wanted_(&wanted) {}

   bool takes(const node& operation, const std::string& path) {
      bool taken = wanted_->is_everything();
      taken = meets("path", wanted_->paths, path) || taken;
      taken = meets("operation", wanted_->operations, operation.text_of("operationId")) || taken;
      const node* tags = operation.find("tags");
      for (const node* tag : tags != nullptr ? tags->items : std::vector<node*>()) {
         taken = meets("tag", wanted_->tags, tag->text) || taken;
      }
      return taken;
   }
   bool takes_schema(std::string_view name) {
      return meets("schema", wanted_->schemas, name) || wanted_->is_everything();
   }

   void report_unmet(location at, problems& report) const {
      const auto each = [&](const std::string& kind, const std::vector<std::string>& words) {
         for (const std::string& word : words) {
            if (std::ranges::find(met_, kind + " " + word) != met_.end()) continue;
            report.error(at, "nothing-selected", "the document has no " + kind + " `" + word + "`");
         }
      };
      each("path", wanted_->paths);
      each("operation", wanted_->operations);
      each("tag", wanted_->tags);
      each("schema", wanted_->schemas);
   }

private:
   bool meets(const std::string& kind, const std::vector<std::string>& words, std::string_view name) {
      if (std::ranges::find(words, name) == words.end()) return false;
      met_.push_back(kind + " " + std::string(name));
      return true;
   }
   const slice* wanted_;
   std::vector<std::string> met_;
};

const node* schemas_of(const node& root, dialect rules) {
   if (rules == dialect::swagger_2_0) return root.find("definitions");
   const node* components = root.find("components");
   return components != nullptr ? components->find("schemas") : nullptr;
}

/// Everything an operation's request holds is sent.
void mark_sent(model& known) {
   std::vector<std::size_t> open;
   const auto reach = [&](const type& from, const auto& self) -> void {
      if (from.kind == type_kind::named) open.push_back(from.named);
      for (const type& one : from.of) self(one, self);
   };
   for (const operation& one : known.operations) {
      if (one.request) reach(*one.request, reach);
      for (const auto& part : {one.headers, one.path_parameters, one.query_parameters}) {
         if (part) open.push_back(*part);
      }
   }
   while (!open.empty()) {
      definition& one = known.definitions[open.back()];
      open.pop_back();
      if (std::exchange(one.sent, true)) continue;
      reach(one.value.what, reach);
      for (const member_model& member : one.members) reach(member.value.what, reach);
   }
}

} // namespace

model read_model(const node& root, const slice& wanted, problems& report) {
   model made;
   const auto rules = dialect_of(root, report);
   if (!rules) return made;
   if (const node* info = root.find("info")) {
      made.title = info->text_of("title");
      if (const node* version = info->find("version")) made.version = version->text;
   }
   schema_reader schemas(root, *rules, made, report);
   operation_reader operations(root, *rules, made, schemas, report);
   wish wishes(wanted);
   if (const node* named = schemas_of(root, *rules)) {
      for (const member& one : named->members) {
         if (wishes.takes_schema(one.name)) schemas.define(*one.value, one.name);
      }
   }
   const node* paths = root.find("paths");
   for (const member& path : paths != nullptr ? paths->members : std::vector<member>()) {
      if (const node* reference = path.value->find("$ref")) {
         report.error(reference->at, "unsupported-reference", "a path that is a reference; write its operations here");
      }
      for (const member& one : path.value->members) {
         const bool is_method = std::ranges::find(methods, one.name) != methods.end();
         if (is_method && wishes.takes(*one.value, path.name))
            operations.read(*one.value, one.name, path.name, *path.value);
      }
   }
   schemas.finish();
   wishes.report_unmet(root.at, report);
   mark_sent(made);
   return made;
}

} // namespace zoql::codegen
