// `select(…).from(…).where(…)`: a statement as a value that is copied, extended and built for a dialect.
#pragma once

#include <zoql/build/built.hpp>
#include <zoql/build/condition.hpp>
#include <zoql/build/field.hpp>

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace zoql::building {

template<typename Type>
concept text_like = std::convertible_to<const Type&, std::string_view>;

/// What an item of a list uses: a name given as text tells nothing to the compiler.
template<typename Item>
constexpr features features_of_item() {
   if constexpr (expressible<Item>) {
      return Item::uses;
   } else {
      return features::none;
   }
}
template<typename... Items>
inline constexpr features features_of_items = (features::none | ... | features_of_item<Items>());

/// Adds an item, a name, or all names of a range.
template<typename Item>
void add_item(std::vector<expression>& list, const Item& item) {
   if constexpr (expressible<Item>) {
      list.push_back(item.to_expression());
   } else if constexpr (text_like<Item>) {
      list.push_back(field_named(std::string_view(item)));
   } else {
      for (const auto& one : item) add_item(list, one);
   }
}

/// What generated objects give `from`: their name.
template<typename Type>
concept named_object = requires(const Type& object) {
   { object.object_name() } -> std::convertible_to<std::string_view>;
};

/// A statement that uses some features of a dialect. Every step gives a new one and leaves this one as it was.
template<features Uses>
class query {
public:
   static constexpr features uses = Uses;

   query() = default;
   explicit query(draft draft) : draft_(std::move(draft)) {}
   /// One that may use more, such as `any_query`, holds any that uses less.
   template<features Less>
   requires(Less != Uses && includes(Uses, Less)) query(query<Less> other) : draft_(std::move(other).take_draft()) {}

   /// More fields: names, fields, aggregates, items with an alias, ranges of names.
   template<typename... Items>
   [[nodiscard]] query<Uses | features_of_items<Items...>> select(const Items&... items) const {
      draft more = draft_;
      (add_item(more.select, items), ...);
      return query<Uses | features_of_items<Items...>>(std::move(more));
   }

   /// The object, or data source, to select from; the last one counts.
   [[nodiscard]] query from(std::string_view object) const {
      draft more = draft_;
      more.from.clear();
      more.from.push_back(is_object_name(object) ? leaf(ast::kind::object, object)
                                                 : refuse("`{}` is not the name of an object", object));
      return query(std::move(more));
   }
   template<named_object Object>
   [[nodiscard]] query from(const Object& object) const {
      return from(std::string_view(object.object_name()));
   }

   /// A condition beside those there are: all have to hold.
   template<features More>
   [[nodiscard]] query<Uses | More> where(condition<More> wanted) const {
      draft more = draft_;
      more.where.push_back(std::move(wanted).tree());
      expression all = join_conditions(ast::kind::and_, std::move(more.where));
      more.where.clear();
      if (!is_constant(all, true)) more.where.push_back(std::move(all));
      return query<Uses | More>(std::move(more));
   }

   /// The same, if `asked`. The statement may use what the condition does, asked or not.
   template<features More>
   [[nodiscard]] query<Uses | More> where_if(bool asked, condition<More> wanted) const {
      return asked ? where(std::move(wanted)) : query<Uses | More>(*this);
   }

   template<typename... Items>
   [[nodiscard]] auto group_by(const Items&... items) const {
      draft more = draft_;
      (add_item(more.group_by, items), ...);
      return query<Uses | features_of_items<Items...> | features::grouping>(std::move(more));
   }

   /// A condition on groups, beside those there are.
   template<features More>
   [[nodiscard]] auto having(condition<More> wanted) const {
      draft more = draft_;
      more.having.push_back(std::move(wanted).tree());
      expression all = join_conditions(ast::kind::and_, std::move(more.having));
      more.having.clear();
      more.having.push_back(std::move(all));
      return query<Uses | More | features::grouping>(std::move(more));
   }

   /// Further items of the order: names, fields, `asc(…)`, `desc(…)`.
   template<typename... Items>
   [[nodiscard]] auto order_by(const Items&... items) const {
      draft more = draft_;
      std::vector<expression> added;
      (add_item(added, items), ...);
      for (expression& item : added) {
         const bool wrapped = item.kind == ast::kind::order_item || item.refused;
         more.order_by.push_back(wrapped ? std::move(item)
                                         : tree_of(ast::kind::order_item, ast::word::none, std::move(item)));
      }
      return query<Uses | features_of_items<Items...> | features::ordering>(std::move(more));
   }

   /// So many rows at most.
   [[nodiscard]] query<Uses | features::limit> limit(std::uint64_t count) const { return with_limit({count}); }
   /// So many rows at most, after leaving out the first `offset`.
   [[nodiscard]] query<Uses | features::limit> limit(std::uint64_t offset, std::uint64_t count) const {
      return with_limit({offset, count});
   }

   /// The text for a dialect. What the dialect lacks does not compile.
   template<dialect Language>
   [[nodiscard]] built build(const check_options& options = {}) const {
      require<Uses, Language>();
      return maker::make(draft_, Language, options);
   }

   /// The text for a dialect that is known at run time. What it lacks is a finding.
   [[nodiscard]] built build(dialect language, const check_options& options = {}) const {
      return maker::make(draft_, language, options);
   }

   [[nodiscard]] draft take_draft() && noexcept { return std::move(draft_); }

private:
   [[nodiscard]] query<Uses | features::limit> with_limit(std::initializer_list<std::uint64_t> numbers) const {
      draft more = draft_;
      more.limit.clear();
      for (const std::uint64_t number : numbers) more.limit.push_back(leaf(ast::kind::number, std::to_string(number)));
      return query<Uses | features::limit>(std::move(more));
   }

   draft draft_;
};

} // namespace zoql::building

namespace zoql {

/// A statement of any kind, for where its parts are known only at run time.
using any_query = building::query<building::features::all>;

/// The beginning of a statement: names, fields, aggregates, items with an alias, ranges of names.
template<typename... Items>
[[nodiscard]] auto select(const Items&... items) {
   return building::query<building::features::none>().select(items...);
}

} // namespace zoql
