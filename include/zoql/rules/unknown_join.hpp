// A related object that the data source does not join.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/catalogue/suggest.hpp>
#include <zoql/catalogue/witness.hpp>
#include <zoql/meanings.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct unknown_join {
   static constexpr zoql::about about{
      .name = "unknown-join",
      .summary = "a related object that the data source does not have",
      .why = "A data source joins the objects its page names, by the name of the relation and not of the object: "
             "Invoice has `BillToContact.`, not `Contact.`. Zuora answers that it cannot find the data source "
             "(data-sources-and-objects page; seen on a tenant). Where no tenant's own catalogue was asked it is a "
             "warning, since features add joins that no list has; but for `Contact.`, which tenants refused.",
      .source = "N04 E10 R5 R10",
      .bad = "select Contact.Country from Invoice",
      .good = "select SoldToContact.Country from Invoice",
      .dialects = with(&capabilities::joins),
      .level = severity::error,
      .lesser = {.where = "where the tenant's own catalogue does not say so"},
      .evidence = evidence::live,
      .visits = ast::kinds(ast::kind::name),
      .given = {.unusual_field = true, .dotted = true},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings& names,
                               report& report) {
      if (!names.object() || !names.is_joined(node) || is_deep(statement, node)) return;
      const catalogue::layer lists = names.object().joins_listed_by();
      const catalogue::join join = names.of(node).join;
      if (lists == catalogue::layer::none || (join && !names.is_denied(join))) return;
      const span prefix{node.where.begin, node.at};
      if (!ascii::is_name(prefix.of(statement.text)) || node.has(ast::double_quoted) || node.has(ast::back_quoted)) {
         return;
      }
      say(prefix, statement, names, lists, report);
   }

private:
   static constexpr void say(span prefix, const ast::statement& statement, const meanings& names,
                             catalogue::layer lists, report& report) {
      const std::string_view word = prefix.of(statement.text);
      const bool certain = lists == catalogue::layer::tenant || is_known_confusion(word, names.object());
      diagnostic& finding =
         report.say_at_most(certain ? severity::error : severity::warning, prefix,
                            {"{} has no related object `{}` in {}", names.object().name(), word, list_of(lists)});
      if (!report.is_read()) return;
      const catalogue::suggestion meant = suggest_join(names.object(), word);
      if (!meant || ascii::same_word(meant.name, word)) return;
      finding.help = {"did you mean `{}`?", meant.name};
      if (meant.unique) finding.suggest({"write `{}`", meant.name}, {{prefix, meant.name}});
   }

   /// The object in place of the relation: data sources have contacts by the names of what they are there for, such as
   /// BillToContact, and one that has them so was never seen to have a Contact too.
   [[nodiscard]] static constexpr bool is_known_confusion(std::string_view word,
                                                          const catalogue::object& object) noexcept {
      constexpr std::string_view contact = "Contact";
      if (!ascii::same_word(word, contact)) return false;
      for (const catalogue::join join : object.joins()) {
         if (catalogue::same_name(join.target(), contact)) return true;
      }
      return false;
   }
};

} // namespace zoql::rules
