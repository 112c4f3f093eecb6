// A catalogue made at run time: it packs a draft into tables and owns them and their text.
#pragma once

#include <zoql/catalogue.hpp>
#include <zoql/catalogue/draft.hpp>

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace zoql::catalogue {

/// The rows, lists and text that `tables` point into.
struct packed {
   std::string pool = std::string(1, '\0');
   std::vector<std::uint32_t> lists{0};
   std::vector<object_row> objects;
   std::vector<field_row> fields;
   std::vector<join_row> joins;
   std::vector<special_row> specials;
   std::vector<std::uint32_t> places;
   /// Where those of the objects begin.
   std::uint32_t object_places = 0;
};

/// Packs drafts; every text is kept once.
class packer {
public:
   [[nodiscard]] packed pack(const draft& from) {
      for (const object_facts* object : sorted(from.objects)) add(*object);
      result_.object_places = add_places(result_.objects, 0);
      result_.objects.push_back(begin_of_next());
      return std::move(result_);
   }

private:
   template<typename Facts>
   [[nodiscard]] static std::vector<const Facts*> sorted(const std::vector<Facts>& all) {
      std::vector<const Facts*> order;
      order.reserve(all.size());
      for (const Facts& one : all) order.push_back(&one);
      std::sort(order.begin(), order.end(),
                [](const Facts* left, const Facts* right) { return compare_folded(left->name, right->name) < 0; });
      return order;
   }

   [[nodiscard]] text_offset text(const std::string& words) {
      if (words.empty()) return 0;
      const auto [place, is_new] = texts_.try_emplace(words, static_cast<text_offset>(result_.pool.size()));
      if (is_new) result_.pool.append(words).push_back('\0');
      return place->second;
   }

   [[nodiscard]] static std::uint8_t size_of(const std::string& name) {
      return static_cast<std::uint8_t>(std::min<std::size_t>(name.size(), longest_name_size));
   }

   [[nodiscard]] list_offset list(const std::vector<std::string>& all) {
      if (all.empty()) return 0;
      std::vector<std::uint32_t> offsets{static_cast<std::uint32_t>(all.size())};
      for (const std::string& one : all) offsets.push_back(text(one));
      const auto at = static_cast<list_offset>(result_.lists.size());
      result_.lists.insert(result_.lists.end(), offsets.begin(), offsets.end());
      return at;
   }

   /// Makes the places of the rows from `first` on; where they begin.
   template<typename Row>
   [[nodiscard]] std::uint32_t add_places(const std::vector<Row>& rows, std::uint32_t first) {
      const auto begin = static_cast<std::uint32_t>(result_.places.size());
      const auto end = static_cast<std::uint32_t>(rows.size());
      const std::uint32_t count = places_for(end - first);
      result_.places.resize(begin + count);
      for (std::uint32_t number = first + 1; number <= end; ++number) {
         std::uint32_t* const places = result_.places.data() + begin;
         const std::string_view name = name_in_pool(result_.pool.data(), rows[number - 1]);
         places[place_of(places, count, result_.pool.data(), rows.data(), name)] = number;
      }
      return begin;
   }

   [[nodiscard]] object_row begin_of_next() const {
      object_row row{};
      row.fields = static_cast<std::uint32_t>(result_.fields.size());
      row.joins = static_cast<std::uint32_t>(result_.joins.size());
      row.specials = static_cast<std::uint32_t>(result_.specials.size());
      return row;
   }

   static void set(std::uint16_t& bits, unsigned bit, bool on) {
      bits = static_cast<std::uint16_t>(on ? bits | bit : bits & ~bit);
   }
   template<typename Row>
   static void set(Row& row, unsigned bit, unsigned slot, const fact<bool>& what) {
      set(row.bits, bit, what.is(true));
      row.layers = with_layer(row.layers, slot, what.said_by);
   }

   void add(const object_facts& object) {
      object_row row = begin_of_next();
      row.name = text(object.name);
      row.name_size = size_of(object.name);
      row.label = text(object.label);
      row.feature = text(object.feature);
      row.aliases = list(object.aliases);
      row.since = object.since;
      row.layers = with_layer(0, object_row::itself, object.said_by);
      set(row, object_row::soap, object_row::soap_layer, object.soap);
      set(row, object_row::exported, object_row::export_layer, object.exported);
      set(row, object_row::deleted, object_row::deleted_layer, object.deleted);
      row.layers = with_layer(row.layers, object_row::soap_fields, object.soap_fields);
      row.layers = with_layer(row.layers, object_row::export_fields, object.export_fields);
      row.layers = with_layer(row.layers, object_row::all_joins, object.all_joins);
      result_.objects.push_back(row);
      for (const field_facts* field : sorted(object.fields)) add(*field, object.since);
      for (const join_facts* join : sorted(object.joins)) add(*join);
      for (const special_facts& rule : object.specials) add(rule);
      result_.objects.back().field_places = add_places(result_.fields, row.fields);
      result_.objects.back().join_places = add_places(result_.joins, row.joins);
   }

   void add(const field_facts& field, std::uint16_t since_of_object) {
      field_row row{};
      row.name = text(field.name);
      row.name_size = size_of(field.name);
      row.label = text(field.label);
      row.values = list(field.values.value);
      row.length = field.length.value;
      row.since = field.since;
      row.kind = static_cast<std::uint8_t>(field.type.value);
      row.layers = with_layer(0, field_row::itself, field.said_by);
      row.layers = with_layer(row.layers, field_row::type_layer, field.type.said_by);
      row.layers = with_layer(row.layers, field_row::length_layer, field.length.said_by);
      row.layers = with_layer(row.layers, field_row::values_layer, field.values.said_by);
      set(row, field_row::soap, field_row::soap_layer, field.soap);
      set(row, field_row::exported, field_row::export_layer, field.exported);
      set(row, field_row::selectable, field_row::selectable_layer, field.selectable);
      set(row, field_row::filterable, field_row::filterable_layer, field.filterable);
      set(row.bits, field_row::custom, field.custom);
      set(row.bits, field_row::date_only, field.date_only);
      set(row.bits, field_row::flaky, field.flaky == true);
      set(row.bits, field_row::outside_object_export, field.object_export == false);
      set(row.bits, field_row::mostly_null, field.mostly_null == true);
      set(row.bits, field_row::encrypted, field.encrypted);
      row.bits = static_cast<std::uint16_t>(row.bits | usual_bits(row, since_of_object));
      result_.fields.push_back(row);
   }

   void add(const join_facts& join) {
      join_row row{};
      row.name = text(join.name);
      row.name_size = size_of(join.name);
      row.label = text(join.label);
      row.target = text(join.target);
      row.bits = static_cast<std::uint8_t>((join.to_many ? join_row::to_many : 0) | (join.gated ? join_row::gated : 0));
      row.said_by = static_cast<std::uint8_t>(join.said_by);
      result_.joins.push_back(row);
   }

   void add(const special_facts& rule) {
      special_row row{};
      row.kind = static_cast<std::uint8_t>(rule.kind);
      row.said_by = static_cast<std::uint8_t>(rule.said_by);
      row.since = rule.since;
      row.field = text(rule.field);
      row.fields = list(rule.fields);
      row.others = list(rule.others);
      row.words = text(rule.words);
      result_.specials.push_back(row);
   }

   packed result_;
   std::unordered_map<std::string, text_offset> texts_;
};

/// Owns a packed draft. Views of it stay good while it lives, also when it is moved.
class store {
public:
   explicit store(const draft& from) : held_(std::make_unique<held>(packer().pack(from))) {
      const packed& data = held_->data;
      held_->all = {data.pool.data(),    data.lists.data(),
                    data.objects.data(), data.fields.data(),
                    data.joins.data(),   data.specials.data(),
                    data.places.data(),  static_cast<std::uint32_t>(data.objects.size() - 1),
                    data.object_places,  from.soap_objects,
                    from.export_objects};
   }

   [[nodiscard]] catalogue::view view() const noexcept { return catalogue::view(held_->all); }

private:
   struct held {
      explicit held(packed from) : data(std::move(from)) {}
      packed data;
      tables all{};
   };
   std::unique_ptr<held> held_;
};

} // namespace zoql::catalogue
