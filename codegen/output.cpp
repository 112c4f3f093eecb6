// Files are written beside their place and moved there, so that no reader ever sees half of one.
#include "output.hpp"

#include <fmt/format.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

#include <unistd.h>

namespace zoql::codegen {

void say(const std::string& line) { static_cast<void>(std::fputs((line + "\n").c_str(), stderr)); }

bool read_file(const std::string& path, std::string& into) {
   std::error_code problem;
   if (std::filesystem::is_directory(path, problem)) return false;
   std::ifstream stream(path, std::ios::binary);
   if (!stream) return false;
   into.assign(std::istreambuf_iterator<char>(stream), {});
   return !stream.bad();
}

namespace {

int cannot_write(const std::string& path, const std::string& why) {
   say(fmt::format("{}: cannot be written: {}", path, why));
   return 2;
}

int write_file(const std::string& text, const std::string& path) {
   const std::string beside = fmt::format("{}.{}.new", path, ::getpid());
   std::ofstream stream(beside, std::ios::binary);
   stream << text;
   stream.close();
   std::error_code problem;
   if (!stream) {
      std::filesystem::remove(beside, problem);
      return cannot_write(path, "is its folder there, and is there room?");
   }
   std::filesystem::rename(beside, path, problem);
   if (!problem) return 0;
   const std::string why = problem.message();
   std::filesystem::remove(beside, problem);
   return cannot_write(path, why);
}

} // namespace

int deliver(const std::string& text, const destination& to) {
   if (to.path.empty()) {
      std::fwrite(text.data(), 1, text.size(), stdout);
      return std::fflush(stdout) == 0 ? 0 : 2;
   }
   std::string there;
   const bool exists = read_file(to.path, there);
   if (exists && there == text) return 0;
   if (!to.check) return write_file(text, to.path);
   const std::string name = std::filesystem::path(to.path).filename().string();
   static_cast<void>(std::fputs(unified_diff(there, text, name).c_str(), stdout));
   say(fmt::format("{} is {}; write it anew with: {}", to.path, exists ? "out of date" : "missing",
                   to.mend.empty() ? "the same command without --check" : to.mend));
   return 1;
}

} // namespace zoql::codegen
