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
             "(data-sources-and-objects page; seen on a tenant). It is a warning where some other data source has a "
             "join of that name and no tenant's own catalogue was asked.",
      .source = "N04 E10 R5 R10",
      .bad = "select Contact.Country from Invoice",
      .good = "select SoldToContact.Country from Invoice",
      .dialects = with(&capabilities::joins),
      .level = severity::error,
      .evidence = evidence::live,
      .visits = ast::kinds(ast::kind::name),
      .given = {.unusual_field = true, .dotted = true},
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings& names,
                               report& report) {
      if (!names.object() || !names.is_joined(node)) return;
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
      const bool certain = lists == catalogue::layer::tenant || !is_join_elsewhere(word, names);
      diagnostic& finding =
         report.say_at_most(certain ? severity::error : severity::warning, prefix,
                            {"{} has no related object `{}` in {}", names.object().name(), word, list_of(lists)});
      const catalogue::suggestion meant = suggest_join(names.object(), word);
      if (!meant || ascii::same_word(meant.name, word)) return;
      finding.help = {"did you mean `{}`?", meant.name};
      if (meant.unique) finding.suggest({"write `{}`", meant.name}, {{prefix, meant.name}});
   }

   [[nodiscard]] static constexpr bool is_join_elsewhere(std::string_view word, const meanings& names) noexcept {
      for (const catalogue::object one : names.all().objects()) {
         if (one.join(word)) return true;
      }
      return false;
   }
};

} // namespace zoql::rules
