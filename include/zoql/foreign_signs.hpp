// Signs that a whole statement is of another language.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/ast.hpp>
#include <zoql/foreign.hpp>
#include <zoql/nearby.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace zoql {

/// What tells another language, and how surely: two is sure by itself, one needs company of another kind.
struct foreign_sign {
   span where;
   std::string_view words;
   unsigned weight = 1;
};

/// The signs of one language, one of each kind.
class foreign_signs {
public:
   constexpr void add(foreign_sign sign) noexcept {
      for (std::size_t at = 0; at < size_; ++at) {
         if (signs_[at].words == sign.words) return;
      }
      if (size_ == signs_.size()) return;
      signs_[size_++] = sign;
      weight_ += sign.weight;
   }

   [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
   [[nodiscard]] constexpr unsigned weight() const noexcept { return weight_; }
   [[nodiscard]] constexpr const foreign_sign& operator[](std::size_t at) const noexcept { return signs_[at]; }

private:
   std::array<foreign_sign, 8> signs_{};
   std::size_t size_ = 0;
   unsigned weight_ = 0;
};

namespace signs {

/// Functions of Trino that Zuora's pages on Data Query use, and the parameters SQL writes without parentheses.
inline constexpr std::string_view trino_functions[] = {
   "at_timezone",   "coalesce",    "concat",
   "date_add",      "date_diff",   "date_format",
   "date_parse",    "date_trunc",  "from_iso8601_timestamp",
   "from_unixtime", "if",          "lower",
   "nullif",        "regexp_like", "round",
   "row_number",    "substr",      "to_uuid36",
   "upper",
};
inline constexpr std::string_view sql_parameters[] = {"current_date", "current_timestamp", "localtimestamp"};

/// Date literals of SOQL; those in `_N_` take a number behind a colon.
inline constexpr std::string_view soql_dates[] = {
   "yesterday",     "tomorrow",     "last_week",    "this_week",    "next_week",       "last_month",   "this_month",
   "next_month",    "last_90_days", "next_90_days", "this_quarter", "last_quarter",    "next_quarter", "this_year",
   "last_year",     "next_year",    "last_n_days",  "next_n_days",  "last_n_weeks",    "next_n_weeks", "last_n_months",
   "next_n_months", "last_n_years", "next_n_years", "n_days_ago",   "last_n_quarters",
};

template<std::size_t Size>
[[nodiscard]] constexpr bool has_word(const std::string_view (&words)[Size], std::string_view word) noexcept {
   for (const std::string_view one : words) {
      if (ascii::same_word(one, word)) return true;
   }
   return false;
}

[[nodiscard]] constexpr bool ends_in(std::string_view text, std::string_view tail) noexcept {
   return text.size() > tail.size() && ascii::same_word(text.substr(text.size() - tail.size()), tail);
}

/// `Buyer__r.Name`: the way to a related object in Salesforce.
[[nodiscard]] constexpr bool is_salesforce_path(std::string_view name, std::size_t first_dot) noexcept {
   for (std::size_t dot = first_dot; dot != std::string_view::npos; dot = name.find('.', dot + 1)) {
      if (ends_in(name.substr(0, dot), "__r")) return true;
   }
   return false;
}

} // namespace signs

/// Whether a statement has nothing of which two signs of Data Query could be made.
[[nodiscard]] constexpr bool is_free_of_data_query(const ast::statement& statement) noexcept {
   using ast::kind;
   constexpr ast::kinds suspects(kind::aliased, kind::arithmetic, kind::call, kind::case_, kind::group, kind::in,
                                 kind::join, kind::other_statement, kind::set_operation, kind::skipped,
                                 kind::typed_string);
   if (statement.present.meets(suspects)) return false;
   const ast::node* const from = statement.clause(kind::from);
   return from != nullptr && from->first_child != ast::none && from->first_child == from->last_child &&
          !statement.view(*statement.child(*from, 0)).starts_with("default__");
}

/// `order , by Name`: a stray comma makes no list of objects.
[[nodiscard]] constexpr bool begins_order(const ast::statement& statement, const ast::node& object) noexcept {
   return ascii::same_word(statement.view(statement.unaliased(object)), "by");
}

/// `Account Account`: an object that is named twice has no alias.
[[nodiscard]] constexpr bool is_doubled(const ast::statement& statement, const ast::node& aliased) noexcept {
   return ascii::same_word(statement.view(*statement.child(aliased, 0)), statement.view(*statement.child(aliased, 1)));
}

[[nodiscard]] constexpr foreign_signs signs_of_data_query(const ast::statement& statement) noexcept {
   using ast::kind;
   foreign_signs found;
   if (is_free_of_data_query(statement)) return found;
   bool joined = false;
   const bool united = statement.present.has(kind::set_operation);
   for (const ast::node& node : statement.nodes) {
      switch (node.kind) {
      case kind::statement:
         if (!statement.is_root(node) && !united) found.add({node.where, "a statement inside the statement"});
         break;
      case kind::join:
         found.add({node.where, joined ? "another `join`" : "a `join`"});
         joined = true;
         break;
      case kind::set_operation:
         found.add({node.where, "a second statement joined to the first"});
         break;
      case kind::case_:
         found.add({node.where, "a `case` expression"});
         break;
      case kind::typed_string:
         found.add({node.where, "a text with a type before it"});
         break;
      case kind::arithmetic:
         // Where a condition goes on behind it, it is an `or`.
         if (statement.text[node.at] == '|' && !goes_astray(statement, node))
            found.add({{node.at, node.at + 2}, "texts joined by `||`"});
         break;
      case kind::call:
         if (is_foreign(statement, node)) found.add({node.where, "a function with `over` or `as` inside"});
         if (const ast::node& function = *statement.child(node, 0);
             signs::has_word(signs::trino_functions, statement.view(function))) {
            found.add({function.where, "a function of Trino SQL"});
         }
         break;
      case kind::from: {
         const ast::node* const first = statement.child(node, 0);
         const ast::node* const second = statement.child(node, 1);
         if (first != nullptr && first->kind == kind::aliased && !is_doubled(statement, *first))
            found.add({first->where, "an object with an alias"});
         if (second != nullptr && first->kind != kind::missing && second->kind != kind::missing &&
             !begins_order(statement, *second))
            found.add({node.where, "several objects behind `from`"});
         break;
      }
      case kind::name:
         if (node.at == 0 && node.where.size() >= signs::sql_parameters[0].size() &&
             signs::has_word(signs::sql_parameters, statement.view(node))) {
            found.add({node.where, "the time of the query as a word"});
         }
         break;
      case kind::skipped:
         if (ascii::same_word(statement.view(node).substr(0, 7), "at time")) found.add({node.where, "`at time zone`"});
         break;
      case kind::object:
         if (statement.view(node).starts_with("default__")) found.add({node.where, "a custom object of Data Query", 2});
         break;
      default:
         break;
      }
   }
   return found;
}

namespace signs {

/// What a comparison with a name instead of a value says.
constexpr void add_soql_date(const ast::statement& statement, const ast::node& comparison, foreign_signs& found) {
   const ast::node& value = statement[comparison.last_child];
   if (value.kind == ast::kind::name && comparison.last_child != comparison.first_child &&
       has_word(soql_dates, statement.view(value))) {
      found.add({value.where, "a date literal of SOQL", 2});
   }
}

constexpr void add_soql_selects(const ast::statement& statement, const ast::node& select, foreign_signs& found) {
   for (const ast::node& item : statement.children(select)) {
      const ast::node* const inside = item.kind == ast::kind::group ? statement.child(item, 0) : nullptr;
      if (inside != nullptr && inside->kind == ast::kind::statement)
         found.add({item.where, "related objects asked for in the select list"});
   }
}

/// What the two low lines before the last letter of a name say.
constexpr void add_soql_suffix(const ast::statement& statement, const ast::node& node, foreign_signs& found) {
   const std::string_view name = statement.view(node);
   if (node.kind == ast::kind::name && node.at != 0 && is_salesforce_path(name, node.at - node.where.begin))
      found.add({node.where, "a relationship in `__r`", 2});
   if (node.kind == ast::kind::object && ends_in(name, "__c") && !name.starts_with("default__"))
      found.add({node.where, "a custom object of Salesforce", 2});
}

} // namespace signs

/// Whether a statement may hold more than the dates of SOQL.
[[nodiscard]] constexpr bool has_soql_shapes(const ast::statement& statement) noexcept {
   return statement.present.has(ast::kind::group) || statement.text.find("__") != std::string_view::npos;
}

/// Whether a statement has nothing of which a sign of SOQL could be made.
[[nodiscard]] constexpr bool is_free_of_soql(const ast::statement& statement) noexcept {
   if (has_soql_shapes(statement)) return false;
   for (const ast::node& node : statement.nodes) {
      if (node.kind == ast::kind::comparison && statement[node.last_child].kind == ast::kind::name) return false;
   }
   return true;
}

[[nodiscard]] constexpr foreign_signs signs_of_soql(const ast::statement& statement) noexcept {
   using ast::kind;
   foreign_signs found;
   const bool has_shapes = has_soql_shapes(statement);
   for (const ast::node& node : statement.nodes) {
      if (node.kind == kind::comparison) {
         signs::add_soql_date(statement, node, found);
      } else if (has_shapes) {
         if (node.kind == kind::select) signs::add_soql_selects(statement, node, found);
         signs::add_soql_suffix(statement, node, found);
      }
   }
   return found;
}

} // namespace zoql
