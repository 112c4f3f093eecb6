// Fields by name, fields of joined objects, `*`, aggregates, date functions and the order of rows.
#pragma once

#include <zoql/build/operand.hpp>

#include <cstdint>
#include <string_view>

namespace zoql::building {

/// A function of Export ZOQL and its argument, `*` where there is none.
[[nodiscard]] inline expression call(std::string_view function, const expression& argument, std::uint16_t flags = 0) {
   expression made = tree_of(ast::kind::call, ast::word::none, leaf(ast::kind::function, function), argument);
   made.mark(flags);
   // The `*` of `count(*)` names no fields.
   if (argument.kind() == ast::kind::star) made.forget(features::star);
   return made;
}

template<expressible Argument>
[[nodiscard]] auto function_of(std::string_view name, const Argument& argument, std::uint16_t flags = 0) {
   return operand<Argument::uses | features::function, fields_named<Argument>>(
      call(name, argument.to_expression(), flags));
}

template<expressible Operand>
[[nodiscard]] auto ordered(const Operand& by, ast::word direction) {
   constexpr features all = Operand::uses | features::ordering;
   return item<all, fields_named<Operand>>(tree_of(ast::kind::order_item, direction, by.to_expression()));
}

/// Every field of a joined object.
[[nodiscard]] inline expression all_of(std::string_view join) {
   if (!is_object_name(join)) return refuse("`{}` is not the name of a joined object", join);
   kept_bytes name(join);
   name.append(".*");
   return name_leaf(name.view(), ast::flag::whole_object);
}

} // namespace zoql::building

namespace zoql {

/// A field by its name, `Name` or, in Export ZOQL, `Account.Name`. What is no name is refused when the statement is
/// built, and a join in ZOQL too; `join("Account").field("Name")` says it to the compiler.
[[nodiscard]] inline building::operand<building::features::none> field(std::string_view name) {
   return building::operand<building::features::none>(building::field_named(name));
}

/// Every field of the object itself (Export ZOQL).
[[nodiscard]] inline building::item<building::features::star> all() {
   return building::item<building::features::star>(building::leaf(ast::kind::star, "*"));
}

/// A related object of the data source by the name of the join (Export ZOQL).
class join {
public:
   explicit join(std::string_view name) : name_(name) {}

   [[nodiscard]] building::operand<building::features::join> field(std::string_view name) const {
      building::kept_bytes full = name_;
      full.append('.');
      full.append(name);
      return building::operand<building::features::join>(building::field_named(full.view()));
   }
   [[nodiscard]] building::item<building::features::join | building::features::star> all() const {
      return building::item<building::features::join | building::features::star>(building::all_of(name_.view()));
   }

private:
   building::kept_bytes name_;
};

/// The number of rows, `count(*)`.
[[nodiscard]] inline building::operand<building::features::function> count() {
   return building::operand<building::features::function>(
      building::call("count", building::leaf(ast::kind::star, "*")));
}
/// The number of rows with a value.
template<building::expressible Argument>
[[nodiscard]] auto count(const Argument& argument) {
   return building::function_of("count", argument);
}
/// The number of different values.
template<building::expressible Argument>
[[nodiscard]] auto count_distinct(const Argument& argument) {
   return building::function_of("count", argument, ast::flag::distinct);
}
template<building::expressible Argument>
[[nodiscard]] auto sum(const Argument& argument) {
   return building::function_of("sum", argument);
}
template<building::expressible Argument>
[[nodiscard]] auto avg(const Argument& argument) {
   return building::function_of("avg", argument);
}
template<building::expressible Argument>
[[nodiscard]] auto min(const Argument& argument) {
   return building::function_of("min", argument);
}
template<building::expressible Argument>
[[nodiscard]] auto max(const Argument& argument) {
   return building::function_of("max", argument);
}

/// The calendar date of a time.
template<building::expressible Argument>
[[nodiscard]] auto date(const Argument& argument) {
   return building::function_of("DATE", argument);
}
template<building::expressible Argument>
[[nodiscard]] auto year(const Argument& argument) {
   return building::function_of("YEAR", argument);
}
/// 1 to 12.
template<building::expressible Argument>
[[nodiscard]] auto month(const Argument& argument) {
   return building::function_of("MONTH", argument);
}
/// 0 to 53, weeks that begin on Sunday; the days before the first Sunday are week 0.
template<building::expressible Argument>
[[nodiscard]] auto week(const Argument& argument) {
   return building::function_of("WEEK", argument);
}
/// The week of ISO 8601.
template<building::expressible Argument>
[[nodiscard]] auto week_of_year(const Argument& argument) {
   return building::function_of("WEEKOFYEAR", argument);
}
/// 1 to 4.
template<building::expressible Argument>
[[nodiscard]] auto quarter(const Argument& argument) {
   return building::function_of("QUARTER", argument);
}

/// An item of `order by`, the smallest first.
template<building::expressible Operand>
[[nodiscard]] auto asc(const Operand& by) {
   return building::ordered(by, ast::word::ascending);
}
/// The greatest first.
template<building::expressible Operand>
[[nodiscard]] auto desc(const Operand& by) {
   return building::ordered(by, ast::word::descending);
}

} // namespace zoql
