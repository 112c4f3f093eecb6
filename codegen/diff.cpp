// The unified difference of two texts, by lines: the shortest edit (Myers 1986) up to a bound, then whole blocks.
#include "output.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace zoql::codegen {

namespace {

using lines = std::vector<std::string_view>;

/// One line of the edit script: kept (' '), taken away ('-') or put in ('+').
struct edit_line {
   char mark;
   std::string_view text;
};

lines split(std::string_view text) {
   lines all;
   while (!text.empty()) {
      const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
      all.push_back(text.substr(0, end));
      text.remove_prefix(end);
   }
   return all;
}

/// More changes than this are shown as one block taken away and one put in.
constexpr std::int64_t most_changes = 1'000;

/// The shortest script that makes `after` of `before`, or nothing where it is longer than the bound.
std::vector<edit_line> shortest(const lines& before, const lines& after) {
   const auto size = [](const lines& all) { return static_cast<std::int64_t>(all.size()); };
   const auto line = [](const lines& all, std::int64_t at) { return all[static_cast<std::size_t>(at)]; };
   std::vector<std::vector<std::int64_t>> furthest_by_changes;
   std::vector<std::int64_t> furthest(2 * most_changes + 3, 0);
   const auto at = [](std::int64_t diagonal) { return static_cast<std::size_t>(diagonal + most_changes + 1); };
   const auto comes_down = [&](const std::vector<std::int64_t>& from, std::int64_t diagonal, std::int64_t changes) {
      return diagonal == -changes || (diagonal != changes && from[at(diagonal - 1)] < from[at(diagonal + 1)]);
   };
   std::int64_t changes = 0;
   for (bool arrived = false; !arrived; ++changes) {
      if (changes > most_changes) return {};
      furthest_by_changes.push_back(furthest);
      for (std::int64_t diagonal = -changes; diagonal <= changes && !arrived; diagonal += 2) {
         std::int64_t x =
            comes_down(furthest, diagonal, changes) ? furthest[at(diagonal + 1)] : furthest[at(diagonal - 1)] + 1;
         std::int64_t y = x - diagonal;
         while (x < size(before) && y < size(after) && line(before, x) == line(after, y)) ++x, ++y;
         furthest[at(diagonal)] = x;
         arrived = x >= size(before) && y >= size(after);
      }
   }
   std::vector<edit_line> script;
   std::int64_t x = size(before);
   std::int64_t y = size(after);
   while (--changes >= 0) {
      const auto& from = furthest_by_changes[static_cast<std::size_t>(changes)];
      const std::int64_t diagonal = x - y;
      const bool down = comes_down(from, diagonal, changes);
      const std::int64_t last_x = changes == 0 ? 0 : from[at(down ? diagonal + 1 : diagonal - 1)];
      const std::int64_t last_y = changes == 0 ? 0 : last_x - (down ? diagonal + 1 : diagonal - 1);
      while (x > last_x && y > last_y) --y, script.push_back({' ', line(before, --x)});
      if (changes == 0) break;
      if (down)
         script.push_back({'+', line(after, --y)});
      else
         script.push_back({'-', line(before, --x)});
   }
   std::ranges::reverse(script);
   return script;
}

std::vector<edit_line> edit_script(const lines& before, const lines& after) {
   std::vector<edit_line> script = shortest(before, after);
   if (!script.empty() || (before.empty() && after.empty())) return script;
   for (const std::string_view text : before) script.push_back({'-', text});
   for (const std::string_view text : after) script.push_back({'+', text});
   return script;
}

} // namespace

std::string unified_diff(std::string_view before, std::string_view after, std::string_view name) {
   if (before == after) return {};
   const std::vector<edit_line> script = edit_script(split(before), split(after));
   constexpr std::size_t around = 3;
   std::string text = fmt::format("--- a/{}\n+++ b/{}\n", name, name);
   std::size_t old_line = 1;
   std::size_t new_line = 1;
   std::size_t at = 0;
   const auto step = [&](char mark) {
      old_line += mark != '+' ? 1U : 0U;
      new_line += mark != '-' ? 1U : 0U;
      ++at;
   };
   const auto changed = [&](std::size_t index) { return script[index].mark != ' '; };
   while (at < script.size()) {
      std::size_t next = at;
      while (next < script.size() && !changed(next)) ++next;
      if (next == script.size()) break;
      while (at + around < next) step(' ');
      std::size_t end = next;
      for (std::size_t seen = next; seen < script.size() && seen <= end + 2 * around; ++seen) {
         if (changed(seen)) end = seen;
      }
      end = std::min(end + around + 1, script.size());
      const std::size_t old_begin = old_line;
      const std::size_t new_begin = new_line;
      std::string body;
      while (at < end) {
         body += script[at].mark;
         body += script[at].text;
         if (!script[at].text.ends_with('\n')) body += "\n\\ No newline at end of file\n";
         step(script[at].mark);
      }
      const auto range = [](std::size_t begin, std::size_t count) {
         return fmt::format("{},{}", count == 0 ? begin - 1 : begin, count);
      };
      text += fmt::format("@@ -{} +{} @@\n{}", range(old_begin, old_line - old_begin),
                          range(new_begin, new_line - new_begin), body);
   }
   return text;
}

} // namespace zoql::codegen
