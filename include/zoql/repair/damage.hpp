// What a tree shows to be wrong without any rule.
#pragma once

#include <zoql/ast.hpp>
#include <zoql/repair/cost.hpp>
#include <zoql/repair/inside_out.hpp>
#include <zoql/repair/tokens.hpp>

namespace zoql::repair {

/// In points: text that fits nowhere, by its tokens, texts that are turned inside out, and a `from` that is missing.
[[nodiscard]] inline unsigned damage_of(const ast::statement& tree) {
   unsigned damage = 0;
   for (const ast::node& node : tree.nodes) {
      if (node.word == ast::word::missing_from) damage += cost::missing_part;
      if (node.kind == ast::kind::alias || node.kind == ast::kind::string)
         damage += cost::skipped * words_inside_out(tree.text, node.where);
      if (node.kind != ast::kind::skipped && node.kind != ast::kind::second_statement) continue;
      each_token(tree.view(node), tree.language, [&](const token& one) {
         const span where{node.where.begin + one.where.begin, node.where.begin + one.where.end};
         damage += cost::skipped * (1 + (one.kind == token_kind::text ? words_inside_out(tree.text, where) : 0));
      });
   }
   return damage;
}

} // namespace zoql::repair
