// Compares findings with a baseline, reads and writes it.
#include "baseline.hpp"

#include "absolute_path.hpp"
#include "json_text.hpp"

#include <zoql/print.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace zoql::tool {

namespace {

namespace fs = std::filesystem;
using json = nlohmann::ordered_json;

constexpr int version = 1;

/// FNV-1a, 64 bits: the same on every machine, unlike std::hash.
std::uint64_t hash(std::string_view text) {
   std::uint64_t value = 0xcbf29ce484222325U;
   for (const char byte : text) {
      value ^= static_cast<unsigned char>(byte);
      value *= 0x100000001b3U;
   }
   return value;
}

bool is_blank(char byte) { return std::string_view(" \t\v\f\r\n").find(byte) != std::string_view::npos; }

/// One entry of `findings`; a text says what is wrong with it.
std::string problem_of(const json& entry) {
   if (!entry.is_object()) return "an entry of `findings` has to be an object";
   for (const char* name : {"rule", "statement"}) {
      const auto member = entry.find(name);
      if (member == entry.end() || !member->is_string())
         return fmt::format("`{}` of an entry has to be a string", name);
   }
   const std::string& statement = entry.at("statement").get_ref<const std::string&>();
   if (statement.size() != 16 || statement.find_first_not_of("0123456789abcdef") != std::string::npos)
      return "`statement` has to be 16 hexadecimal digits";
   const auto count = entry.find("count");
   if (count == entry.end() || !count->is_number_unsigned()) return "`count` of an entry has to be a number";
   const auto paths = entry.find("paths");
   const bool are_texts = paths != entry.end() && paths->is_array() &&
                          std::all_of(paths->begin(), paths->end(), [](const json& path) { return path.is_string(); });
   return are_texts ? "" : "`paths` of an entry has to be a list of strings";
}

} // namespace

std::uint64_t statement_hash(std::string_view text) {
   std::string plain;
   for (const char byte : text) {
      if (!is_blank(byte)) {
         plain += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : byte;
      } else if (!plain.empty() && plain.back() != ' ') {
         plain += ' ';
      }
   }
   if (plain.ends_with(' ')) plain.pop_back();
   return hash(plain);
}

std::uint64_t statement_hash(const ast::statement& statement) {
   if (is_whole(statement)) return hash(print(statement));
   std::string_view text = statement.text;
   while (!text.empty() && (text.back() == ';' || is_blank(text.back()))) text.remove_suffix(1);
   return statement_hash(text);
}

bool baseline::knows(std::string_view rule, std::uint64_t statement, const std::string& path) {
   const key which{rule, statement};
   entry& found = found_[which];
   ++found.count;
   found.paths.insert(from_folder(path));
   if (knows_all_) return true;
   const auto known = known_.find(which);
   return known != known_.end() && found.count <= known->second.count;
}

const std::string& baseline::from_folder(const std::string& path) {
   if (!last_from_folder_.empty() && path == last_path_) return last_from_folder_;
   last_path_ = path;
   last_from_folder_ = absolute_path(path).lexically_proximate(absolute_path(folder_)).generic_string();
   return last_from_folder_;
}

std::size_t baseline::stale(const key& which, const entry& known) const {
   const auto found = found_.find(which);
   const std::size_t count = found == found_.end() ? 0 : found->second.count;
   if (count >= known.count) return 0;
   const bool could_be_found = std::all_of(known.paths.begin(), known.paths.end(), [&](const std::string& path) {
      const auto seen = seen_paths_.find(path);
      if (seen != seen_paths_.end()) return !seen->second.contains(which.first);
      std::error_code ignored;
      return !fs::exists(fs::path(folder_) / path, ignored);
   });
   return could_be_found ? known.count - count : 0;
}

std::size_t baseline::stale() const {
   std::size_t sum = 0;
   for (const auto& [which, known] : known_) sum += stale(which, known);
   return sum;
}

std::size_t baseline::size() const {
   std::size_t sum = 0;
   for (const auto& [which, known] : known_) sum += known.count;
   return sum;
}

std::size_t baseline::used() const {
   std::size_t sum = 0;
   for (const auto& [which, found] : found_) {
      const auto known = known_.find(which);
      sum += knows_all_ ? found.count : known == known_.end() ? 0 : std::min(found.count, known->second.count);
   }
   return sum;
}

baseline baseline::renewed() const {
   baseline result(folder_);
   if (knows_all_) result.known_ = found_;
   for (const auto& [which, known] : known_) {
      entry kept = known;
      kept.count -= stale(which, known);
      std::erase_if(kept.paths, [this, &rule = which.first](const std::string& path) {
         const auto seen = seen_paths_.find(path);
         return seen != seen_paths_.end() && !seen->second.contains(rule);
      });
      if (const auto found = found_.find(which); found != found_.end())
         kept.paths.insert(found->second.paths.begin(), found->second.paths.end());
      if (kept.count > 0) result.known_.emplace(which, std::move(kept));
   }
   return result;
}

std::string baseline::to_json() const {
   json findings = json::array();
   for (const auto& [which, known] : known_) {
      findings.push_back({{"rule", which.first},
                          {"statement", fmt::format("{:016x}", which.second)},
                          {"count", known.count},
                          {"paths", known.paths}});
   }
   return json_text(json{{"version", version}, {"findings", std::move(findings)}}, 1) + "\n";
}

std::variant<baseline, std::string> baseline::from_json(std::string_view text, std::string folder) {
   const json read = json::parse(text, nullptr, false);
   if (read.is_discarded()) return "not JSON";
   if (!read.is_object() || !read.contains("version")) return "not a baseline: it has no `version`";
   if (read.at("version") != version)
      return fmt::format("a baseline of version {}; this is a zoql that reads version {}",
                         json_text(read.at("version")), version);
   if (!read.contains("findings") || !read.at("findings").is_array()) return "`findings` has to be a list";
   baseline result(std::move(folder));
   for (const json& entry : read.at("findings")) {
      if (std::string problem = problem_of(entry); !problem.empty()) return problem;
      const key which{entry.at("rule").get<std::string>(),
                      std::stoull(entry.at("statement").get<std::string>(), nullptr, 16)};
      auto& known = result.known_[which];
      known.count += entry.at("count").get<std::size_t>();
      for (const json& path : entry.at("paths")) known.paths.insert(path.get<std::string>());
   }
   return result;
}

} // namespace zoql::tool
