// What the names in a statement refer to: its own object, a related one, an alias.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/ast.hpp>

#include <string_view>

namespace zoql {

/// The name of the one object a statement reads; empty where none or several stand behind `from`.
[[nodiscard]] constexpr std::string_view object_of(const ast::statement& statement) noexcept {
   const ast::node* const from = statement.clause(ast::kind::from);
   if (from == nullptr || from->first_child == ast::none || from->first_child != from->last_child) return {};
   const ast::node& object = statement.unaliased(*statement.child(*from, 0));
   return object.kind == ast::kind::object ? statement.view(object) : std::string_view{};
}

/// The related object a name goes through, `Account` of `Account.Name`; empty for a field of the statement's own
/// object, whose name in front of a field says nothing (Export ZOQL select statements page).
[[nodiscard]] constexpr std::string_view related_object(const ast::statement& statement,
                                                        const ast::node& name) noexcept {
   if (name.at == 0) return {};
   const std::string_view prefix = span{name.where.begin, name.at}.of(statement.text);
   return ascii::same_word(prefix, object_of(statement)) ? std::string_view{} : prefix;
}

/// A name without the prefix of an object, its own.
[[nodiscard]] constexpr std::string_view name_without(const ast::statement& statement, const ast::node& name,
                                                      std::string_view own) noexcept {
   const std::string_view text = statement.view(name);
   if (name.at == 0) return text;
   const std::size_t dot = name.at - name.where.begin;
   return ascii::same_word(text.substr(0, dot), own) ? text.substr(dot + 1) : text;
}

/// A name without the prefix of the statement's own object.
[[nodiscard]] constexpr std::string_view reference_of(const ast::statement& statement, const ast::node& name) noexcept {
   return name.at == 0 ? statement.view(name) : name_without(statement, name, object_of(statement));
}

/// Whether two names are of the same field.
[[nodiscard]] constexpr bool same_field(const ast::statement& statement, const ast::node& one,
                                        const ast::node& other) noexcept {
   if (one.at == 0 && other.at == 0) return ascii::same_word(statement.view(one), statement.view(other));
   return ascii::same_word(reference_of(statement, one), reference_of(statement, other));
}

/// Whether a name has two dots, which neither language has.
[[nodiscard]] constexpr bool is_deep(const ast::statement& statement, const ast::node& name) noexcept {
   return name.at != 0 && ascii::holds_byte(span{name.at + 1, name.where.end}.of(statement.text), '.');
}

/// The field of a name, `Name` of `Account.Name`.
[[nodiscard]] constexpr std::string_view field_of(const ast::statement& statement, const ast::node& name) noexcept {
   const std::string_view text = statement.view(name);
   if (name.at == 0) return text;
   const std::size_t dot = is_deep(statement, name) ? text.rfind('.') : name.at - name.where.begin;
   return text.substr(dot + 1);
}

/// An alias without its quotes.
[[nodiscard]] constexpr std::string_view alias_text(const ast::statement& statement, const ast::node& alias) noexcept {
   const std::string_view text = statement.view(alias);
   const bool quoted = alias.has(ast::double_quoted) || alias.has(ast::single_quoted) || alias.has(ast::back_quoted);
   return quoted && text.size() > 1 ? text.substr(1, text.size() - 2) : text;
}

} // namespace zoql
