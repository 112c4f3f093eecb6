// Why something said of a typed field does not compile: the first line of the error is one of these and the field.
#pragma once

/// None of these is ever defined: naming one in `sizeof` is the error. Where a tenant knows better than the catalogue,
/// `zoql::field("Name")` says the same without a type.
namespace zoql::refused {

/// The statement's object is another one: a related object's fields are reached through it, `invoice.account->name`.
template<auto Field, typename Source>
struct field_of_another_object;

/// The statement's object is another one than the one this join leads away from.
template<auto Join, typename Source>
struct join_of_another_object;

/// `like` looks into text, and the field holds none (both filter pages).
template<auto Field>
struct like_needs_a_text_field;

/// `<`, `<=`, `>` and `>=` need an order, and booleans have none: use `==` or `!=`.
template<auto Field>
struct boolean_has_no_order;

/// The field holds numbers, dates, text or booleans, and the value is none of that kind.
template<auto Field, typename Value>
struct value_of_another_type_than_the_field;

/// Describe does not offer the field in data sources.
template<auto Field>
struct field_not_in_export_zoql;

/// The field is one of data sources only.
template<auto Field>
struct field_not_in_zoql;

/// ZOQL knows the field and does not yield it.
template<auto Field>
struct field_not_selectable_in_zoql;

/// ZOQL knows the field and does not ask about it.
template<auto Field>
struct field_not_filterable_in_zoql;

/// The object is no data source.
template<typename Object>
struct object_not_in_export_zoql;

/// The object is a data source only.
template<typename Object>
struct object_not_in_zoql;

} // namespace zoql::refused
