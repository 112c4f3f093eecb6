// An extra check of the acceptor over statements other people wrote, which are no part of the project: all that are
// valid are statements of their language. Skipped (exit code 77) where the folder is absent; ZOQL_SHARED_DATA says
// where it is.
#include "recogniser.hpp"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace {

using acceptor::language;

/// Whether a statement is one of the language it is in, or of either where that is not known.
bool is_inside(const std::string& query, const std::string& dialect) {
   static acceptor::acceptor zoql(language::zoql);
   static acceptor::acceptor zoqlexport(language::zoqlexport);
   constexpr auto inside = acceptor::acceptor::verdict::inside;
   return (dialect != "zoqlexport" && zoql.judge(query) == inside) ||
          (dialect != "zoql" && zoqlexport.judge(query) == inside);
}

} // namespace

int main(int count, char** arguments) {
   if (count != 2) return 2;
   const char* const set = std::getenv("ZOQL_SHARED_DATA");
   const std::filesystem::path file =
      std::filesystem::path(set != nullptr ? set : arguments[1]) / "corpus" / "statements.jsonl";
   std::ifstream lines(file);
   if (!lines) {
      std::printf("skipped: there is no %s\n", file.c_str());
      return 77;
   }
   int valid = 0;
   int refused = 0;
   for (std::string line; std::getline(lines, line);) {
      const nlohmann::json statement = nlohmann::json::parse(line);
      if (statement.at("expect") != "valid") continue;
      ++valid;
      const std::string query = statement.at("query");
      if (is_inside(query, statement.at("dialect"))) continue;
      ++refused;
      std::printf("%s is valid and not accepted:\n   %s\n", statement.at("id").get<std::string>().c_str(),
                  query.c_str());
   }
   std::printf("%d valid, %d of them not accepted\n", valid, refused);
   return valid == 0 || refused > 0 ? 1 : 0;
}
