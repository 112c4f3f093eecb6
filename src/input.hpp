// Paths to texts: files, folders and standard input, read whole; what cannot be read is said, never left out.
#pragma once

#include "input_text.hpp"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace zoql::tool {

/// Why something could not be read.
struct input_problem {
   std::string path;
   std::string words;
   /// It is a JSON file, but no request body.
   bool is_other_json = false;
};

/// A text and the name it goes by in what we print.
struct input {
   std::string path;
   input_text text;
};

/// The files behind the arguments of the command line, in the order given and sorted within a folder: a file as it is,
/// a folder recursively (`*.zoql`, `*.json`), `-` for standard input. A file that is named twice, in whichever way, is
/// found once. A path that names nothing, and a folder without such files, is a problem.
struct found_paths {
   std::vector<std::string> paths;
   std::vector<input_problem> problems;
   /// Those of `paths` that the command line names itself, and not only a folder above them.
   std::set<std::string> named;

   [[nodiscard]] bool is_named(const std::string& path) const { return named.contains(path); }
};

/// In folders no link is followed: what lies elsewhere is read only by its name.
[[nodiscard]] found_paths find_paths(const std::vector<std::string>& arguments);

enum class input_bytes : std::uint8_t {
   /// A long file is not copied: see `input_text`.
   in_place,
   /// They stay what they were when the file was read, whoever writes into it.
   copied,
};

/// Reads a file, or standard input for `-`, which then goes by `standard_input_name`.
[[nodiscard]] std::variant<input, input_problem>
read_input(const std::string& path, const std::string& standard_input_name, input_bytes bytes = input_bytes::in_place);

/// What to say of such a path where only statements can be read.
inline constexpr std::string_view json_is_no_statement_file = "is JSON; statements are read from .zoql files";

/// Whether a path is read as a request body.
[[nodiscard]] bool is_json(std::string_view path) noexcept;
/// Whether a path ends as those of a kind of file do, such as `.zoql`, in any case.
[[nodiscard]] bool has_suffix(std::string_view path, std::string_view suffix) noexcept;

} // namespace zoql::tool
