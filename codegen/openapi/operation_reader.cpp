// Operations: what goes in, what comes out.
#include "operation_reader.hpp"

#include "pointer.hpp"

#include <algorithm>
#include <array>

namespace zoql::codegen {

namespace {

/// Whether one of two answers is the one to expect: 200 before 201, any success before the rest.
int rank(std::string_view status) {
   if (status.size() == 3 && status.starts_with('2'))
      return status == "2XX" || status == "2xx" ? 100 : status[1] * 10 + status[2];
   return status == "default" ? 100'000 : 1'000'000;
}

bool is_json(std::string_view media) {
   return media.starts_with("application/json") || media.find("+json") != std::string_view::npos || media == "*/*";
}

} // namespace

const node* operation_reader::followed(const node* written) {
   for (int hops = 0; written != nullptr && written->find("$ref") != nullptr; ++hops) {
      if (hops == 20) {
         report_->error(written->at, "endless-reference", "this reference leads back to itself");
         return nullptr;
      }
      written = resolve(*written->find("$ref"), *root_, *report_);
   }
   return written;
}

std::vector<const node*> operation_reader::parameters(const node& written, const node& path_item) {
   std::vector<const node*> all;
   for (const node* owner : {&path_item, &written}) {
      const node* list = owner->find("parameters");
      for (const node* one : list != nullptr ? list->items : std::vector<node*>()) {
         const node* parameter = followed(one);
         if (parameter == nullptr) continue;
         if (parameter != one) referenced_.insert(parameter);
         const auto same = [&](const node* other) {
            return other->text_of("name") == parameter->text_of("name") &&
                   other->text_of("in") == parameter->text_of("in");
         };
         const auto known = std::ranges::find_if(all, same);
         if (known == all.end())
            all.push_back(parameter);
         else
            *known = parameter; // an operation's own wins over that of its path
      }
   }
   return all;
}

std::optional<std::size_t> operation_reader::parameter_struct(const std::vector<const node*>& parameters,
                                                              std::string_view place, const std::string& name,
                                                              location at) {
   definition made{.kind = definition_kind::structure, .origin = name, .name = {}, .at = at};
   for (const node* parameter : parameters) {
      if (parameter->text_of("in") != place) continue;
      const node* schema = parameter->find("schema");
      if (schema == nullptr && parameter->find("content") != nullptr) schema = body_schema(*parameter);
      const std::string member(parameter->text_of("name"));
      const std::string type_name = referenced_.contains(parameter) ? member : name + "_" + member;
      use value = schema != nullptr || rules_ == dialect::swagger_2_0
                     ? schemas_->read({schema != nullptr ? schema : parameter}, type_name)
                     : use{};
      if (!parameter->text_of("description").empty()) value.doc = parameter->text_of("description");
      value.deprecated = value.deprecated || parameter->flag("deprecated");
      made.members.push_back(
         {.name = member, .member = {}, .value = value, .required = parameter->flag("required"), .at = parameter->at});
   }
   if (made.members.empty()) return std::nullopt;
   return shared(std::move(made));
}

std::optional<std::size_t> operation_reader::header_struct(const node& response, const std::string& name) {
   const node* headers = response.find("headers");
   if (headers == nullptr || headers->members.empty()) return std::nullopt;
   definition made{.kind = definition_kind::structure, .origin = name, .name = {}, .at = headers->at};
   for (const member& one : headers->members) {
      const node* header = followed(one.value);
      if (header == nullptr) continue;
      const node* schema = header->find("schema");
      use value;
      if (schema != nullptr || rules_ == dialect::swagger_2_0)
         value =
            schemas_->read({schema != nullptr ? schema : header}, (header != one.value ? "" : name + "_") + one.name);
      if (!header->text_of("description").empty()) value.doc = header->text_of("description");
      made.members.push_back(
         {.name = one.name, .member = {}, .value = value, .required = header->flag("required"), .at = one.at});
   }
   return shared(std::move(made));
}

/// One struct for all operations with the same parameters; the later ones get another name for it.
std::size_t operation_reader::shared(definition made) {
   const auto same = [&](std::size_t index) {
      const auto equal = [](const member_model& one, const member_model& two) {
         return one.name == two.name && one.required == two.required && one.value == two.value;
      };
      return std::ranges::equal(into_->definitions[index].members, made.members, equal);
   };
   const auto known = std::ranges::find_if(structs_, same);
   if (known != structs_.end()) {
      made.kind = definition_kind::alias;
      made.members.clear();
      made.value.what = {.kind = type_kind::named, .nullable = false, .boxed = false, .named = *known, .of = {}};
      return schemas_->add(std::move(made));
   }
   structs_.push_back(schemas_->add(std::move(made)));
   return structs_.back();
}

const node* operation_reader::body_schema(const node& written) {
   const node* content = written.find("content");
   if (content == nullptr) return nullptr;
   for (const member& media : content->members) {
      if (is_json(media.name)) return media.value->find("schema");
   }
   if (!content->members.empty()) {
      report_->warning(content->members.front().at, "no-json-body",
                       "no JSON among the media types; the body is left out");
   }
   return nullptr;
}

void operation_reader::read_request(const node& written, const std::vector<const node*>& parameters, operation& made) {
   const node* schema = nullptr;
   for (const node* parameter : parameters) {
      const std::string_view place = parameter->text_of("in");
      if (place == "body") schema = parameter->find("schema");
      if (place == "formData" || place == "cookie") {
         report_->warning(parameter->at, "unsupported-parameter", "form fields and cookies are left out");
      }
   }
   if (const node* body = followed(written.find("requestBody"))) schema = body_schema(*body);
   if (schema != nullptr) made.request = schemas_->read({schema}, made.origin + "_request").what;
}

void operation_reader::read_responses(const node& written, operation& made) {
   const node* responses = written.find("responses");
   if (responses == nullptr) return;
   std::string_view best;
   for (const member& one : responses->members) {
      if (!one.name.starts_with("x-") && (best.empty() || rank(one.name) < rank(best))) best = one.name;
   }
   for (const member& one : responses->members) {
      const node* response = followed(one.value);
      if (response == nullptr || one.name.starts_with("x-")) continue;
      const bool expected = one.name == best && rank(best) < 1'000'000;
      const node* schema = rules_ == dialect::swagger_2_0 ? response->find("schema") : body_schema(*response);
      const std::string name = made.origin + (expected ? "" : "_" + one.name) + "_response";
      std::optional<type> what;
      if (schema != nullptr) what = schemas_->read({schema}, name).what;
      if (!expected) continue;
      made.response = what;
      made.response_headers = header_struct(*response, made.origin + "_response_headers");
   }
}

void operation_reader::read(const node& written, std::string_view method, const std::string& path,
                            const node& path_item) {
   operation made;
   made.method = method;
   made.path = path;
   made.at = written.at;
   made.origin = written.text_of("operationId");
   if (made.origin.empty()) made.origin = std::string(method) + "_" + path;
   made.doc = written.text_of("description");
   if (made.doc.empty()) made.doc = written.text_of("summary");
   made.deprecated = written.flag("deprecated");
   const std::vector<const node*> all = parameters(written, path_item);
   made.headers = parameter_struct(all, "header", made.origin + "_headers", written.at);
   made.path_parameters = parameter_struct(all, "path", made.origin + "_path", written.at);
   made.query_parameters = parameter_struct(all, "query", made.origin + "_query", written.at);
   read_request(written, all, made);
   read_responses(written, made);
   into_->operations.push_back(std::move(made));
}

} // namespace zoql::codegen
