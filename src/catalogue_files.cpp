// Catalogues out of files: layers over the built-in one, and the many answers that make one tenant's snapshot.
#include "catalogue_files.hpp"

#include "input.hpp"
#include "regular_file.hpp"

#include <zoql/catalogue/built_in.gen.hpp>
#include <zoql/catalogue/describe.hpp>
#include <zoql/catalogue/json.hpp>
#include <zoql/catalogue/merge.hpp>
#include <zoql/catalogue/unpack.hpp>
#include <zoql/catalogue/wsdl.hpp>

#include <algorithm>
#include <filesystem>
#include <map>
#include <system_error>
#include <utility>
#include <variant>

namespace zoql::tool {

namespace {

namespace files = std::filesystem;
using catalogue::draft;
using catalogue::problem;
using catalogue::result;

/// A file as it is, or every XML file of a folder in the order of their names.
result<std::vector<std::string>> expand(const std::string& path) {
   std::error_code error;
   if (!files::is_directory(path, error)) return std::vector<std::string>{path};
   std::vector<std::string> found;
   for (files::directory_iterator at(path, error), end; !error && at != end; at.increment(error)) {
      if (has_suffix(at->path().string(), ".xml")) found.push_back(at->path().string());
   }
   if (error) return problem{path, {0, 0}, "cannot be listed: " + error.message(), {}};
   if (found.empty()) {
      return problem{path, {0, 0}, "holds no .xml file", "save each answer of GET /v1/describe/{object} in it"};
   }
   std::sort(found.begin(), found.end());
   return found;
}

/// Gathers the answers of one tenant and knows which file described what.
class gathering {
public:
   [[nodiscard]] std::optional<problem> add(const std::string& path) {
      result<std::string> text = read_file(path, catalogue::limits().xml_bytes);
      if (!text) return text.problem();
      result<draft> answer = catalogue::read_describe(source(path, *text));
      if (!answer) return answer.problem();
      for (const catalogue::object_facts& object : answer->objects) {
         if (object.fields.empty() && object.soap_fields == catalogue::layer::none) continue;
         const auto [first, is_new] = described_in_.try_emplace(catalogue::folded_text(object.name), path);
         if (!is_new) {
            return problem{path, object.where, "describes " + object.name + ", as " + first->second + " does",
                           "keep one of the two"};
         }
      }
      merge(all_, std::move(*answer));
      return std::nullopt;
   }
   [[nodiscard]] draft take() { return std::move(all_); }

private:
   draft all_;
   std::map<std::string, std::string> described_in_;
};

result<draft> read_catalogue(const std::string& path) {
   const result<std::string> text = read_file(path, catalogue::limits().json_bytes);
   if (!text) return text.problem();
   return catalogue::read_json(source(path, *text));
}

bool has_field(const catalogue::view& all, const std::string& object, const std::string& field) {
   const catalogue::object of = all.object(object);
   return of && of.field(field);
}

/// Makes what a draft allows something that was tried, as what only a Describe allows may be refused. A field that only
/// it has is there, in both languages where it does not say in which.
void say_tried(draft& correction, const catalogue::view& base) {
   const auto tried = [](catalogue::fact<bool>& allowed) {
      if (allowed.is(true)) allowed.said_by = catalogue::layer::observed;
   };
   for (catalogue::object_facts& object : correction.objects) {
      tried(object.soap);
      for (catalogue::field_facts& field : object.fields) {
         tried(field.selectable);
         tried(field.filterable);
         if (field.soap.known() || field.exported.known() || has_field(base, object.name, field.name)) continue;
         field.soap = field.exported = {true, catalogue::layer::observed};
      }
   }
}

} // namespace

result<std::string> read_file(const std::string& path, std::size_t most) {
   auto read = read_regular_file(path, most);
   if (auto* const what = std::get_if<input_problem>(&read)) {
      const bool is_another = !what->words.starts_with("cannot");
      return problem{path, {0, 0}, std::move(what->words), is_another ? "check that this is the right file" : ""};
   }
   return std::get<std::string>(std::move(read));
}

result<catalogue::store> layered(const std::vector<std::string>& paths, bool on_built_in,
                                 const std::vector<std::string>& corrections) {
   draft all;
   if (on_built_in) all = unpacked(catalogue::built_in);
   for (const auto* const some : {&paths, &corrections}) {
      for (const std::string& path : *some) {
         result<draft> read = read_catalogue(path);
         if (!read) return read.problem();
         if (some == &corrections) say_tried(*read, catalogue::store(all).view());
         merge(all, std::move(*read));
      }
   }
   return catalogue::store(all);
}

result<draft> snapshot(const std::vector<std::string>& describes, const std::vector<std::string>& wsdls) {
   draft all;
   for (const std::string& path : wsdls) {
      const result<std::string> text = read_file(path, catalogue::limits().xml_bytes);
      if (!text) return text.problem();
      result<draft> read = catalogue::read_wsdl(source(path, *text));
      if (!read) return read.problem();
      merge(all, std::move(*read));
   }
   gathering answers;
   for (const std::string& place : describes) {
      const result<std::vector<std::string>> paths = expand(place);
      if (!paths) return paths.problem();
      for (const std::string& path : *paths) {
         if (auto objection = answers.add(path)) return *std::move(objection);
      }
   }
   merge(all, answers.take());
   return all;
}

} // namespace zoql::tool
