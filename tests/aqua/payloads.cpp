// The captured and documented bodies of ../shared/data/payloads decode, and encode to what they were.
#include <zoql/aqua/batch_query.gen.hpp>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

using namespace zoql::aqua;

std::string content_of(const std::filesystem::path& file) {
   std::ifstream stream(file, std::ios::binary);
   return {std::istreambuf_iterator<char>(stream), {}};
}

/// Objects are the same whatever the order of their members.
bool same(const json& one, const json& two) {
   return nlohmann::json::parse(write_json(one)) == nlohmann::json::parse(write_json(two));
}

template<typename Body>
bool survives(const std::filesystem::path& file) {
   const std::string text = content_of(file);
   const auto body = read<Body>(text);
   if (!body) {
      std::printf("%s: %s\n", file.filename().c_str(), body.error().text().c_str());
      return false;
   }
   const auto before = read_json(text);
   const bool good = before && same(*before, encode(*body)) && decode<Body>(encode(*body)).operator bool();
   if (!good) std::printf("%s: changed to %s\n", file.filename().c_str(), write(*body).c_str());
   return good;
}

std::vector<std::filesystem::path> files_in(const std::filesystem::path& folder) {
   std::vector<std::filesystem::path> files;
   for (const auto& entry : std::filesystem::directory_iterator(folder)) files.push_back(entry.path());
   std::ranges::sort(files);
   return files;
}

} // namespace

int main(int count, char** words) {
   const std::filesystem::path folder = count > 1 ? words[1] : "";
   if (!std::filesystem::is_directory(folder / "request")) {
      std::printf("skipped: no payloads in %s\n", folder.c_str());
      return 77;
   }
   int bodies = 0;
   int failures = 0;
   int plain_text = 0;
   for (const auto& file : files_in(folder / "request")) {
      ++bodies;
      if (!survives<job_request>(file)) ++failures;
   }
   for (const auto& file : files_in(folder / "response")) {
      ++bodies;
      // One reply is no JSON at all: it has to be refused, not guessed at.
      if (file.extension() == ".txt") {
         ++plain_text;
         if (read<submitted_job>(content_of(file))) ++failures;
         continue;
      }
      // Which operation answered is not written in the bodies: each has to survive as an answer to any of them.
      if (!survives<submitted_job>(file) || !survives<retrieved_job>(file) || !survives<deleted_job>(file)) ++failures;
   }
   std::printf("%d bodies, %d of them plain text, %d failures\n", bodies, plain_text, failures);
   return failures == 0 && bodies > 0 ? 0 : 1;
}
