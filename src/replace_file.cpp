// Writes a temporary file in the same folder and renames it.
#include "replace_file.hpp"

#include "write_all.hpp"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace zoql::tool {

namespace {

/// Holds back the signals a person or a system sends, so that Ctrl-C cannot leave the temporary file behind.
class signals_held {
public:
   signals_held() {
      sigset_t signals;
      sigemptyset(&signals);
      for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&signals, signal);
      sigprocmask(SIG_BLOCK, &signals, &before_);
   }
   signals_held(const signals_held&) = delete;
   signals_held& operator=(const signals_held&) = delete;
   ~signals_held() { sigprocmask(SIG_SETMASK, &before_, nullptr); }

private:
   sigset_t before_;
};

/// Opens what `flags` allow, writes and closes it; why not, empty where it worked.
std::string write_through(const std::string& path, std::string_view text, int flags) {
   const int descriptor = open(path.c_str(), O_WRONLY | O_CLOEXEC | flags, 0666);
   if (descriptor < 0) return std::strerror(errno);
   const bool written = write_all(descriptor, text);
   const int failure = errno;
   const bool closed = close(descriptor) == 0;
   if (!written) return std::strerror(failure);
   return closed ? "" : std::strerror(errno);
}

/// A file beside the one to be replaced, removed unless it was renamed.
class temporary_file {
public:
   explicit temporary_file(const std::string& target) : path_(target + ".XXXXXX"), descriptor_(mkstemp(path_.data())) {}
   temporary_file(const temporary_file&) = delete;
   temporary_file& operator=(const temporary_file&) = delete;
   ~temporary_file() {
      if (descriptor_ < 0) return;
      close(descriptor_);
      if (!renamed_) unlink(path_.c_str());
   }

   [[nodiscard]] bool is_open() const noexcept { return descriptor_ >= 0; }

   [[nodiscard]] bool write(std::string_view text) const {
      return write_all(descriptor_, text) && fsync(descriptor_) == 0;
   }

   /// Gives it the mode of the file it stands for, and its owner where we may.
   [[nodiscard]] bool take_mode(const struct stat& original) const {
      if (fchown(descriptor_, original.st_uid, original.st_gid) != 0 && errno != EPERM) return false;
      return fchmod(descriptor_, original.st_mode & 07777) == 0;
   }

   /// Gives it the mode that a new file of this process has.
   [[nodiscard]] bool take_default_mode() const {
      const mode_t mask = umask(0);
      umask(mask);
      return fchmod(descriptor_, 0666 & ~mask) == 0;
   }

   [[nodiscard]] bool rename_to(const std::string& target) {
      renamed_ = std::rename(path_.c_str(), target.c_str()) == 0;
      return renamed_;
   }

private:
   std::string path_;
   int descriptor_;
   bool renamed_ = false;
};

/// The name in the folder is on the disk only when the folder is.
void force_folder(const std::string& target) {
   const std::string folder = std::filesystem::path(target).parent_path().string();
   const int descriptor = open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
   if (descriptor < 0) return;
   static_cast<void>(fsync(descriptor));
   close(descriptor);
}

} // namespace

std::string replace_file(const std::string& path, std::string_view text) {
   struct stat original {};
   const bool is_new = stat(path.c_str(), &original) != 0;
   if (is_new && errno != ENOENT) return std::strerror(errno);
   std::error_code failure;
   const std::string target = is_new ? path : std::filesystem::canonical(path, failure).string();
   if (failure) return failure.message();
   const signals_held held;
   temporary_file fresh(target);
   if (!fresh.is_open() || !fresh.write(text)) return std::strerror(errno);
   if (!(is_new ? fresh.take_default_mode() : fresh.take_mode(original)) || !fresh.rename_to(target)) {
      return std::strerror(errno);
   }
   force_folder(target);
   return {};
}

std::string write_file(const std::string& path, std::string_view text) {
   struct stat there {};
   const bool is_device = stat(path.c_str(), &there) == 0 && !S_ISREG(there.st_mode);
   return is_device ? write_through(path, text, 0) : replace_file(path, text);
}

std::string append_to_file(const std::string& path, std::string_view text) {
   return write_through(path, text, O_CREAT | O_APPEND);
}

} // namespace zoql::tool
