// The signs of comparison as they are written.
#pragma once

#include <zoql/ast.hpp>

#include <string_view>

namespace zoql::printing {

/// The sign of a comparison.
[[nodiscard]] constexpr std::string_view sign_of(ast::word word) noexcept {
   using enum ast::word;
   switch (word) {
   case equal:
      return "=";
   case not_equal:
      return "!=";
   case less:
      return "<";
   case less_or_equal:
      return "<=";
   case greater:
      return ">";
   case greater_or_equal:
      return ">=";
   case angled_not_equal:
      return "<>";
   case double_equal:
      return "==";
   default:
      return {};
   }
}

} // namespace zoql::printing
