// A hyphen inside a name parses as a subtraction; this tells one from the other.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/ast.hpp>
#include <zoql/meanings.hpp>

namespace zoql {

/// `Region-Code__c`: a minus that touches a name on both sides was meant as part of one, unless the catalogue knows
/// both as fields, as in `Amount-Balance`.
[[nodiscard]] constexpr bool is_hyphenated_name(const ast::statement& statement, const ast::node& node,
                                                const meanings* names) noexcept {
   if (node.kind != ast::kind::arithmetic) return false;
   const std::string_view text = statement.text;
   const ast::node* const left = statement.child(node, 0);
   const ast::node* const right = statement.child(node, 1);
   if (text[node.at] != '-' || left->kind != ast::kind::name || right == nullptr) return false;
   if (right->kind != ast::kind::name || left->where.end != node.at || right->where.begin != node.at + 1) return false;
   return names == nullptr || !names->of(*left).field || !names->of(*right).field;
}

} // namespace zoql
