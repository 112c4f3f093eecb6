// Writes on after interruptions.
#include "write_all.hpp"

#include <cerrno>
#include <cstddef>

#include <poll.h>
#include <unistd.h>

namespace zoql::tool {

bool write_all(int descriptor, std::string_view text) noexcept {
   while (!text.empty()) {
      const ssize_t count = ::write(descriptor, text.data(), text.size());
      if (count >= 0) {
         text.remove_prefix(static_cast<std::size_t>(count));
      } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
         pollfd writable{descriptor, POLLOUT, 0};
         static_cast<void>(::poll(&writable, 1, -1));
      } else if (errno != EINTR) {
         return false;
      }
   }
   return true;
}

} // namespace zoql::tool
