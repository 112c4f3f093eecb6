// What becomes of a generated text: printed, written, or compared with what is there.
#pragma once

#include <string>
#include <string_view>

namespace zoql::codegen {

/// The difference of two texts in the unified format with three lines around each change; empty for equal texts.
[[nodiscard]] std::string unified_diff(std::string_view before, std::string_view after, std::string_view name);

/// Where the text goes, and what to say where it is not there yet.
struct destination {
   std::string path;   ///< empty: to standard output
   bool check = false; ///< compare only
   std::string mend;   ///< the command that writes it
};

/// Writes or compares a text; a file is replaced in one step or not at all. Returns the exit code: 0 when the text is
/// where it belongs, 1 when a check found it different, 2 when the file cannot be read or written.
[[nodiscard]] int deliver(const std::string& text, const destination& to);

/// Writes a line on standard error; that it is closed, full or read by nobody changes nothing else.
void say(const std::string& line);

/// The content of a file; false where it cannot be read.
[[nodiscard]] bool read_file(const std::string& path, std::string& into);

} // namespace zoql::codegen
