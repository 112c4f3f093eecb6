// What the generator has to say about its input: a named problem at a place in a file.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace zoql::codegen {

/// Which of the files given on the command line, counted from 0.
using file_index = std::uint32_t;

/// A line and a column, both from 1; line 0 stands for the whole file.
struct location {
   file_index file = 0;
   std::uint32_t line = 0;
   std::uint32_t column = 0;
   friend constexpr auto operator<=>(const location&, const location&) noexcept = default;
};

enum class gravity : std::uint8_t { warning, error };

struct problem {
   gravity level;
   location at;
   std::string name; ///< what kind: `remote-reference`
   std::string words;
};

/// Collects problems; each is told once.
class problems {
public:
   void error(location at, std::string_view name, std::string words) {
      add(gravity::error, at, name, std::move(words));
   }
   void warning(location at, std::string_view name, std::string words) {
      add(gravity::warning, at, name, std::move(words));
   }
   [[nodiscard]] bool has_errors() const noexcept {
      return std::ranges::any_of(all_, [](const problem& one) { return one.level == gravity::error; });
   }
   /// In the order of the files.
   [[nodiscard]] std::vector<problem> sorted() const {
      const auto key = [](const problem& one) { return std::tie(one.at, one.level, one.name, one.words); };
      std::vector<problem> all = all_;
      std::ranges::sort(all, {}, key);
      const auto same = [&](const problem& one, const problem& two) { return key(one) == key(two); };
      all.erase(std::unique(all.begin(), all.end(), same), all.end());
      return all;
   }

private:
   void add(gravity level, location at, std::string_view name, std::string words) {
      all_.push_back({level, at, std::string(name), std::move(words)});
   }
   std::vector<problem> all_;
};

/// `file:line:column: error: words [name]`; control characters in the words are shown as `?`.
[[nodiscard]] std::string to_string(const problem& one, const std::vector<std::string>& file_names);

} // namespace zoql::codegen
