// One catalogue out of several: built-in, then the tenant's own, then overlays of what was observed.
#pragma once

#include <zoql/catalogue/draft.hpp>
#include <zoql/catalogue/names.hpp>
#include <zoql/catalogue/witness.hpp>

#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace zoql::catalogue {

/// Lays `newer` over `base`: where both know a fact, the newer one counts and keeps its layer; what only one knows
/// stays. What was seen refused is no such fact: it stays whatever a Describe says later, until somebody takes it back
/// who has tried. When the tenant lists the fields of an object whole, a field it does not list does not exist there. A
/// join it does not list stays, said by whoever said it: its layer beside `joins_listed_by` tells.
void merge(draft& base, draft newer);

namespace merging {

/// Where in a vector each name stands.
using index = std::unordered_map<std::string, std::size_t>;

template<typename Facts>
[[nodiscard]] index index_of(const std::vector<Facts>& all) {
   index places;
   places.reserve(all.size());
   for (std::size_t at = 0; at < all.size(); ++at) places.emplace(folded_text(all[at].name), at);
   return places;
}

template<typename Value>
void lay(fact<Value>& base, fact<Value>&& newer) {
   if (newer.known()) base = std::move(newer);
}
inline void lay(std::string& base, std::string&& newer) {
   if (!newer.empty()) base = std::move(newer);
}
template<typename Number>
void lay_number(Number& base, Number newer) {
   if (newer != Number{}) base = newer;
}

/// Describe says of many a field that it can be selected or filtered which ZOQL then refuses (Invoice.BillRunId,
/// RatePlanCharge.RolloverBalance, tier prices), and a WSDL has objects that no query may name, so a tenant's yes does
/// not lift a no; an overlay does.
inline void lay_permission(fact<bool>& base, const fact<bool>& newer) {
   const bool hollow = base.is(false) && newer.value && newer.said_by == layer::tenant;
   if (newer.known() && !hollow) base = newer;
}

/// A Describe and the pages list fields that live tenants refuse, so only who has tried lifts what was seen: by the
/// mark itself, or as an overlay that says in words of its own that the field can be had.
inline void lay_seen(std::optional<bool>& base, const std::optional<bool>& newer) {
   if (newer.has_value()) base = newer;
}
inline void lay_refusals(field_facts& base, const field_facts& newer) {
   const bool is_accepted = newer.selectable.is(true) && newer.selectable.said_by == layer::observed;
   lay_seen(base.flaky, is_accepted && !newer.flaky.has_value() ? std::optional<bool>(false) : newer.flaky);
   lay_seen(base.object_export, newer.object_export);
}

/// That a thing exists needs no second witness; only the tenant's own word and spelling count for more.
template<typename Facts>
void lay_existence(Facts& base, Facts& newer) {
   if (newer.said_by != layer::tenant) return;
   base.name = std::move(newer.name);
   base.said_by = newer.said_by;
}

inline void lay(field_facts& base, field_facts&& newer) {
   lay_existence(base, newer);
   lay(base.label, std::move(newer.label));
   lay(base.type, std::move(newer.type));
   lay(base.length, std::move(newer.length));
   lay(base.values, std::move(newer.values));
   lay(base.soap, std::move(newer.soap));
   lay(base.exported, std::move(newer.exported));
   lay_permission(base.selectable, newer.selectable);
   lay_permission(base.filterable, newer.filterable);
   base.custom |= newer.custom;
   base.date_only |= newer.date_only;
   lay_refusals(base, newer);
   lay_seen(base.mostly_null, newer.mostly_null);
   base.encrypted |= newer.encrypted;
   lay_number(base.since, newer.since);
}

inline void lay(join_facts& base, join_facts&& newer) {
   lay_existence(base, newer);
   lay(base.label, std::move(newer.label));
   lay(base.target, std::move(newer.target));
   base.to_many |= newer.to_many;
   // A tenant that has the join has what gates it.
   base.gated = newer.said_by == layer::tenant ? newer.gated : base.gated || newer.gated;
}

void lay(object_facts& base, object_facts&& newer);

template<typename Facts>
void lay(std::vector<Facts>& base, std::vector<Facts>&& newer) {
   index places = index_of(base);
   for (Facts& one : newer) {
      const auto [place, is_new] = places.try_emplace(folded_text(one.name), base.size());
      if (is_new) {
         base.push_back(std::move(one));
      } else {
         lay(base[place->second], std::move(one));
      }
   }
}

/// Fields that the tenant's whole list lacks are not there, whatever the pages say; what another answer of the tenant's
/// says stays. Those that another tenant's list lacks were not there, where nobody says more; custom fields are each
/// tenant's own.
inline void deny_unlisted(object_facts& base, const object_facts& newer) {
   const auto deny = [](const std::string& name, fact<bool>& where, layer listed_by) {
      const bool by_tenant = listed_by == layer::tenant && where.said_by != layer::tenant;
      const bool by_another = listed_by == layer::observed && !where.known() && !has_suffix(name);
      if (by_tenant || by_another) where = {false, listed_by};
   };
   name_set listed;
   for (const field_facts& field : newer.fields) listed.insert(field.name);
   for (field_facts& field : base.fields) {
      if (listed.contains(field.name)) continue;
      deny(field.name, field.soap, newer.soap_fields);
      deny(field.name, field.exported, newer.export_fields);
   }
}

inline void lay(object_facts& base, object_facts&& newer) {
   deny_unlisted(base, newer);
   lay_existence(base, newer);
   lay(base.label, std::move(newer.label));
   lay(base.feature, std::move(newer.feature));
   base.aliases.insert(base.aliases.end(), newer.aliases.begin(), newer.aliases.end());
   lay_permission(base.soap, newer.soap);
   lay(base.exported, std::move(newer.exported));
   lay(base.deleted, std::move(newer.deleted));
   lay_number(base.soap_fields, newer.soap_fields);
   lay_number(base.export_fields, newer.export_fields);
   lay_number(base.all_joins, newer.all_joins);
   lay_number(base.since, newer.since);
   lay(base.fields, std::move(newer.fields));
   lay(base.joins, std::move(newer.joins));
   base.specials.insert(base.specials.end(), newer.specials.begin(), newer.specials.end());
}

} // namespace merging

inline void merge(draft& base, draft newer) {
   merging::lay_number(base.soap_objects, newer.soap_objects);
   merging::lay_number(base.export_objects, newer.export_objects);
   merging::lay(base.objects, std::move(newer.objects));
}

} // namespace zoql::catalogue
