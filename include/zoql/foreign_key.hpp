// Foreign keys: a field in ZOQL, and in an export the key of the related object.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/meanings.hpp>

#include <string_view>

namespace zoql {

/// The join of an object to what a foreign key points to: `Account` for `AccountId`, `BillToContact` for `BillToId`,
/// `ParentAccount` for `ParentId`; false when there is none.
[[nodiscard]] constexpr catalogue::join join_of_key(const catalogue::object& object, std::string_view field) noexcept {
   constexpr std::string_view ending = "Id";
   if (field.size() <= ending.size() || !ascii::same_word(field.substr(field.size() - ending.size()), ending)) {
      return {};
   }
   const std::string_view stem = field.substr(0, field.size() - ending.size());
   if (const catalogue::join exact = object.join(stem)) return exact;
   for (const catalogue::join join : object.joins()) {
      const std::string_view name = join.name();
      if (name.size() <= stem.size() || !ascii::same_word(name.substr(0, stem.size()), stem)) continue;
      const std::string_view rest = name.substr(stem.size());
      if (rest == "Contact" || rest == "Account") return join;
   }
   return {};
}

/// The field by which ZOQL reads the key of what a join leads to, `BillToId` for `BillToContact`; false where the
/// object has none.
[[nodiscard]] constexpr catalogue::field key_of_join(const catalogue::object& object, std::string_view join) noexcept {
   constexpr std::string_view ending = "Id";
   catalogue::field found;
   for (const catalogue::field field : object.fields()) {
      const std::string_view name = field.name();
      if (name.size() <= ending.size() || !ascii::same_word(name.substr(name.size() - ending.size()), ending)) continue;
      if (!field.in(catalogue::context::soap).is(true)) continue;
      if (ascii::same_word(name.substr(0, name.size() - ending.size()), join)) return field;
      const catalogue::join leads = join_of_key(object, name);
      if (!found && leads && ascii::same_word(leads.name(), join)) found = field;
   }
   return found;
}

/// Whether a name of an export is a foreign key that is no field there and has a join.
[[nodiscard]] constexpr bool is_foreign_key(const ast::statement& statement, const ast::node& name,
                                            const meanings& names) noexcept {
   if (names.context() != catalogue::context::export_) return false;
   const meaning& what = names.of(name);
   if (!what.object || (what.field && what.field.in(names.context()).is(true))) return false;
   return static_cast<bool>(join_of_key(what.object, field_of(statement, name)));
}

} // namespace zoql
