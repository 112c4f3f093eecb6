// A tree and what the rules say of it as one number, the same at run time and in constant evaluation.
#pragma once

#include <zoql/check.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace zoql::tests {

/// FNV-1a, a word at a time.
class digest {
public:
   constexpr void add(std::uint64_t number) noexcept { value_ = (value_ ^ number) * 0x100000001B3; }
   constexpr void add(span where) noexcept { add(std::uint64_t{where.begin} << 32 | where.end); }
   constexpr void add(std::string_view text) noexcept {
      for (const char byte : text) add(static_cast<unsigned char>(byte));
   }
   [[nodiscard]] constexpr std::uint64_t value() const noexcept { return value_; }

private:
   std::uint64_t value_ = 0xCBF29CE484222325;
};

[[nodiscard]] constexpr std::uint64_t digest_of(const ast::statement& tree, const std::vector<diagnostic>& findings) {
   digest all;
   all.add(tree.root);
   for (const ast::node& node : tree.nodes) {
      all.add(static_cast<std::uint64_t>(node.kind) << 40 | static_cast<std::uint64_t>(node.word) << 32 | node.flags);
      all.add(node.where);
      all.add(std::uint64_t{node.at} << 32 | node.first_child);
      all.add(std::uint64_t{node.last_child} << 32 | node.next);
   }
   for (const diagnostic& finding : findings) {
      all.add(finding.rule);
      all.add(static_cast<std::uint64_t>(finding.level));
      all.add(finding.where);
      spell(finding.words, [&all](char byte) { all.add(static_cast<unsigned char>(byte)); });
      all.add(finding.fixes.size());
      for (const fix& fix : finding.fixes) {
         for (const edit& edit : fix.edits) {
            all.add(edit.where);
            all.add(edit.text);
         }
      }
   }
   return all.value();
}

} // namespace zoql::tests
