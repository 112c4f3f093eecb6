// A copy of a text that ends where memory ends.
#pragma once

#include <sys/mman.h>

#include <cstddef>
#include <cstring>
#include <stdexcept>
#include <string_view>

namespace zoql::tests {

/// A byte read too far stops the program, whatever compiled it.
class guarded_copy {
public:
   guarded_copy()
       : pages_(
            static_cast<char*>(mmap(nullptr, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0))) {
      if (mprotect(pages_ + page, page, PROT_NONE) != 0) throw std::runtime_error("no page can be guarded");
   }
   guarded_copy(const guarded_copy&) = delete;
   guarded_copy& operator=(const guarded_copy&) = delete;
   ~guarded_copy() { munmap(pages_, 2 * page); }

   /// Where the copy of a text of at most 64 KiB begins; it is valid until the next one.
   const char* hold(std::string_view text) {
      if (text.size() > page) throw std::length_error("the text is longer than the page");
      char* const begin = pages_ + page - text.size();
      if (!text.empty()) std::memcpy(begin, text.data(), text.size());
      return begin;
   }
   [[nodiscard]] const char* end() const { return pages_ + page; }

private:
   static constexpr std::size_t page = 65536; // a multiple of every page size there is
   char* pages_;
};

} // namespace zoql::tests
