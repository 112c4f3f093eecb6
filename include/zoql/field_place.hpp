// Whether a name in a statement is a field that a catalogue can be asked for, and who lists the fields it may be.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/catalogue/witness.hpp>
#include <zoql/meanings.hpp>
#include <zoql/nearby.hpp>
#include <zoql/status_history.hpp>

#include <string_view>

namespace zoql {

/// Whether a name is spelt as one and no other rule speaks of what it is: `ANDName` with its keyword glued to it, a
/// name in quotes, a word without quotes that has to be a value, an alias used for its expression.
[[nodiscard]] constexpr bool is_plain_name(const ast::statement& statement, const ast::node& name) noexcept {
   if (name.kind != ast::kind::name || name.has(ast::whole_object)) return false;
   if (name.has(ast::double_quoted) || name.has(ast::back_quoted) || name.has(ast::bracketed)) return false;
   if (!ascii::is_name(field_of(statement, name)) || goes_astray(statement, name)) return false;
   return !is_overlapped(statement, name, ast::kinds(ast::kind::glued_keyword, ast::kind::spaced_name));
}

/// Whether a word of `where` stands where ZOQL has values only: behind an operator or in a list. Told by what is
/// written before it, so that long statements are not searched for each of their names.
[[nodiscard]] constexpr bool is_taken_for_value(const ast::statement& statement, const ast::node& name) noexcept {
   const ast::node* const where = statement.clause(ast::kind::where);
   if (where == nullptr || name.where.begin < where->where.begin) return false;
   const std::uint32_t end = ascii::skip_blanks_back(statement.text, name.where.begin);
   const std::string_view before = statement.text.substr(0, end);
   constexpr std::string_view like = "like";
   constexpr std::string_view signs = "=<>!(,";
   if (before.empty() || signs.find(before.back()) != std::string_view::npos) return true;
   return before.size() > like.size() && ascii::same_word(before.substr(before.size() - like.size()), like);
}

/// Whether a word of `having` or `order by` is an alias of the select list.
[[nodiscard]] constexpr bool is_alias(const ast::statement& statement, const ast::node& name, const meanings& names) {
   if (name.at != 0) return false;
   const ast::node* const from = statement.clause(ast::kind::from);
   return from != nullptr && name.where.begin >= from->where.end && names.is_alias(statement.view(name));
}

/// Who says that there is no such field where this name goes: because he lists all there are, or denies this one; none
/// when nobody does. The pages list the fields of ZOQL, so that one of which they do not say so is known from a
/// Describe whose contexts nobody has told, and most likely one of exports only. Describe lists the fields of both, so
/// that who knows one without knowing whether exports have it says nothing.
[[nodiscard]] constexpr catalogue::layer refused_by(const ast::statement& statement, const ast::node& name,
                                                    const meanings& names) noexcept {
   const meaning& what = names.of(name);
   if (!what.object) return catalogue::layer::none;
   if (what.field) {
      const auto here = what.field.in(names.context());
      if (here.known()) return here.value ? catalogue::layer::none : here.said_by;
      if (names.context() == catalogue::context::export_) return catalogue::layer::none;
      const bool is_listed_by_pages =
         what.object.fields_listed_by(catalogue::context::soap) == catalogue::layer::documented;
      return is_listed_by_pages && !catalogue::has_suffix(what.field.name()) ? catalogue::layer::documented
                                                                             : catalogue::layer::none;
   }
   const catalogue::layer lists = what.object.fields_listed_by(names.context());
   const bool only_the_tenant_knows = catalogue::has_suffix(field_of(statement, name));
   return only_the_tenant_knows && lists != catalogue::layer::tenant ? catalogue::layer::none : lists;
}

} // namespace zoql
