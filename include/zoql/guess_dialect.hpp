// Which dialect a statement is written in, when nobody says.
#pragma once

#include <zoql/ast.hpp>

#include <optional>

namespace zoql {

/// The dialect only this statement's constructs belong to; nothing where it would do in both. Any parse of the text
/// will do.
[[nodiscard]] constexpr std::optional<dialect> guess_dialect(const ast::statement& statement) noexcept {
   constexpr ast::kinds of_export(ast::kind::star, ast::kind::call, ast::kind::group, ast::kind::not_,
                                  ast::kind::is_null, ast::kind::group_by, ast::kind::having, ast::kind::order_by,
                                  ast::kind::alias);
   if (statement.present.meets(of_export)) return dialect::zoqlexport;
   for (const ast::node& node : statement.nodes) {
      if (node.kind == ast::kind::name && node.at != 0) return dialect::zoqlexport;
      if (node.kind != ast::kind::string) continue;
      if (node.word == ast::word::relative_date) return dialect::zoqlexport;
      const std::string_view text = statement.view(node);
      if (node.has(ast::flag::special) && text.find("\\'") + 2 < text.size()) return dialect::zoql;
   }
   if (statement.present.has(ast::kind::date)) return dialect::zoql;
   return std::nullopt;
}

} // namespace zoql
