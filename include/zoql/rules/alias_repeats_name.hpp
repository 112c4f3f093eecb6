// An alias that says what the heading says anyway.
#pragma once

#include <zoql/reference.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct alias_repeats_name {
   static constexpr zoql::about about{
      .name = "alias-repeats-name",
      .summary = "an alias equal to the full name of its column",
      .why = "An alias that is the column's own full name, in any case, is dropped, and the heading stays as it was "
             "(Export ZOQL clause limits page; select statements page).",
      .source = "S13 E2 E7",
      .bad = "select Account.Id as \"account.id\" from Account",
      .good = "select Account.Id as \"Key\" from Account",
      .dialects = with(&capabilities::aliases),
      .level = severity::warning,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::aliased),
      .mends = ast::kinds(ast::kind::aliased, ast::kind::alias),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      const ast::node& name = *statement.child(node, 0);
      const ast::node* const alias = statement.child(node, 1);
      if (name.kind != ast::kind::name || alias == nullptr || alias->kind != ast::kind::alias) return;
      if (!is_full_name(statement, name, alias_text(statement, *alias))) return;
      report
         .say(alias->where, {"the alias {} is the column's own name and is dropped", statement.view(*alias)},
              "leave it out, or choose another")
         .mend("leave it out", {{{name.where.end, alias->where.end}, ""}});
   }

private:
   /// The full name of a field of the statement's own object begins with that object.
   [[nodiscard]] static constexpr bool is_full_name(const ast::statement& statement, const ast::node& name,
                                                    std::string_view alias) noexcept {
      if (name.at != 0) return ascii::same_word(alias, statement.view(name));
      const std::size_t dot = alias.find('.');
      return dot != std::string_view::npos && ascii::same_word(alias.substr(0, dot), object_of(statement)) &&
             ascii::same_word(alias.substr(dot + 1), statement.view(name));
   }
};

} // namespace zoql::rules
