// The body of an invoice is given for one invoice at a time.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/clause_names.hpp>
#include <zoql/meanings.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct unpinned_body {
   static constexpr zoql::about about{
      .name = "unpinned-body",
      .summary = "`Body` of Invoice without a filter that leaves one invoice",
      .why = "ZOQL answers \"Can only query one invoice body at a time\" (SOAP object reference): the filter has to be "
             "`Id = '…'`, alone or with `and`. Another filter, such as by InvoiceNumber, may leave one invoice too, so "
             "that only a statement without any is an error.",
      .source = "N12 Z14",
      .bad = "select Id, Body from Invoice",
      .good = "select Id, Body from Invoice where Id = '2c92c0f95be68649015bf14e001f2760'",
      .dialects = dialects::zoql,
      .level = severity::error,
      .lesser = {.where = "where the statement has another filter"},
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::select),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings& names,
                               report& report) {
      if (!names.object()) return;
      for (const catalogue::special_rule rule : names.object().specials()) {
         if (rule.kind() != catalogue::special::single_row) continue;
         const ast::node* const body = first_name(statement, &node, [&](const ast::node& name) {
            return catalogue::same_name(field_of(statement, name), rule.field());
         });
         if (body == nullptr || is_pinned(statement, rule)) continue;
         const bool filtered = statement.clause(ast::kind::where) != nullptr;
         report.say_at_most(filtered ? severity::warning : severity::error, body->where,
                            {"`{}` is given for one row at a time", statement.view(*body)},
                            "filter by `Id = '…'`, alone or with `and`");
      }
   }

private:
   /// Whether each of the rule's fields is compared with one value, whatever else the filter says.
   [[nodiscard]] static constexpr bool is_pinned(const ast::statement& statement,
                                                 const catalogue::special_rule& rule) noexcept {
      const ast::node* const where = statement.clause(ast::kind::where);
      if (where == nullptr || where->first_child == ast::none) return false;
      for (const std::string_view field : rule.fields()) {
         if (!pins(statement, *statement.child(*where, 0), field)) return false;
      }
      return true;
   }

   [[nodiscard]] static constexpr bool pins(const ast::statement& statement, const ast::node& node,
                                            std::string_view field) noexcept {
      const ast::node& condition = unwrapped(statement, node);
      if (condition.kind == ast::kind::and_) {
         for (const ast::node& part : statement.children(condition)) {
            if (pins_alone(statement, unwrapped(statement, part), field)) return true;
         }
         return false;
      }
      return pins_alone(statement, condition, field);
   }

   [[nodiscard]] static constexpr bool pins_alone(const ast::statement& statement, const ast::node& condition,
                                                  std::string_view field) noexcept {
      if (condition.kind != ast::kind::comparison || condition.word != ast::word::equal) return false;
      const ast::node& left = *statement.child(condition, 0);
      const ast::node* const right = statement.child(condition, 1);
      return left.kind == ast::kind::name && right != nullptr && right->kind != ast::kind::null &&
             ascii::same_word(field_of(statement, left), field);
   }
};

} // namespace zoql::rules
