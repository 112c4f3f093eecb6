// `select(…).from(…).where(…)`: a statement as a value that is copied, extended and built for a dialect.
#pragma once

#include <zoql/build/condition.hpp>
#include <zoql/build/draft.hpp>
#include <zoql/build/field.hpp>
#include <zoql/build/field_list.hpp>
#include <zoql/build/whole_number.hpp>

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <type_traits>
#include <utility>

namespace zoql {

struct check_options;

namespace building {

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
template<typename... Items>
using fields_of_items = joined<fields_named<Items>...>;

/// Adds a name to a list.
inline void add_name(expression& list, std::string_view name) {
   std::uint32_t dot = 0;
   if (read_field_name(name, dot)) return list.append_name(name, dot);
   list.append(refuse_field(name));
}

/// Adds an item, a name, or all names of a range.
template<typename Item>
void add_item(expression& list, const Item& item) {
   if constexpr (!known_name<Item>.empty()) {
      static_assert(known_name<Item>.find('.') == std::string_view::npos);
      list.append_name(known_name<Item>, 0);
   } else if constexpr (expressible<Item>) {
      list.append(item.to_expression());
   } else if constexpr (text_like<Item>) {
      add_name(list, std::string_view(item));
   } else {
      for (const auto& one : item) add_item(list, one);
   }
}

/// The same to an `order by`, whose parts are more than names.
template<typename Item>
void add_order(expression& list, const Item& item) {
   if constexpr (expressible<Item>) {
      const expression& tree = item.to_expression();
      const bool is_whole = tree.kind() == ast::kind::order_item || tree.is_refused();
      list.append(is_whole ? tree : tree_of(ast::kind::order_item, ast::word::none, tree));
   } else if constexpr (text_like<Item>) {
      add_order(list, operand<features::none>(field_named(std::string_view(item))));
   } else {
      for (const auto& one : item) add_order(list, one);
   }
}

/// A generated object; `object_name(Source)` is its name.
template<typename Source>
struct typed_object;

/// Makes the text of a query; `zoql/built.hpp` knows how.
template<typename Query>
struct maker_of {
   static_assert(!std::is_same_v<Query, Query>, "to build a text, #include <zoql/built.hpp>");
};

/// A statement that uses some features of a dialect, from an object that the compiler may know, with the typed fields
/// it names. Every step gives a new one and leaves this one as it was, unless this one is about to end.
template<features Uses, typename Source = any_source, typename Named = field_list<>>
class query {
public:
   static constexpr features uses = Uses;

   query() = default;
   explicit query(draft&& draft) : draft_(std::move(draft)) { require_source<Source>(Named()); }
   /// One that may use more, such as `any_query`, holds any that uses less; the compiler then no longer knows its
   /// fields.
   template<features Less, typename Other, typename Others>
   requires(std::is_same_v<Source, any_source>&& std::is_same_v<Named, field_list<>>&& includes(Uses, Less) &&
            !std::is_same_v<query, query<Less, Other, Others>>) query(query<Less, Other, Others> other)
       : draft_(std::move(other).take_draft()) {}

   /// More fields: names, fields, aggregates, items with an alias, ranges of names.
   template<typename... Items>
   [[nodiscard]] auto select(const Items&... items) const& {
      return query(*this).select(items...);
   }
   template<typename... Items>
   [[nodiscard]] auto select(const Items&... items) && {
      draft_.select.make_room(sizeof...(items));
      (add_item(draft_.select, items), ...);
      return grown<features_of_items<Items...>, marked<selected, fields_of_items<Items...>>>();
   }

   /// The object, or data source, to select from; the last one counts.
   [[nodiscard]] auto from(std::string_view object) const& { return query(*this).from(object); }
   [[nodiscard]] auto from(std::string_view object) && {
      set_object(is_object_name(object) ? leaf(ast::kind::object, object)
                                        : refuse("`{}` is not the name of an object", object));
      return query<Uses, any_source, Named>(std::move(draft_));
   }
   template<typename Object>
   [[nodiscard]] auto from(const typed_object<Object>& object) const& {
      return query(*this).from(object);
   }
   template<typename Object>
   [[nodiscard]] auto from(const typed_object<Object>&) && {
      set_object(leaf(ast::kind::object, object_name(Object())));
      return query<Uses, Object, Named>(std::move(draft_));
   }

   /// A condition beside those there are: all have to hold.
   template<features More, typename Fields>
   [[nodiscard]] auto where(condition<More, Fields> wanted) const& {
      return query(*this).where(std::move(wanted));
   }
   template<features More, typename Fields>
   [[nodiscard]] auto where(condition<More, Fields> wanted) && {
      add_condition(draft_.where, std::move(wanted).tree());
      if (is_constant(draft_.where, true)) draft_.where = expression();
      return grown<More, marked<filtered, Fields>>();
   }

   /// The same, if `asked`. The statement may use what the condition does, asked or not.
   template<features More, typename Fields>
   [[nodiscard]] auto where_if(bool asked, condition<More, Fields> wanted) const {
      using more = query<Uses | More, Source, joined<Named, marked<filtered, Fields>>>;
      return asked ? where(std::move(wanted)) : more(draft(draft_));
   }

   template<typename... Items>
   [[nodiscard]] auto group_by(const Items&... items) const& {
      return query(*this).group_by(items...);
   }
   template<typename... Items>
   [[nodiscard]] auto group_by(const Items&... items) && {
      (add_item(draft_.group_by, items), ...);
      return grown<features_of_items<Items...> | features::grouping, fields_of_items<Items...>>();
   }

   /// A condition on groups, beside those there are.
   template<features More, typename Fields>
   [[nodiscard]] auto having(condition<More, Fields> wanted) const& {
      return query(*this).having(std::move(wanted));
   }
   template<features More, typename Fields>
   [[nodiscard]] auto having(condition<More, Fields> wanted) && {
      add_condition(draft_.having, std::move(wanted).tree());
      return grown<More | features::grouping, Fields>();
   }

   /// Further items of the order: names, fields, `asc(…)`, `desc(…)`.
   template<typename... Items>
   [[nodiscard]] auto order_by(const Items&... items) const& {
      return query(*this).order_by(items...);
   }
   template<typename... Items>
   [[nodiscard]] auto order_by(const Items&... items) && {
      (add_order(draft_.order_by, items), ...);
      return grown<features_of_items<Items...> | features::ordering, fields_of_items<Items...>>();
   }

   /// So many rows at most.
   [[nodiscard]] auto limit(std::uint64_t count) const { return with_limit({count}); }
   /// So many rows at most, after leaving out the first `offset`.
   [[nodiscard]] auto limit(std::uint64_t offset, std::uint64_t count) const { return with_limit({offset, count}); }

   /// The text for a dialect. What the dialect lacks does not compile.
   template<dialect Language>
   [[nodiscard]] auto build() const {
      require_all<Language>();
      return maker_of<query>::make(draft_, Language);
   }
   template<dialect Language>
   [[nodiscard]] auto build(const check_options& options) const {
      require_all<Language>();
      return maker_of<query>::make(draft_, Language, options);
   }

   /// The text for a dialect that is known at run time. What it lacks is a finding.
   [[nodiscard]] auto build(dialect language) const { return maker_of<query>::make(draft_, language); }
   [[nodiscard]] auto build(dialect language, const check_options& options) const {
      return maker_of<query>::make(draft_, language, options);
   }

   [[nodiscard]] draft take_draft() && noexcept { return std::move(draft_); }

private:
   /// This statement, as one that uses more and names more fields.
   template<features More, typename Fields>
   [[nodiscard]] query<Uses | More, Source, joined<Named, Fields>> grown() {
      return query<Uses | More, Source, joined<Named, Fields>>(std::move(draft_));
   }

   static void add_condition(expression& clause, expression wanted) {
      clause = clause.is_nothing() ? std::move(wanted)
                                   : join_conditions(ast::kind::and_, std::move(clause), std::move(wanted));
   }

   void set_object(const expression& object) {
      draft_.from = expression(ast::kind::from);
      draft_.from.append(object);
   }

   [[nodiscard]] auto with_limit(std::initializer_list<std::uint64_t> numbers) const {
      draft more = draft_;
      more.limit = expression(ast::kind::limit);
      for (const std::uint64_t number : numbers)
         more.limit.append(leaf(ast::kind::number, whole_number(number).view()));
      return query<Uses | features::limit, Source, Named>(std::move(more));
   }

   template<dialect Language>
   static constexpr void require_all() noexcept {
      require<Uses, Language>();
      if constexpr (!std::is_same_v<Source, any_source>) typed_object<Source>::template require_in<Language>();
      require_fields<Language>(Named());
   }

   draft draft_;
};

} // namespace building

/// A statement of any kind, for where its parts are known only at run time.
using any_query = building::query<building::features::all>;

/// The beginning of a statement: names, fields, aggregates, items with an alias, ranges of names.
template<typename... Items>
[[nodiscard]] auto select(const Items&... items) {
   return building::query<building::features::none>().select(items...);
}

} // namespace zoql
