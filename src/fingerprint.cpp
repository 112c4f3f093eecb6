// Hashes findings.
#include "fingerprint.hpp"

#include <fmt/format.h>

#include <cstdint>

namespace zoql::tool {

std::string stable_hash(std::string_view text) {
   std::uint64_t hash = 0xcbf29ce484222325U;
   for (const char byte : text) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3U;
   return fmt::format("{:016x}", hash);
}

std::string fingerprints::next(const source& text, const diagnostic& finding) {
   std::string key(finding.rule);
   key += '\n';
   for (const char byte : text.line(text.at(finding.where.begin).line)) {
      if (byte != ' ' && byte != '\t') key += byte;
   }
   const std::string hash = stable_hash(key);
   return fmt::format("{}:{}", hash, ++seen_[hash]);
}

} // namespace zoql::tool
