// Hashes findings.
#include "fingerprint.hpp"

#include <fmt/format.h>

namespace zoql::tool {

std::string stable_hash(std::string_view text) {
   std::uint64_t hash = 0xcbf29ce484222325U;
   for (const char byte : text) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3U;
   return fmt::format("{:016x}", hash);
}

const std::string& fingerprints::hash_of(const source& text, std::string_view rule, std::uint32_t line) {
   const auto [found, is_new] = hashes_.try_emplace({rule, line});
   if (!is_new) return found->second;
   std::string key(rule);
   key += '\n';
   for (const char byte : text.line(line)) {
      if (byte != ' ' && byte != '\t') key += byte;
   }
   return found->second = stable_hash(key);
}

std::string fingerprints::next(const source& text, const diagnostic& finding) {
   const std::string& hash = hash_of(text, finding.rule, text.at(finding.where.begin).line);
   return fmt::format("{}:{}", hash, ++seen_[hash]);
}

} // namespace zoql::tool
