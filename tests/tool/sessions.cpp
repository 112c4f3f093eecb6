// Replays sessions with the tool and compares what it prints; `--bless` rewrites the answers.
//
// A `.session` file holds commands and what they print, standard error included, as on a terminal:
//
//    $ zoql lint good.zoql
//    nothing found in 1 statement of 1 file
//    ? 0
//
// `? N` is the exit code. Commands run in a copy of the folder `files`, made anew for each session; `#` begins a
// remark.
#include <sys/wait.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

namespace fs = std::filesystem;

namespace {

std::string read(const fs::path& path) {
   std::ifstream file(path, std::ios::binary);
   return {std::istreambuf_iterator<char>(file), {}};
}

/// What a shell command prints and how it ends.
std::string answer_of(const std::string& command) {
   std::FILE* const pipe = popen(("( " + command + "\n) 2>&1").c_str(), "r");
   if (pipe == nullptr) return "cannot run\n";
   std::string answer;
   std::array<char, 4096> block;
   while (const std::size_t count = std::fread(block.data(), 1, block.size(), pipe)) answer.append(block.data(), count);
   const int status = pclose(pipe);
   if (!answer.empty() && answer.back() != '\n') answer += "\n";
   return answer + "? " + std::to_string(WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status)) + "\n";
}

/// The session with the answers of today.
std::string replay(const std::string& session) {
   std::istringstream lines(session);
   std::string replayed;
   for (std::string line; std::getline(lines, line);) {
      const bool kept = line.empty() || line.starts_with("$ ") || line.starts_with("# ");
      if (line.starts_with("$ ")) {
         replayed += line + "\n" + answer_of(line.substr(2)) + "\n";
      } else if (kept && line.starts_with("# ")) {
         replayed += line + "\n";
      }
   }
   if (replayed.ends_with("\n\n")) replayed.pop_back();
   return replayed;
}

void print_difference(const std::string& has, const std::string& should) {
   std::istringstream left(has);
   std::istringstream right(should);
   std::string was;
   std::string is;
   for (int line = 1; std::getline(left, was) && std::getline(right, is); ++line) {
      if (was == is) continue;
      std::printf("line %d:\n   the session: %s\n   the tool:    %s\n", line, was.c_str(), is.c_str());
      return;
   }
   std::printf("the session and the tool's answers differ in length\n");
}

} // namespace

int main(int count, char** arguments) {
   if (count < 4) {
      std::printf("usage: sessions TOOL FILES_FOLDER SESSION [--bless]\n");
      return 2;
   }
   const fs::path tool = fs::absolute(arguments[1]);
   const fs::path session = fs::absolute(arguments[3]);
   const fs::path scratch =
      fs::temp_directory_path() / ("zoql-session-" + std::to_string(std::hash<std::string>{}(session.string())));
   fs::remove_all(scratch);
   fs::copy(arguments[2], scratch, fs::copy_options::recursive);
   fs::current_path(scratch);
   const std::string path = tool.parent_path().string() + ":" + std::getenv("PATH");
   setenv("PATH", path.c_str(), 1);
   setenv("LC_ALL", "C", 1);
   for (const char* variable :
        {"NO_COLOR", "FORCE_COLOR", "GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY", "CI", "ZOQL_FORMAT", "ZOQL_OUTPUT_FILE"})
      unsetenv(variable);
   const std::string expected = read(session);
   const std::string replayed = replay(expected);
   fs::current_path("/");
   fs::remove_all(scratch);
   if (expected == replayed && !expected.empty()) return 0;
   if (count == 5 && std::string(arguments[4]) == "--bless") {
      std::ofstream(session, std::ios::binary) << replayed;
      return 0;
   }
   print_difference(expected, replayed);
   std::printf("where the tool is right, run the test's command again with --bless\n");
   return 1;
}
