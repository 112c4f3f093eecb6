// One target under libFuzzer: `FUZZ_TARGET`, a function of targets.hpp, and our own mutator beside libFuzzer's.
#include "law.hpp"
#include "targets.hpp"
#include "token_mutator.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* bytes, std::size_t size, std::size_t most);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
   const std::string_view input(reinterpret_cast<const char*>(bytes), size);
   zoql::fuzz::remember_input(input);
   zoql::fuzz::FUZZ_TARGET(input);
   return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* bytes, std::size_t size, std::size_t most, unsigned seed) {
   zoql::test::random random(seed);
   if (random.below(3) == 0) return LLVMFuzzerMutate(bytes, size, most);
   const std::string changed =
      zoql::fuzz::mutate(std::string_view(reinterpret_cast<const char*>(bytes), size), random, most);
   std::copy(changed.begin(), changed.end(), bytes);
   return changed.size();
}
