// Lets one layer vouch for all that a draft knows.
#pragma once

#include <zoql/catalogue/draft.hpp>

namespace zoql::catalogue {

namespace stamping {

inline void stamp(layer& said_by, layer by) {
   if (said_by != layer::none) said_by = by;
}
template<typename... Layers>
void stamp_all(layer by, Layers&... said_by) {
   (stamp(said_by, by), ...);
}

} // namespace stamping

/// What is known is said by `by` from now on; what is unknown stays so.
inline void stamp(draft& all, layer by) {
   using stamping::stamp_all;
   stamp_all(by, all.soap_objects, all.export_objects);
   for (object_facts& object : all.objects) {
      stamp_all(by, object.said_by, object.soap.said_by, object.exported.said_by, object.deleted.said_by,
                object.soap_fields, object.export_fields, object.all_joins);
      for (field_facts& field : object.fields) {
         stamp_all(by, field.said_by, field.type.said_by, field.length.said_by, field.values.said_by,
                   field.soap.said_by, field.exported.said_by, field.selectable.said_by, field.filterable.said_by);
      }
      for (join_facts& join : object.joins) stamp_all(by, join.said_by);
      for (special_facts& rule : object.specials) stamp_all(by, rule.said_by);
   }
}

} // namespace zoql::catalogue
