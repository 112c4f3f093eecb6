// From the arguments to the header: document, overlays, model, names, C++.
#include "command.hpp"

#include "../identifier.hpp"
#include "../output.hpp"
#include "../problems.hpp"
#include "document.hpp"
#include "emit.hpp"
#include "names.hpp"
#include "operation_reader.hpp"
#include "overlay.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <filesystem>
#include <memory>

namespace zoql::codegen {

namespace {

struct arguments {
   std::string document;
   std::vector<std::string> overlays;
   slice wanted;
   header_style style;
   destination to;
   bool strict = false;
   bool quiet = false;
};

/// Reads the document and corrects it; null where that fails.
node* corrected_document(const arguments& given, const std::vector<std::string>& files, tree& nodes, problems& report) {
   node* document = nullptr;
   for (file_index file = 0; file < files.size(); ++file) {
      std::string text;
      if (!read_file(files[file], text)) {
         report.error({file, 0, 0}, "unreadable", "cannot be read");
         return nullptr;
      }
      node* root = read_document(text, file, nodes, report);
      if (root == nullptr) return nullptr;
      if (files[file] == given.document && file == 0)
         document = root;
      else
         apply_overlay(*root, *document, nodes, report);
   }
   return document;
}

/// Prints what there is to say; whether to go on.
bool tell(const problems& report, const std::vector<std::string>& files, const arguments& given) {
   std::size_t warnings = 0;
   for (const problem& one : report.sorted()) {
      if (one.level == gravity::warning) ++warnings;
      if (one.level == gravity::error || !given.quiet) say(to_string(one, files));
   }
   if (given.strict && warnings > 0)
      say(fmt::format("{} warning(s), and --strict takes them for errors", warnings));
   return !report.has_errors() && (!given.strict || warnings == 0);
}

int run(arguments& given) {
   std::vector<std::string> files{given.document};
   files.insert(files.end(), given.overlays.begin(), given.overlays.end());
   for (const std::string& file : files) given.style.sources.push_back(std::filesystem::path(file).filename().string());
   problems report;
   tree nodes;
   node* document = corrected_document(given, files, nodes, report);
   model known;
   if (document != nullptr && !report.has_errors()) {
      known = read_model(*document, given.wanted, report);
      assign_names(known, report);
   }
   if (!tell(report, files, given)) return 2;
   given.to.mend = given.style.mend;
   return deliver(emit_header(known, given.style), given.to);
}

} // namespace

void add_openapi(CLI::App& program, int& exit_code) {
   const auto given = std::make_shared<arguments>();
   CLI::App* command = program.add_subcommand("openapi", "Write a C++ header from an OpenAPI document");
   command->add_option("document", given->document, "OpenAPI 3.0, 3.1 or Swagger 2.0, JSON or YAML")->required();
   command->add_option("--overlay", given->overlays, "OpenAPI Overlay 1.0 that corrects the document; repeatable");
   command->add_option("-o,--output", given->to.path, "The header; default: standard output");
   command->add_option("--namespace", given->style.name_space, "Its namespace")
      ->capture_default_str()
      ->check(check_namespace);
   command->add_option("--path", given->wanted.paths,
                       "Take the operations of this path; repeatable, as the next three");
   command->add_option("--operation", given->wanted.operations, "Take this operationId");
   command->add_option("--tag", given->wanted.tags, "Take the operations with this tag");
   command->add_option("--schema", given->wanted.schemas, "Take this schema");
   command->add_option("--mend", given->style.mend,
                       "The command that writes the header anew, for its first lines and --check");
   command->add_flag("--check", given->to.check,
                     "Write nothing; exit 1 with the difference where the header is out of date");
   command->add_flag("--strict", given->strict, "Take warnings for errors");
   command->add_flag("-q,--quiet", given->quiet, "Do not print warnings");
   command->callback([given, &exit_code] {
      if (given->to.check && given->to.path.empty())
         throw CLI::ValidationError("--check", "needs --output, the header to compare with");
      exit_code = run(*given);
   });
}

} // namespace zoql::codegen
