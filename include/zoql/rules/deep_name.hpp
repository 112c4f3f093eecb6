// A prefix names one related object and no more.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <zoql/ascii.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct deep_name {
   static constexpr zoql::about about{
      .name = "deep-name",
      .summary = "a name with more than one dot",
      .why = "A reference is `Field` or `Object.Field`, where the object is the data source or one related to "
             "it (Export ZOQL page; select statements page).",
      .source = "N03 E1 E2",
      .bad = "select Invoice.Account.Name from InvoiceItem",
      .good = "select Account.Name from InvoiceItem",
      .dialects = with(&capabilities::joins),
      .level = severity::error,
      .evidence = evidence::outside_grammar,
      .visits = ast::kinds(ast::kind::name),
      .given = {.deep = true},
      .mends = ast::kinds(ast::kind::name),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (node.at == 0) return;
      const std::string_view text = statement.view(node);
      const std::size_t first = node.at - node.where.begin;
      if (text.find('.', first + 1) == std::string_view::npos || text.find("..") != std::string_view::npos) return;
      const std::size_t last = text.rfind('.');
      diagnostic& finding =
         report.say(node.where, {"`{}` has more than one dot; only one related object can be named", text},
                    "name the object that has the field, or write the comma that is missing");
      const std::uint32_t seam =
         node.where.begin +
         static_cast<std::uint32_t>(last - base_length(statement, text.substr(first + 1, last - first - 1)));
      if (seam == node.where.begin + last) return;
      finding.suggest("write a comma", {{{seam, seam}, ", "}});
   }

private:
   /// `BillToContact.StateInvoice.Amount` from Invoice: how much of the middle is the data source's own name, if there
   /// is more of it than that.
   [[nodiscard]] static constexpr std::size_t base_length(const ast::statement& statement,
                                                          std::string_view middle) noexcept {
      const ast::node* const from = statement.clause(ast::kind::from);
      if (from == nullptr || from->first_child == ast::none) return 0;
      const std::string_view base = statement.view(statement.unaliased(*statement.child(*from, 0)));
      return !base.empty() && base.size() < middle.size() && middle.ends_with(base) ? base.size() : 0;
   }
};

} // namespace zoql::rules
