// Finds the files that the command line names.
#include "absolute_path.hpp"
#include "input.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace zoql::tool {

namespace {

namespace fs = std::filesystem;

bool is_statement_file(const std::string& path) { return has_suffix(path, ".zoql") || has_suffix(path, ".json"); }

/// A pattern that the shell hands on as it is because nothing matches it.
bool is_pattern(const std::string& argument) { return argument.find_first_of("*?[") != std::string::npos; }

class path_finder {
public:
   void add(const std::string& argument) {
      if (argument == "-") return add_file(argument, argument, true);
      std::error_code failure;
      const fs::file_status status = fs::status(argument, failure);
      if (status.type() == fs::file_type::not_found) {
         add_problem(argument, is_pattern(argument) ? "no such file or folder; no file matches this pattern"
                                                    : "no such file or folder");
      } else if (failure) {
         add_problem(argument, failure.message());
      } else if (status.type() == fs::file_type::directory) {
         add_folder(argument);
      } else {
         add_file(argument, file_identity(argument), true);
      }
   }

   [[nodiscard]] found_paths take() { return std::move(found_); }

private:
   struct found_file {
      std::string path;
      std::string identity;
   };

   /// The files below a folder; hidden folders and files are left out.
   void add_folder(const std::string& folder) {
      std::vector<found_file> files;
      std::vector<std::string> folders{folder};
      const std::size_t problems = found_.problems.size();
      while (!folders.empty()) {
         const std::string next = std::move(folders.back());
         folders.pop_back();
         list(next, files, folders);
      }
      if (files.empty() && found_.problems.size() == problems)
         add_problem(folder, "no .zoql and no .json file in this folder");
      std::ranges::sort(files, {}, &found_file::path);
      for (const found_file& file : files) add_file(file.path, file.identity, false);
   }

   void list(const std::string& folder, std::vector<found_file>& files, std::vector<std::string>& folders) {
      const fs::path identity = file_identity(folder);
      std::error_code failure;
      for (fs::directory_iterator at(folder, failure), end; !failure && at != end; at.increment(failure)) {
         if (at->path().filename().string().starts_with(".")) continue;
         std::error_code unknown;
         const fs::file_type type = at->symlink_status(unknown).type();
         if (type == fs::file_type::directory) folders.push_back(at->path().string());
         if (type == fs::file_type::regular && is_statement_file(at->path().string()))
            files.push_back({at->path().string(), (identity / at->path().filename()).string()});
      }
      if (failure) add_problem(folder, "cannot list this folder: " + failure.message());
   }

   /// The first name a file is given stays its name.
   void add_file(const std::string& path, const std::string& identity, bool is_named) {
      const auto [at, is_new] = names_.try_emplace(identity, path);
      if (is_new) found_.paths.push_back(path);
      if (is_named) found_.named.insert(at->second);
   }

   void add_problem(const std::string& path, std::string words) { found_.problems.push_back({path, std::move(words)}); }

   found_paths found_;
   /// The name of each file that is found, by its identity.
   std::map<std::string, std::string> names_;
};

} // namespace

found_paths find_paths(const std::vector<std::string>& arguments) {
   path_finder finder;
   for (const std::string& argument : arguments) finder.add(argument);
   return finder.take();
}

} // namespace zoql::tool
