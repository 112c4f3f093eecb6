// A baseline: findings a project has today and will be spared, known by rule and statement, so that moved lines do not
// matter.
#pragma once

#include <zoql/ast.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <variant>

namespace zoql::tool {

/// A statement by what it says: a hash of its canonical text, so that blanks and the case of keywords do not count.
/// What cannot be printed canonically is taken in lower case, with single blanks.
[[nodiscard]] std::uint64_t statement_hash(const ast::statement& statement);
[[nodiscard]] std::uint64_t statement_hash(std::string_view text);

class baseline {
public:
   /// One kind of finding: how often it is known, and in which files it was.
   struct entry {
      std::size_t count = 0;
      std::set<std::string> paths;
   };

   /// A baseline that knows nothing or, for the first one of a project, says that it knows whatever it is asked.
   /// `folder` is where its file lies; paths in it count from there.
   explicit baseline(std::string folder, bool knows_all = false) : folder_(std::move(folder)), knows_all_(knows_all) {}

   /// Whether the baseline knows this finding, once more than it was asked before.
   [[nodiscard]] bool knows(std::string_view rule, std::uint64_t statement, const std::string& path);

   /// Remembers that a file was checked, whatever was found in it, and by which rules it was not.
   void saw(const std::string& path, std::set<std::string> rules_off) {
      seen_paths_.insert_or_assign(from_folder(path), std::move(rules_off));
   }

   /// What is known and was not found by a rule that ran, in files that were all checked or are no more.
   [[nodiscard]] std::size_t stale() const;

   /// How many findings it knows.
   [[nodiscard]] std::size_t size() const;

   /// How many findings it was asked for and knows.
   [[nodiscard]] std::size_t used() const;

   /// What to write: what is known without what is stale, so never more than it was; of one that knows all, what was
   /// found.
   [[nodiscard]] baseline renewed() const;

   [[nodiscard]] std::string to_json() const;

   /// Reads what `to_json` wrote; says why not where that is impossible.
   [[nodiscard]] static std::variant<baseline, std::string> from_json(std::string_view text, std::string folder);

private:
   using key = std::pair<std::string, std::uint64_t>;

   [[nodiscard]] const std::string& from_folder(const std::string& path);
   [[nodiscard]] std::size_t stale(const key& which, const entry& known) const;

   std::string folder_;
   bool knows_all_;
   std::map<key, entry> known_;
   std::map<key, entry> found_;
   /// Files that were checked, with the rules that were off there.
   std::map<std::string, std::set<std::string>> seen_paths_;
   /// The path asked for last, and what it is from the folder: many findings are in one file.
   std::string last_path_;
   std::string last_from_folder_;
};

} // namespace zoql::tool
