// Tries every target on its seeds, and on what a fixed sequence of changes makes of them; the same on every machine.
// Run: replay ROUNDS [TARGET]     ROUNDS changed inputs for each target
//      replay --seeds TARGET DIR  writes the seeds of a target, a file each
#include "../files.hpp"
#include "../laws/statements.hpp"
#include "law.hpp"
#include "targets.hpp"
#include "token_mutator.hpp"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <vector>

namespace {

using namespace zoql::fuzz;

constexpr std::size_t longest = 4096;

std::vector<std::string> seeds_of(const target& one) {
   std::set<std::string> seeds; // each once, and in an order of their own
   const std::filesystem::path folder = std::filesystem::path(ZOQL_SOURCE_ROOT "/tests/fuzz/seeds") / one.seeds;
   for (const auto& entry : std::filesystem::directory_iterator(folder))
      seeds.insert(zoql::tests::read_file(entry.path()));
   if (one.seeds == "statement") {
      for (const auto& example : zoql::tests::corpus()) seeds.insert(example.text);
   }
   return {seeds.begin(), seeds.end()};
}

void hold(const target& one, const std::string& input) {
   // Exactly its bytes, so that a sanitizer sees a read past them.
   const std::vector<char> bytes(input.begin(), input.end());
   const std::string_view held(bytes.data(), bytes.size());
   remember_input(held);
   one.hold(held);
}

void replay(const target& one, long rounds) {
   const std::vector<std::string> seeds = seeds_of(one);
   expect(!seeds.empty(), "a target has seeds", one.name);
   for (const std::string& seed : seeds) hold(one, seed);
   zoql::test::random random(7);
   for (long left = rounds; left > 0; --left) hold(one, mutate(random.one_of(seeds), random, longest));
   std::printf("%-16s %5zu seeds, %ld changed: held\n", std::string(one.name).c_str(), seeds.size(), rounds);
   std::fflush(stdout);
}

const target* find_target(std::string_view name) {
   for (const target& one : targets) {
      if (one.name == name) return &one;
   }
   std::fprintf(stderr, "there is no target `%s`\n", std::string(name).c_str());
   return nullptr;
}

int write_seeds(const target& one, const std::filesystem::path& folder) {
   std::filesystem::create_directories(folder);
   std::size_t number = 0;
   for (const std::string& seed : seeds_of(one))
      std::ofstream(folder / ("seed" + std::to_string(number++)), std::ios::binary) << seed;
   return 0;
}

} // namespace

int main(int count, char** arguments) {
   const std::vector<std::string> words(arguments + 1, arguments + count);
   if (words.size() == 3 && words[0] == "--seeds") {
      const target* const one = find_target(words[1]);
      return one == nullptr ? 2 : write_seeds(*one, words[2]);
   }
   if (words.empty() || words.size() > 2) {
      std::fprintf(stderr, "replay ROUNDS [TARGET] or replay --seeds TARGET DIR\n");
      return 2;
   }
   const long rounds = std::atol(words[0].c_str());
   if (words.size() == 2) {
      const target* const one = find_target(words[1]);
      if (one == nullptr) return 2;
      replay(*one, rounds);
      return 0;
   }
   for (const target& one : targets) replay(one, rounds);
   return 0;
}
