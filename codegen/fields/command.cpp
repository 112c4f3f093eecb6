// From the arguments to the header: catalogues laid over each other, names, C++.
#include "command.hpp"

#include "../identifier.hpp"
#include "../output.hpp"
#include "emit.hpp"

#include <zoql/catalogue/built_in.gen.hpp>
#include <zoql/catalogue/json.hpp>
#include <zoql/catalogue/merge.hpp>
#include <zoql/catalogue/unpack.hpp>

#include <CLI/CLI.hpp>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace zoql::codegen {

namespace {

struct arguments {
   std::vector<std::string> catalogues;
   bool bare = false;
   bool quiet = false;
   fields_style style;
   destination to;
};

/// The files laid over each other in their order; nothing if one cannot be read, which has then been said.
std::optional<catalogue::draft> merged(const arguments& given) {
   catalogue::draft all;
   if (!given.bare) all = unpacked(catalogue::built_in);
   for (const std::string& path : given.catalogues) {
      std::string text;
      if (!read_file(path, text)) {
         say(path + ": cannot be read");
         return std::nullopt;
      }
      catalogue::result<catalogue::draft> read = catalogue::read_json(source(path, text));
      if (!read) {
         say(to_string(read.problem()));
         return std::nullopt;
      }
      merge(all, std::move(*read));
   }
   return all;
}

int run(arguments& given) {
   const std::optional<catalogue::draft> all = merged(given);
   if (!all) return 2;
   if (!given.bare) given.style.sources.emplace_back("the built-in catalogue");
   for (const std::string& path : given.catalogues)
      given.style.sources.push_back(std::filesystem::path(path).filename().string());
   given.style.mend = given.to.mend;
   std::vector<std::string> told;
   const std::string header = emit_fields(*all, given.style, told);
   if (!given.quiet) {
      for (const std::string& line : told) say(line);
   }
   return deliver(header, given.to);
}

} // namespace

void add_fields(CLI::App& program, int& exit_code) {
   const auto given = std::make_shared<arguments>();
   CLI::App* command =
      program.add_subcommand("fields", "Write a C++ header of a tenant's objects and fields, for the typed builder");
   command->add_option("--catalogue", given->catalogues,
                       "A snapshot (zoql catalogue build) or an overlay; repeatable, the last one counts most");
   CLI::Option* bare = command->add_flag("--bare", given->bare, "Leave the built-in catalogue out");
   command->add_option("-o,--output", given->to.path, "The header; default: standard output");
   command->add_option("--namespace", given->style.name_space, "Its namespace")
      ->capture_default_str()
      ->check(check_namespace);
   command->add_option("--tables", given->style.tables,
                       "A header that declares the catalogue in that namespace already; default: it is written too");
   command->add_option("--mend", given->to.mend,
                       "The command that writes the header anew, for its first lines and --check");
   command->add_flag("--check", given->to.check,
                     "Write nothing; exit 1 with the difference where the header is out of date");
   command->add_flag("-q,--quiet", given->quiet, "Do not tell which names gave way to others");
   command->callback([given, bare, &exit_code] {
      if (given->to.check && given->to.path.empty())
         throw CLI::ValidationError("--check", "needs --output, the header to compare with");
      if (!bare->empty() && given->catalogues.empty())
         throw CLI::ValidationError("--bare", "needs --catalogue: without the built-in one there would be none");
      exit_code = run(*given);
   });
}

} // namespace zoql::codegen
