// Opens without waiting, looks at what was opened, and only then reads.
#include "regular_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace zoql::tool {

namespace {

class open_file {
public:
   /// A pipe without a writer would be waited for, and a terminal would become ours.
   explicit open_file(const std::string& path)
       : descriptor_(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)) {}
   open_file(const open_file&) = delete;
   open_file& operator=(const open_file&) = delete;
   ~open_file() {
      if (descriptor_ >= 0) ::close(descriptor_);
   }
   [[nodiscard]] int descriptor() const noexcept { return descriptor_; }

private:
   int descriptor_;
};

std::string_view kind_of(mode_t mode) {
   return S_ISDIR(mode)                    ? "a folder"
          : S_ISFIFO(mode)                 ? "a named pipe"
          : S_ISSOCK(mode)                 ? "a socket"
          : S_ISCHR(mode) || S_ISBLK(mode) ? "a device"
                                           : "something else";
}

std::string not_regular(mode_t mode) { return fmt::format("is {}, not a regular file", kind_of(mode)); }

/// Why it could not be opened; a socket cannot, which the system says in a riddle.
std::string why_not_opened(const std::string& path, int failure) {
   struct stat there {};
   if (failure == ENXIO && ::stat(path.c_str(), &there) == 0) return not_regular(there.st_mode);
   return fmt::format("cannot be read: {}", std::strerror(failure));
}

std::string too_long(std::size_t bytes, std::size_t most) {
   return fmt::format("has {} bytes, more than the {} that are read", bytes, most);
}

} // namespace

std::variant<std::string, input_problem> read_regular_file(const std::string& path, std::size_t most) {
   const open_file file(path);
   if (file.descriptor() < 0) return input_problem{path, why_not_opened(path, errno)};
   struct stat about {};
   if (::fstat(file.descriptor(), &about) != 0) return input_problem{path, why_not_opened(path, errno)};
   if (!S_ISREG(about.st_mode)) return input_problem{path, not_regular(about.st_mode)};
   const auto size = static_cast<std::size_t>(std::max<off_t>(about.st_size, 0));
   if (size > most) return input_problem{path, too_long(size, most)};
   // What the system makes up as it is read has no size; another program may write more meanwhile.
   std::string text;
   text.reserve(size);
   char block[1 << 16];
   for (;;) {
      const ssize_t count = ::read(file.descriptor(), block, sizeof block);
      if (count == 0) return text;
      if (count < 0 && errno == EINTR) continue;
      if (count < 0) return input_problem{path, why_not_opened(path, errno)};
      text.append(block, static_cast<std::size_t>(count));
      if (text.size() > most) return input_problem{path, too_long(text.size(), most)};
   }
}

} // namespace zoql::tool
