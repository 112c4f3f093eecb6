// Names a finding so that the name outlives moved lines.
#pragma once

#include <zoql/diagnostic.hpp>
#include <zoql/source.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace zoql::tool {

/// The fingerprints of one file's findings.
class fingerprints {
public:
   /// From the rule, the line without its blanks, and how many findings before had the same: `0123456789abcdef:1`. The
   /// shape is that of the CodeQL action's `primaryLocationLineHash`.
   [[nodiscard]] std::string next(const source& text, const diagnostic& finding);

private:
   [[nodiscard]] const std::string& hash_of(const source& text, std::string_view rule, std::uint32_t line);

   /// Many findings may stand on one line, which may be long.
   std::map<std::pair<std::string_view, std::uint32_t>, std::string> hashes_;
   std::map<std::string, std::size_t> seen_;
};

/// Sixteen hexadecimal digits that are the same on every machine (FNV-1a, 64 bits).
[[nodiscard]] std::string stable_hash(std::string_view text);

} // namespace zoql::tool
