// What the compiler calls in every basic block, and the C library's functions on bytes; not counted itself.
#include "work.hpp"

#include <cstddef>

namespace {

std::uint64_t blocks = 0;
std::uint64_t bytes = 0;

using byte = unsigned char;

const byte* bytes_of(const void* memory) { return static_cast<const byte*>(memory); }

} // namespace

namespace zoql::tests {

std::uint64_t work() noexcept { return blocks + bytes / 16; }

} // namespace zoql::tests

extern "C" {

void __sanitizer_cov_trace_pc() { ++blocks; }

void* memcpy(void* to, const void* from, std::size_t size) noexcept {
   bytes += size;
   for (std::size_t at = 0; at < size; ++at) static_cast<byte*>(to)[at] = bytes_of(from)[at];
   return to;
}

void* memmove(void* to, const void* from, std::size_t size) noexcept {
   if (to <= from) return memcpy(to, from, size);
   bytes += size;
   for (std::size_t at = size; at-- > 0;) static_cast<byte*>(to)[at] = bytes_of(from)[at];
   return to;
}

void* memset(void* to, int value, std::size_t size) noexcept {
   bytes += size;
   for (std::size_t at = 0; at < size; ++at) static_cast<byte*>(to)[at] = static_cast<byte>(value);
   return to;
}

int memcmp(const void* one, const void* other, std::size_t size) noexcept {
   for (std::size_t at = 0; at < size; ++at) {
      ++bytes;
      if (bytes_of(one)[at] != bytes_of(other)[at]) return bytes_of(one)[at] < bytes_of(other)[at] ? -1 : 1;
   }
   return 0;
}

const void* memchr(const void* memory, int value, std::size_t size) noexcept {
   for (std::size_t at = 0; at < size; ++at) {
      ++bytes;
      if (bytes_of(memory)[at] == static_cast<byte>(value)) return bytes_of(memory) + at;
   }
   return nullptr;
}
}
