// What a broken statement was most likely meant to be.
#pragma once

#ifndef ZOQL_COMPILED
#include <zoql/check/as_meant.hpp>
#endif

#include <zoql/ast.hpp>
#include <zoql/check/options.hpp>

namespace zoql {

#ifdef ZOQL_COMPILED
[[nodiscard]] ast::statement as_meant(const ast::statement& statement, const check_options& options = {});
#else

namespace checking {

/// A template for the same reason as `check_running`.
template<typename Statement>
[[nodiscard]] Statement tree_meant_by(const Statement& statement, const check_options& options) {
   return tree_as_meant(statement, options);
}

} // namespace checking

/// The tree that the findings of a statement are about: its own, or that of what it was most likely meant to be.
[[nodiscard]] inline ast::statement as_meant(const ast::statement& statement, const check_options& options = {}) {
   return checking::tree_meant_by<ast::statement>(statement, options);
}
#endif

} // namespace zoql
