// Reads files and standard input.
#include "input.hpp"

#include <zoql/ascii.hpp>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <limits>
#include <memory>
#include <optional>
#include <utility>

#include <sys/stat.h>

namespace zoql::tool {

namespace {

/// Spans count in 32 bits.
constexpr std::size_t longest = std::numeric_limits<std::uint32_t>::max() - 1;

using file_handle = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

/// From here on a file's pages are read in place, which costs a fifth of a copy. Shorter files are copied: that takes
/// less than a millisecond, and a copy stays as it is when somebody saves the file meanwhile.
constexpr std::size_t worth_mapping = std::size_t{1} << 20;

/// How long a file is; 0 for what is no file, and for what the system makes up as it is read.
std::size_t size_of(std::FILE* stream) {
   struct stat about {};
   if (::fstat(::fileno(stream), &about) != 0 || !S_ISREG(about.st_mode) || about.st_size < 0) return 0;
   return static_cast<std::size_t>(about.st_size);
}

/// The pages of a file, where that is better than a copy of it.
std::optional<input_text> pages_of(std::FILE* file) {
   const std::size_t size = size_of(file);
   if (size < worth_mapping || size > longest) return std::nullopt;
   return input_text::of_pages(::fileno(file), size);
}

/// Everything in a stream, or the reason why not.
std::variant<input_text, std::string> read_stream(std::FILE* stream) {
   std::string text;
   text.reserve(std::min(size_of(stream), longest));
   char block[1 << 16];
   while (const std::size_t count = std::fread(block, 1, sizeof block, stream)) {
      text.append(block, count);
      if (text.size() > longest) return "longer than 4 GiB";
   }
   if (std::ferror(stream) != 0) return std::strerror(errno);
   return input_text(std::move(text));
}

} // namespace

std::variant<input, input_problem> read_input(const std::string& path, const std::string& standard_input_name,
                                              input_bytes bytes) {
   const bool standard = path == "-";
   const std::string& name = standard ? standard_input_name : path;
   file_handle file(standard ? nullptr : std::fopen(path.c_str(), "rb"),
                    [](std::FILE* open) { return open != nullptr ? std::fclose(open) : 0; });
   if (!standard && file == nullptr) return input_problem{name, std::strerror(errno)};
   const bool may_map = !standard && bytes == input_bytes::in_place;
   if (auto pages = may_map ? pages_of(file.get()) : std::nullopt) return input{name, *std::move(pages)};
   auto text = read_stream(standard ? stdin : file.get());
   if (const auto* const problem = std::get_if<std::string>(&text)) return input_problem{name, *problem};
   return input{name, std::get<input_text>(std::move(text))};
}

bool is_json(std::string_view path) noexcept { return has_suffix(path, ".json"); }

bool has_suffix(std::string_view path, std::string_view suffix) noexcept {
   return path.size() >= suffix.size() && ascii::same_word(path.substr(path.size() - suffix.size()), suffix);
}

} // namespace zoql::tool
