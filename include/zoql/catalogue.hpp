// What there is to ask for: objects and data sources, their fields and joins, looked up by name without letter case.
#pragma once

#include <zoql/catalogue/facts.hpp>
#include <zoql/catalogue/name_index.hpp>
#include <zoql/catalogue/rows.hpp>
#include <zoql/catalogue/tables.hpp>
#include <zoql/catalogue/usual_field.hpp>

#include <cstdint>
#include <string_view>

/// Everything here is a view of tables that the compiler or a store holds; it allocates nothing and works in constant
/// evaluation. A look-up that finds nothing yields a thing that is false and must not be asked further.
namespace zoql::catalogue {

/// A row of a table: false when it is none.
template<typename Row>
class row_of {
public:
   constexpr row_of() = default;
   constexpr explicit operator bool() const noexcept { return row_ != nullptr; }

protected:
   constexpr row_of(const tables* all, const Row* row) noexcept : all_(all), row_(row) {}
   [[nodiscard]] constexpr std::string_view text(text_offset at) const noexcept { return all_->pool + at; }
   [[nodiscard]] constexpr bool has(unsigned bit) const noexcept { return (row_->bits & bit) != 0; }
   [[nodiscard]] constexpr layer by(unsigned slot) const noexcept { return layer_in(row_->layers, slot); }

   const tables* all_ = nullptr;
   const Row* row_ = nullptr;
};

/// A field of an object. What the documented layer says of selecting and filtering, it says of ZOQL.
class field : public row_of<field_row> {
public:
   constexpr field() = default;
   constexpr field(const tables* all, std::uint32_t at) noexcept : row_of(all, all->fields + at) {}

   [[nodiscard]] constexpr std::string_view name() const noexcept { return name_in_pool(all_->pool, *row_); }
   /// What the user interface calls it; empty when unknown.
   [[nodiscard]] constexpr std::string_view label() const noexcept { return text(row_->label); }
   [[nodiscard]] constexpr layer said_by() const noexcept { return by(field_row::itself); }
   [[nodiscard]] constexpr fact<catalogue::type> type() const noexcept {
      return {static_cast<catalogue::type>(row_->kind), by(field_row::type_layer)};
   }
   [[nodiscard]] constexpr catalogue::family family() const noexcept { return family_of(type().value); }
   /// In characters.
   [[nodiscard]] constexpr fact<std::uint32_t> length() const noexcept {
      return {row_->length, by(field_row::length_layer)};
   }
   /// Picklist values as they are written; Zuora compares them with letter case.
   [[nodiscard]] constexpr texts values() const noexcept { return list_at(all_, row_->values); }
   [[nodiscard]] constexpr layer values_said_by() const noexcept { return by(field_row::values_layer); }
   /// The field exists there.
   [[nodiscard]] constexpr fact<bool> in(context where) const noexcept {
      return where == context::soap ? fact<bool>{has(field_row::soap), by(field_row::soap_layer)}
                                    : fact<bool>{has(field_row::exported), by(field_row::export_layer)};
   }
   [[nodiscard]] constexpr fact<bool> selectable() const noexcept {
      return {has(field_row::selectable), by(field_row::selectable_layer)};
   }
   [[nodiscard]] constexpr fact<bool> filterable() const noexcept {
      return {has(field_row::filterable), by(field_row::filterable_layer)};
   }
   /// The tenant or a package added it.
   [[nodiscard]] constexpr bool custom() const noexcept { return has(field_row::custom); }
   /// A dateTime up to WSDL 68, a date from WSDL 69 on.
   [[nodiscard]] constexpr bool date_only() const noexcept { return has(field_row::date_only); }
   /// Live tenants were seen to refuse it in ZOQL, whoever says that it may be selected.
   [[nodiscard]] constexpr bool flaky() const noexcept { return has(field_row::flaky); }
   /// `POST /v1/object/export` was seen to refuse it; AQuA takes what Describe says.
   [[nodiscard]] constexpr bool is_outside_object_export() const noexcept {
      return has(field_row::outside_object_export);
   }
   /// Most rows were seen to have no value of it.
   [[nodiscard]] constexpr bool is_mostly_null() const noexcept { return has(field_row::mostly_null); }
   /// Kept encrypted: ZOQL never yields it, an export yields it masked.
   [[nodiscard]] constexpr bool encrypted() const noexcept { return has(field_row::encrypted); }
   /// The WSDL version that brought it; 0 when unknown.
   [[nodiscard]] constexpr std::uint16_t since() const noexcept { return row_->since; }
   /// Texts longer than ZOQL filters by (field-types page of the SOAP object reference).
   [[nodiscard]] constexpr bool holds_long_text() const noexcept { return holds_long_texts(*row_); }
   /// It is like most: it is there, may be selected and filtered by, and nothing else is to be said of it.
   [[nodiscard]] constexpr bool is_usual(context where) const noexcept {
      return has(where == context::soap ? field_row::usual_in_soap : field_row::usual_in_export);
   }
};

/// A related object of a data source, under the name that stands before the dot.
class join : public row_of<join_row> {
public:
   constexpr join() = default;
   constexpr join(const tables* all, std::uint32_t at) noexcept : row_of(all, all->joins + at) {}

   [[nodiscard]] constexpr std::string_view name() const noexcept { return name_in_pool(all_->pool, *row_); }
   [[nodiscard]] constexpr std::string_view label() const noexcept { return text(row_->label); }
   /// The object whose fields it exposes; the catalogue may not have it.
   [[nodiscard]] constexpr std::string_view target() const noexcept { return text(row_->target); }
   [[nodiscard]] constexpr layer said_by() const noexcept { return static_cast<layer>(row_->said_by); }
   /// One row may have several of them: rows multiply.
   [[nodiscard]] constexpr bool to_many() const noexcept { return has(join_row::to_many); }
   /// Only tenants with some feature switched on have it.
   [[nodiscard]] constexpr bool gated() const noexcept { return has(join_row::gated); }
};

/// A rule for some fields of one object; `special` says how to read it.
class special_rule : public row_of<special_row> {
public:
   constexpr special_rule() = default;
   constexpr special_rule(const tables* all, std::uint32_t at) noexcept : row_of(all, all->specials + at) {}

   [[nodiscard]] constexpr special kind() const noexcept { return static_cast<special>(row_->kind); }
   [[nodiscard]] constexpr layer said_by() const noexcept { return static_cast<layer>(row_->said_by); }
   [[nodiscard]] constexpr std::uint16_t since() const noexcept { return row_->since; }
   [[nodiscard]] constexpr std::string_view field() const noexcept { return text(row_->field); }
   [[nodiscard]] constexpr texts fields() const noexcept { return list_at(all_, row_->fields); }
   [[nodiscard]] constexpr texts others() const noexcept { return list_at(all_, row_->others); }
   [[nodiscard]] constexpr std::string_view words() const noexcept { return text(row_->words); }
};

/// The row of that name among `count` of a table; none when there is none.
template<typename Item, typename Row>
[[nodiscard]] constexpr Item find_row(const tables* all, const Row* rows, std::uint32_t count,
                                      std::uint32_t first_of_places, std::string_view name) noexcept {
   if (count == 0) return Item();
   const std::uint32_t* const places = all->places + first_of_places;
   const std::uint32_t number = places[place_of(places, places_for(count), all->pool, rows, name)];
   return number == 0 ? Item() : Item(all, number - 1);
}

/// A SOAP object, a data source, or both under one name.
class object : public row_of<object_row> {
public:
   constexpr object() = default;
   constexpr object(const tables* all, std::uint32_t at) noexcept : row_of(all, all->objects + at) {}

   [[nodiscard]] constexpr std::string_view name() const noexcept { return name_in_pool(all_->pool, *row_); }
   [[nodiscard]] constexpr std::string_view label() const noexcept { return text(row_->label); }
   /// What has to be switched on in the tenant; empty when nothing or unknown.
   [[nodiscard]] constexpr std::string_view feature() const noexcept { return text(row_->feature); }
   /// Other names people use for it; Zuora does not know them all.
   [[nodiscard]] constexpr texts aliases() const noexcept { return list_at(all_, row_->aliases); }
   [[nodiscard]] constexpr layer said_by() const noexcept { return by(object_row::itself); }
   /// It may stand after `from` there.
   [[nodiscard]] constexpr fact<bool> in(context where) const noexcept {
      return where == context::soap ? fact<bool>{has(object_row::soap), by(object_row::soap_layer)}
                                    : fact<bool>{has(object_row::exported), by(object_row::export_layer)};
   }
   /// It keeps deleted rows, so that AQuA's `deleted` may be sent for it.
   [[nodiscard]] constexpr fact<bool> deleted() const noexcept {
      return {has(object_row::deleted), by(object_row::deleted_layer)};
   }
   /// Who claims that the list of its fields is whole there; none: a field that is not listed may exist.
   [[nodiscard]] constexpr layer fields_listed_by(context where) const noexcept {
      return by(where == context::soap ? object_row::soap_fields : object_row::export_fields);
   }
   /// Who claims that the list of its joins is whole.
   [[nodiscard]] constexpr layer joins_listed_by() const noexcept { return by(object_row::all_joins); }
   /// The WSDL version that brought it; 0 when unknown.
   [[nodiscard]] constexpr std::uint16_t since() const noexcept { return row_->since; }

   [[nodiscard]] constexpr rows<catalogue::field> fields() const noexcept {
      return {all_, row_->fields, (row_ + 1)->fields};
   }
   [[nodiscard]] constexpr rows<catalogue::join> joins() const noexcept {
      return {all_, row_->joins, (row_ + 1)->joins};
   }
   [[nodiscard]] constexpr rows<special_rule> specials() const noexcept {
      return {all_, row_->specials, (row_ + 1)->specials};
   }

   [[nodiscard]] constexpr catalogue::field field(std::string_view name) const noexcept {
      return find_row<catalogue::field>(all_, all_->fields, fields().size(), row_->field_places, name);
   }
   [[nodiscard]] constexpr catalogue::join join(std::string_view name) const noexcept {
      return find_row<catalogue::join>(all_, all_->joins, joins().size(), row_->join_places, name);
   }
};

/// The whole catalogue, one pointer wide.
class view {
public:
   constexpr explicit view(const tables& all) noexcept : all_(&all) {}

   [[nodiscard]] constexpr rows<catalogue::object> objects() const noexcept { return {all_, 0, all_->object_count}; }
   [[nodiscard]] constexpr catalogue::object object(std::string_view name) const noexcept {
      return find_row<catalogue::object>(all_, all_->objects, all_->object_count, all_->object_places, name);
   }
   /// Who claims that the list of objects is whole there.
   [[nodiscard]] constexpr layer objects_listed_by(context where) const noexcept {
      return where == context::soap ? all_->soap_objects : all_->export_objects;
   }

private:
   const tables* all_;
};

} // namespace zoql::catalogue
