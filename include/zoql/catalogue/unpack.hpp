// Out of tables again: the draft of a catalogue, to be merged or written.
#pragma once

#include <zoql/catalogue.hpp>
#include <zoql/catalogue/draft.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace zoql::catalogue {

namespace unpacking {

[[nodiscard]] inline std::vector<std::string> strings_of(texts all) {
   std::vector<std::string> strings;
   for (const std::string_view one : all) strings.emplace_back(one);
   return strings;
}

[[nodiscard]] inline field_facts unpack(const field& from) {
   field_facts to;
   to.name = from.name();
   to.said_by = from.said_by();
   to.label = from.label();
   to.type = from.type();
   to.length = from.length();
   to.values = {strings_of(from.values()), from.values_said_by()};
   to.soap = from.in(context::soap);
   to.exported = from.in(context::export_);
   to.selectable = from.selectable();
   to.filterable = from.filterable();
   to.custom = from.custom();
   to.date_only = from.date_only();
   if (from.flaky()) to.flaky = true;
   if (from.is_outside_object_export()) to.object_export = false;
   if (from.is_mostly_null()) to.mostly_null = true;
   to.encrypted = from.encrypted();
   to.since = from.since();
   return to;
}

[[nodiscard]] inline object_facts unpack(const object& from) {
   object_facts to;
   to.name = from.name();
   to.said_by = from.said_by();
   to.label = from.label();
   to.feature = from.feature();
   to.aliases = strings_of(from.aliases());
   to.soap = from.in(context::soap);
   to.exported = from.in(context::export_);
   to.deleted = from.deleted();
   to.soap_fields = from.fields_listed_by(context::soap);
   to.export_fields = from.fields_listed_by(context::export_);
   to.all_joins = from.joins_listed_by();
   to.since = from.since();
   for (const field& one : from.fields()) to.fields.push_back(unpack(one));
   for (const join& one : from.joins()) {
      to.joins.push_back({std::string(one.name()), one.said_by(), std::string(one.label()), std::string(one.target()),
                          one.to_many(), one.gated()});
   }
   for (const special_rule& one : from.specials()) {
      to.specials.push_back({one.kind(), one.said_by(), std::string(one.field()), strings_of(one.fields()),
                             strings_of(one.others()), std::string(one.words()), one.since()});
   }
   return to;
}

} // namespace unpacking

/// The draft that packs into what `from` views. Positions and the origin are not in tables and stay empty.
[[nodiscard]] inline draft unpacked(view from) {
   draft to;
   to.soap_objects = from.objects_listed_by(context::soap);
   to.export_objects = from.objects_listed_by(context::export_);
   to.objects.reserve(from.objects().size());
   for (const object& one : from.objects()) to.objects.push_back(unpacking::unpack(one));
   return to;
}

} // namespace zoql::catalogue
