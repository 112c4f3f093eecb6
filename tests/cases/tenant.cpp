// The tenant of sections that say `tenant`: it has fields, joins and objects that no page knows, and lacks others.
#include "tenant.hpp"

#include <zoql/catalogue/built_in.gen.hpp>
#include <zoql/catalogue/merge.hpp>
#include <zoql/catalogue/store.hpp>
#include <zoql/catalogue/unpack.hpp>

#include <string>
#include <utility>
#include <vector>

namespace zoql::tests {

namespace {

using catalogue::context;
using catalogue::layer;
using catalogue::type;

catalogue::fact<bool> said(bool value) { return {value, layer::tenant}; }

catalogue::field_facts field(std::string name, type kind, std::vector<std::string> values = {}) {
   catalogue::field_facts facts;
   facts.name = std::move(name);
   facts.said_by = layer::tenant;
   facts.type = {kind, layer::tenant};
   facts.soap = facts.exported = facts.selectable = facts.filterable = said(true);
   facts.custom = facts.name.find("__") != std::string::npos;
   if (!values.empty()) facts.values = {std::move(values), layer::tenant};
   return facts;
}

catalogue::object_facts object(std::string name, std::vector<catalogue::field_facts> fields,
                               std::vector<std::string> joins) {
   catalogue::object_facts facts;
   facts.name = std::move(name);
   facts.said_by = facts.soap_fields = facts.export_fields = facts.all_joins = layer::tenant;
   facts.soap = facts.exported = said(true);
   facts.fields = std::move(fields);
   for (std::string& join : joins) facts.joins.push_back({join, layer::tenant, {}, join, false, false});
   return facts;
}

catalogue::draft snapshot() {
   catalogue::field_facts hidden = field("Notes", type::longtext);
   hidden.selectable = hidden.filterable = said(false);
   catalogue::field_facts only_soap = field("SequenceSetId", type::text);
   only_soap.exported = said(false);
   catalogue::draft all;
   all.origin = "a tenant of our own making";
   all.soap_objects = all.export_objects = layer::tenant;
   all.objects.push_back(
      object("Account",
             {field("Id", type::text), field("Name", type::text), field("Balance", type::decimal),
              field("Status", type::picklist, {"Active", "Draft", "Canceled"}), field("AutoPay", type::boolean),
              field("CreatedDate", type::datetime), field("Region__c", type::picklist, {"North", "South"}),
              field("Opened__c", type::date), field("ReviewDate", type::text), hidden, only_soap},
             {"Franchise", "ParentAccount"}));
   all.objects.push_back(object("Invoice",
                                {field("Id", type::text), field("Amount", type::decimal), field("DueDate", type::date),
                                 field("AutoPay", type::boolean), field("TaxMessage", type::text),
                                 field("CustomerName", type::text), field("SourceType", type::text)},
                                {"Account"}));
   catalogue::field_facts soap_id = field("Id", type::text);
   soap_id.exported = said(false);
   all.objects.push_back(object("Ledger", {soap_id}, {}));
   all.objects.push_back(object("Franchise", {field("Id", type::text), field("Code__c", type::text)}, {}));
   return all;
}

} // namespace

catalogue::view tenant() {
   static const catalogue::store held = [] {
      catalogue::draft all = unpacked(catalogue::built_in);
      merge(all, snapshot());
      return catalogue::store(all);
   }();
   return held.view();
}

} // namespace zoql::tests
