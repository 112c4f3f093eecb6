// Maps and unmaps files.
#include "input_text.hpp"

#include <sys/mman.h>

namespace zoql::tool {

std::optional<input_text> input_text::of_pages(int descriptor, std::size_t size) {
   void* const first = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
   if (first == MAP_FAILED) return std::nullopt;
   const auto unmap = [size](const char* mapped) { ::munmap(const_cast<char*>(mapped), size); };
   return input_text(pages{{static_cast<const char*>(first), unmap}, size});
}

std::string_view input_text::view() const noexcept {
   if (const auto* const held = std::get_if<std::string>(&bytes_)) return *held;
   const auto* const mapped = std::get_if<pages>(&bytes_);
   return mapped == nullptr ? std::string_view() : std::string_view(mapped->first.get(), mapped->size);
}

} // namespace zoql::tool
