// Puts the value of a key into the draft that is being read.
#pragma once

#include <zoql/catalogue/draft.hpp>
#include <zoql/catalogue/json/keys.hpp>
#include <zoql/catalogue/words.hpp>

#include <string>
#include <utility>
#include <vector>

namespace zoql::catalogue::json {

/// Fills the object, field, join or special rule that was begun last. Whatever it takes is stamped `layer::tenant`
/// until the whole file, and with it the layer, is known. What it returns says why a value cannot be; empty: it can.
class filler {
public:
   explicit filler(draft& into) : into_(into) {}

   [[nodiscard]] layer said_by() const noexcept { return said_by_; }

   void begin(place what, std::string name) {
      if (what == place::object) {
         into_.objects.emplace_back().name = std::move(name);
         object().said_by = unstamped;
      } else if (what == place::field) {
         object().fields.emplace_back().name = std::move(name);
         field().said_by = unstamped;
      } else if (what == place::join) {
         object().joins.emplace_back().name = std::move(name);
         join().said_by = unstamped;
      } else if (what == place::rule) {
         object().specials.emplace_back().said_by = unstamped;
      }
   }

   [[nodiscard]] std::string take(const key_rule& at, std::string value) {
      switch (at.means) {
      case key::layer:
         said_by_ = value_named<layer>(words::layers, value).value_or(layer::none);
         return said_by_ == layer::none ? "is not a layer; there are documented, observed and tenant" : "";
      case key::type:
         field().type = {described_type(value), unstamped};
         return {};
      case key::rule:
         return take_rule(value);
      case key::origin:
         return put(into_.origin, value);
      case key::label:
         return put(label(at.where), value);
      case key::feature:
         return put(object().feature, value);
      case key::object:
         return is_name(value) ? put(join().target, value) : "is not a name";
      case key::field:
         return put(rule().field, value);
      default:
         return put(rule().words, value);
      }
   }

   [[nodiscard]] std::string take(const key_rule& at, bool value) {
      const fact<bool> said{value, unstamped};
      switch (at.means) {
      case key::soap:
         (at.where == place::object ? object().soap : field().soap) = said;
         break;
      case key::export_:
         (at.where == place::object ? object().exported : field().exported) = said;
         break;
      case key::deleted:
         object().deleted = said;
         break;
      case key::joins_listed:
         object().all_joins = value ? unstamped : layer::none;
         break;
      case key::selectable:
         field().selectable = said;
         break;
      case key::filterable:
         field().filterable = said;
         break;
      case key::flaky:
         field().flaky = value;
         break;
      case key::object_export:
         field().object_export = value;
         break;
      case key::mostly_null:
         field().mostly_null = value;
         break;
      default:
         mark(at.means) = value;
      }
      return {};
   }

   [[nodiscard]] std::string take(const key_rule& at, std::uint64_t value) {
      if (at.means == key::zoql_catalogue) {
         return value == version ? "" : "is a version of the format that this program does not read; it reads 1";
      }
      if (at.means == key::length) {
         if (value > 0xFFFF'FFFF) return "is larger than any length";
         field().length = {static_cast<std::uint32_t>(value), unstamped};
         return {};
      }
      if (value > 0xFFFF) return "is larger than any WSDL version";
      const auto number = static_cast<std::uint16_t>(value);
      if (at.where == place::object) {
         object().since = number;
      } else if (at.where == place::field) {
         field().since = number;
      } else {
         rule().since = number;
      }
      return {};
   }

   [[nodiscard]] std::string take(const key_rule& at, std::vector<std::string> all) {
      switch (at.means) {
      case key::objects_listed:
         return take_contexts(all, into_);
      case key::fields_listed:
         return take_contexts(all, object());
      case key::aliases:
         object().aliases = std::move(all);
         break;
      case key::values:
         field().values = {std::move(all), unstamped};
         break;
      case key::fields:
         rule().fields = std::move(all);
         break;
      default:
         rule().others = std::move(all);
      }
      return {};
   }

private:
   static constexpr layer unstamped = layer::tenant;

   [[nodiscard]] object_facts& object() { return into_.objects.back(); }
   [[nodiscard]] field_facts& field() { return object().fields.back(); }
   [[nodiscard]] join_facts& join() { return object().joins.back(); }
   [[nodiscard]] special_facts& rule() { return object().specials.back(); }

   static std::string put(std::string& into, std::string& value) {
      into = std::move(value);
      return {};
   }
   [[nodiscard]] std::string& label(place where) {
      return where == place::object ? object().label : where == place::field ? field().label : join().label;
   }
   [[nodiscard]] bool& mark(key which) {
      switch (which) {
      case key::custom:
         return field().custom;
      case key::date_only:
         return field().date_only;
      case key::encrypted:
         return field().encrypted;
      case key::to_many:
         return join().to_many;
      default:
         return join().gated;
      }
   }

   [[nodiscard]] std::string take_rule(const std::string& word) {
      const auto kind = value_named<special>(words::specials, word);
      if (!kind) return "is not a special rule";
      rule().kind = *kind;
      return {};
   }

   template<typename Listing>
   static std::string take_contexts(const std::vector<std::string>& all, Listing& listing) {
      for (const std::string& word : all) {
         const auto where = value_named<context>(words::contexts, word);
         if (!where) return "holds a word that is neither soap nor export";
         if constexpr (std::is_same_v<Listing, draft>) {
            listing.objects_listed_by(*where) = unstamped;
         } else {
            listing.fields_listed_by(*where) = unstamped;
         }
      }
      return {};
   }

   draft& into_;
   layer said_by_ = layer::none;
};

} // namespace zoql::catalogue::json
