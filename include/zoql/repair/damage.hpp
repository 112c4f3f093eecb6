// How much is wrong with a statement, in points: what the rules find in it, and what its tree shows without them.
#pragma once

#include <zoql/ast.hpp>
#include <zoql/diagnostic.hpp>
#include <zoql/repair/inside_out.hpp>
#include <zoql/repair/proposal.hpp>
#include <zoql/repair/tokens.hpp>

#include <vector>

namespace zoql::repair {

[[nodiscard]] inline unsigned damage_by(const std::vector<diagnostic>& findings) noexcept {
   unsigned damage = 0;
   for (const diagnostic& finding : findings) {
      if (finding.level == severity::warning) damage += cost::warning;
      if (finding.level == severity::error) damage += cost::of_error(finding.rule);
   }
   return damage;
}

/// What a tree shows to be wrong without any rule; `tokens` is memory.
[[nodiscard]] inline unsigned damage_in(const ast::statement& tree, token_row& tokens) {
   unsigned damage = 0;
   for (const ast::node& node : tree.nodes) {
      if (node.word == ast::word::missing_from) damage += cost::missing_part;
      if (node.kind == ast::kind::alias || node.kind == ast::kind::string)
         damage += cost::skipped * words_inside_out(tree.text, node.where);
      if (node.kind != ast::kind::skipped && node.kind != ast::kind::second_statement) continue;
      split(tree.view(node), tree.language, tokens);
      for (const token& one : tokens) {
         const span where{node.where.begin + one.where.begin, node.where.begin + one.where.end};
         damage += cost::skipped * (1 + (one.kind == token_kind::text ? words_inside_out(tree.text, where) : 0));
      }
   }
   return damage;
}

} // namespace zoql::repair
