// `zoql.toml` of any bytes.
#include "law.hpp"
#include "targets.hpp"

#include "settings.hpp"
#include "settings_file.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace zoql::fuzz {

namespace {

/// A folder of this process, gone at its end.
class scratch_folder {
public:
   scratch_folder() {
      std::string pattern = (std::filesystem::temp_directory_path() / "zoql-fuzz-XXXXXX").string();
      const char* const made = mkdtemp(pattern.data());
      expect(made != nullptr, "a folder can be made");
      path_ = made;
   }
   scratch_folder(const scratch_folder&) = delete;
   scratch_folder& operator=(const scratch_folder&) = delete;
   ~scratch_folder() {
      std::error_code ignored;
      std::filesystem::remove_all(path_, ignored);
   }
   [[nodiscard]] std::string file() const { return path_ + "/zoql.toml"; }

private:
   std::string path_;
};

} // namespace

void hold_settings(std::string_view file) {
   static const scratch_folder folder;
   std::ofstream(folder.file(), std::ios::binary) << file;
   const tool::settings_file read = tool::read_settings_file(folder.file(), tool::settings_reach::repository);
   for (const std::string& problem : read.problems)
      expect(problem.starts_with(folder.file()), "a problem names its place", problem);
   if (!read.problems.empty()) return;
   tool::settings all;
   for (const tool::settings_layer& layer : read.layers) {
      static_cast<void>(layer.covers(folder.file()));
      all.add(layer);
   }
   static_cast<void>(all.rule_options());
}

} // namespace zoql::fuzz
