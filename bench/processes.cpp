// Runs commands in turns and prints what each costs as a process, as rows of a table: time from start to end, processor
// time, memory.
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include <fcntl.h>

extern char** environ;

namespace {

struct cost {
   double wall = 0;
   double processor = 0;
   long kibibytes = 0;
};

double microseconds(timeval time) {
   return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_usec);
}

/// What a command costs that reads `input` and whose output nobody reads. Ends this process where it cannot be started,
/// or ends as one that could not do its work: a time would mean nothing.
cost run(const std::string& command, const char* input) {
   std::vector<std::string> words;
   for (std::size_t at = 0; at < command.size();) {
      const std::size_t end = std::min(command.find(' ', at), command.size());
      words.push_back(command.substr(at, end - at));
      at = end + 1;
   }
   std::vector<char*> arguments;
   for (std::string& word : words) arguments.push_back(word.data());
   arguments.push_back(nullptr);
   posix_spawn_file_actions_t files;
   posix_spawn_file_actions_init(&files);
   posix_spawn_file_actions_addopen(&files, 0, input, O_RDONLY, 0);
   posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0);
   const auto start = std::chrono::steady_clock::now();
   pid_t child = 0;
   int status = 0;
   rusage used{};
   const bool ran = posix_spawn(&child, arguments[0], &files, nullptr, arguments.data(), environ) == 0 &&
                    wait4(child, &status, 0, &used) == child && WIFEXITED(status) && WEXITSTATUS(status) < 2;
   const std::chrono::duration<double, std::micro> wall = std::chrono::steady_clock::now() - start;
   posix_spawn_file_actions_destroy(&files);
   if (!ran) {
      std::fprintf(stderr, "does not work: %s\n", command.c_str());
      std::exit(1);
   }
   return {wall.count(), microseconds(used.ru_utime) + microseconds(used.ru_stime), used.ru_maxrss};
}

double smallest(const std::vector<cost>& costs, double cost::*part) {
   return (*std::ranges::min_element(costs, {}, part)).*part;
}

double median(std::vector<cost> costs, double cost::*part) {
   std::ranges::sort(costs, {}, part);
   return costs[costs.size() / 2].*part;
}

} // namespace

int main(int count, char** arguments) {
   if (count < 5 || count % 2 == 0) {
      std::puts("usage: bench_processes ROUNDS INPUT TITLE COMMAND [TITLE COMMAND...]\n"
                "A command's words are divided by single spaces.");
      return 2;
   }
   const std::size_t commands = static_cast<std::size_t>(count - 3) / 2;
   const auto title = [&](std::size_t at) { return arguments[3 + 2 * at]; };
   std::vector<std::vector<cost>> costs(commands);
   for (int round = std::atoi(arguments[1]); round > 0; --round) {
      for (std::size_t at = 0; at < commands; ++at) costs[at].push_back(run(arguments[4 + 2 * at], arguments[2]));
   }
   std::puts("| | ms, least | above the first | ms, median | ms of processor | MiB at most |\n"
             "|---|---|---|---|---|---|");
   for (std::size_t at = 0; at < commands; ++at) {
      const auto& most = *std::ranges::max_element(costs[at], {}, &cost::kibibytes);
      const double least = smallest(costs[at], &cost::wall);
      std::printf("| %s | %.2f | %.2f | %.2f | %.2f | %.1f |\n", title(at), least / 1e3,
                  (least - smallest(costs.front(), &cost::wall)) / 1e3, median(costs[at], &cost::wall) / 1e3,
                  smallest(costs[at], &cost::processor) / 1e3, static_cast<double>(most.kibibytes) / 1024);
   }
}
