// What holds for the tree of any text, and for any place a finding names.
#pragma once

#include <zoql/ast.hpp>
#include <zoql/diagnostic.hpp>
#include <zoql/fix.hpp>
#include <zoql/utf8.hpp>

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

namespace zoql::tests {

/// Whether every span lies in the text, and children in their parents, in their order.
[[nodiscard]] inline bool is_well_formed(const ast::statement& tree) {
   for (const ast::node& node : tree.nodes) {
      if (node.where.begin > node.where.end || node.where.end > tree.text.size()) return false;
      std::uint32_t before = 0;
      for (const ast::node& child : tree.children(node)) {
         if (child.kind == ast::kind::missing) continue;
         if (child.where.begin < node.where.begin || child.where.end > node.where.end) return false;
         if (child.where.begin < before) return false;
         before = child.where.end;
      }
   }
   return true;
}

/// Whether a place is inside a character; bytes that are no character may be cut anywhere.
[[nodiscard]] inline bool cuts_character(std::string_view text, std::uint32_t at) {
   for (std::uint32_t back = 1; back < 4 && back <= at && at < text.size(); ++back) {
      if (utf8::sequence_length(text.substr(at - back)) > back) return true;
   }
   return false;
}

[[nodiscard]] inline bool lies_on_characters(std::string_view text, span where) {
   return where.begin <= where.end && where.end <= text.size() && !cuts_character(text, where.begin) &&
          !cuts_character(text, where.end);
}

/// Whether edits stand in the order of the text and none begins inside another.
[[nodiscard]] inline bool are_in_order(const std::vector<edit>& edits) {
   return std::ranges::adjacent_find(
             edits, [](const edit& one, const edit& next) { return next.where.begin < one.where.end; }) == edits.end();
}

/// Whether a finding, its notes and its edits lie in the text, cut no character, and the edits touch nothing twice.
[[nodiscard]] inline bool lies_in(std::string_view text, const diagnostic& finding) {
   const auto lies = [&](const auto& one) { return lies_on_characters(text, one.where); };
   return lies(finding) && std::ranges::all_of(finding.notes, lies) &&
          std::ranges::all_of(finding.fixes, [&](const fix& one) {
             return are_in_order(one.edits) && std::ranges::all_of(one.edits, lies);
          });
}

} // namespace zoql::tests
