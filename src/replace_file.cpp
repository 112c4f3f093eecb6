// Writes a temporary file in the same folder and renames it.
#include "replace_file.hpp"

#include "regular_file.hpp"
#include "write_all.hpp"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <set>
#include <system_error>
#include <variant>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace zoql::tool {

namespace {

namespace fs = std::filesystem;

/// Then come six letters. Hidden, so that no folder that is searched has it, and short, however long the file's name
/// is.
constexpr std::string_view temporary_prefix = ".zoql-tmp-";

/// Holds back the signals a person or a system sends, so that Ctrl-C cannot leave the temporary file behind.
class signals_held {
public:
   signals_held() {
      sigset_t signals;
      sigemptyset(&signals);
      for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT}) sigaddset(&signals, signal);
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

/// A file in the folder of the one to be replaced, removed unless it was renamed. It is locked as long as it is open:
/// one that is not is a leftover, see `remove_leftovers`.
class temporary_file {
public:
   explicit temporary_file(const fs::path& folder)
       : path_((folder / (std::string(temporary_prefix) + "XXXXXX")).string()),
         descriptor_(mkostemp(path_.data(), O_CLOEXEC)), failure_(errno) {
      if (descriptor_ >= 0) static_cast<void>(flock(descriptor_, LOCK_EX | LOCK_NB));
   }
   temporary_file(const temporary_file&) = delete;
   temporary_file& operator=(const temporary_file&) = delete;
   ~temporary_file() {
      if (descriptor_ < 0) return;
      if (!renamed_) unlink(path_.c_str());
      close(descriptor_);
   }

   [[nodiscard]] bool is_open() const noexcept { return descriptor_ >= 0; }
   /// Why it is not.
   [[nodiscard]] int failure() const noexcept { return failure_; }

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
   int failure_;
   bool renamed_ = false;
};

/// A folder in which a file is replaced. While it is locked no other zoql renames or tidies up there.
class open_folder {
public:
   explicit open_folder(const fs::path& path) : descriptor_(open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {}
   open_folder(const open_folder&) = delete;
   open_folder& operator=(const open_folder&) = delete;
   ~open_folder() {
      if (descriptor_ >= 0) close(descriptor_);
   }

   /// Waits for others, but not for ever: some file systems know no locks, and somebody else may hold this one.
   void lock() const {
      constexpr int most_waits = 500;
      constexpr timespec wait{0, 10'000'000};
      for (int waits = 0; waits < most_waits && flock(descriptor_, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
           ++waits) {
         nanosleep(&wait, nullptr);
      }
   }
   void unlock() const { static_cast<void>(flock(descriptor_, LOCK_UN)); }

   /// The name in the folder is on the disk only when the folder is.
   void force() const { static_cast<void>(fsync(descriptor_)); }

private:
   int descriptor_;
};

bool is_temporary(const fs::path& name) {
   return name.native().starts_with(temporary_prefix) && name.native().size() == temporary_prefix.size() + 6;
}

/// Removes a file that nobody writes any more.
void remove_leftover(const fs::path& path) {
   const int descriptor = open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
   if (descriptor < 0) return;
   struct stat about {};
   const bool is_ours = fstat(descriptor, &about) == 0 && S_ISREG(about.st_mode) && about.st_uid == geteuid();
   if (is_ours && flock(descriptor, LOCK_EX | LOCK_NB) == 0) unlink(path.c_str());
   close(descriptor);
}

fs::path folder_of(const std::string& file) {
   const fs::path folder = fs::path(file).parent_path();
   return folder.empty() ? "." : folder;
}

/// What a path leads to, where that is there.
std::string real_target(const std::string& path) {
   std::error_code failure;
   const fs::path real = fs::canonical(path, failure);
   return failure ? path : real.string();
}

/// Why a file is not known to have these bytes still; empty where it has.
std::string why_not_still(const std::string& path, std::string_view bytes) {
   const auto now = read_regular_file(path, bytes.size());
   const auto* const problem = std::get_if<input_problem>(&now);
   if (problem != nullptr && problem->words.starts_with("cannot")) return problem->words;
   if (problem == nullptr && std::get<std::string>(now) == bytes) return {};
   return "was changed by another program meanwhile, and is left as it is; run zoql again";
}

/// Writes and renames; `old` are the bytes that the file has to have until then, where that matters.
std::string replace(const std::string& path, std::string_view text, const std::string_view* old) {
   struct stat original {};
   const bool is_new = stat(path.c_str(), &original) != 0;
   if (is_new && (errno != ENOENT || old != nullptr)) return std::strerror(errno);
   // A rename asks the folder alone; a file that may not be written is somebody's wish.
   if (!is_new && access(path.c_str(), W_OK) != 0) return std::strerror(errno);
   std::error_code failure;
   const std::string target = is_new ? path : fs::canonical(path, failure).string();
   if (failure) return failure.message();
   const signals_held held;
   const open_folder folder(folder_of(target));
   folder.lock();
   temporary_file fresh(folder_of(target));
   folder.unlock();
   if (!fresh.is_open()) return std::strerror(fresh.failure());
   if (!fresh.write(text)) return std::strerror(errno);
   if (!(is_new ? fresh.take_default_mode() : fresh.take_mode(original))) return std::strerror(errno);
   folder.lock();
   if (old != nullptr) {
      if (std::string why = why_not_still(target, *old); !why.empty()) return why;
   }
   if (!fresh.rename_to(target)) return std::strerror(errno);
   folder.force();
   return {};
}

void tidy_folder(const fs::path& path) {
   std::vector<fs::path> leftovers;
   std::error_code failure;
   for (fs::directory_iterator at(path, failure), end; !failure && at != end; at.increment(failure)) {
      if (is_temporary(at->path().filename())) leftovers.push_back(at->path());
   }
   if (leftovers.empty()) return;
   const open_folder folder(path);
   folder.lock();
   std::ranges::for_each(leftovers, remove_leftover);
}

} // namespace

void remove_leftovers(const std::vector<std::string>& paths) {
   std::set<fs::path> folders;
   for (const std::string& path : paths) {
      if (path != "-") folders.insert(folder_of(real_target(path)));
   }
   std::ranges::for_each(folders, tidy_folder);
}

std::string replace_file(const std::string& path, std::string_view text) {
   remove_leftovers({path});
   return replace(path, text, nullptr);
}

std::string replace_unchanged_file(const std::string& path, std::string_view old, std::string_view text) {
   return replace(path, text, &old);
}

std::string write_file(const std::string& path, std::string_view text) {
   struct stat there {};
   const bool is_there = stat(path.c_str(), &there) == 0;
   // A name for the stream of this process may lead to a file that others write to, before and after.
   for (const int stream : {STDOUT_FILENO, STDERR_FILENO}) {
      struct stat open_stream {};
      if (!is_there || fstat(stream, &open_stream) != 0) continue;
      if (there.st_dev != open_stream.st_dev || there.st_ino != open_stream.st_ino) continue;
      return write_all(stream, text) ? "" : std::strerror(errno);
   }
   const bool is_device = is_there && !S_ISREG(there.st_mode);
   return is_device ? write_through(path, text, 0) : replace_file(path, text);
}

std::string append_to_file(const std::string& path, std::string_view text) {
   return write_through(path, text, O_CREAT | O_APPEND);
}

} // namespace zoql::tool
