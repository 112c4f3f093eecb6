// Writes files whole or not at all.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zoql::tool {

/// Writes `text` beside the file, forces it to the disk and renames it over the file: whatever happens on the way, the
/// file has its old bytes or the new ones. Mode, and as far as allowed owner, stay; a symbolic link stays and what it
/// points to is replaced; a file that is not there yet is made. Returns why it failed, empty when it did not; a failure
/// leaves nothing behind.
[[nodiscard]] std::string replace_file(const std::string& path, std::string_view text);

/// As `replace_file`, unless the file has other bytes than `old` by then: what another program wrote meanwhile stays.
[[nodiscard]] std::string replace_unchanged_file(const std::string& path, std::string_view old, std::string_view text);

/// Removes what runs that were killed left beside these files: `.zoql-tmp-` and six letters, ours, and no longer
/// written. Files that are replaced whatever they are have it done by the way.
void remove_leftovers(const std::vector<std::string>& paths);

/// As `replace_file`; but what is there and no regular file (a device, a pipe), or is where standard output or standard
/// error go, is written to as it is.
[[nodiscard]] std::string write_file(const std::string& path, std::string_view text);

/// Adds `text` to the end of a file, which need not exist. Returns as `replace_file` does.
[[nodiscard]] std::string append_to_file(const std::string& path, std::string_view text);

} // namespace zoql::tool
