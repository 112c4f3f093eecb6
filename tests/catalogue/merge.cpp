// Layers over each other: what is newer counts, who says so stays known, and the tenant's whole lists deny.
#include <zoql/catalogue/merge.hpp>
#include <zoql/catalogue/store.hpp>

#include <catch2/catch.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

using namespace zoql::catalogue;

namespace {

field_facts field_said_by(layer by, std::string name) {
   field_facts made;
   made.name = std::move(name);
   made.said_by = by;
   return made;
}

draft one_object(layer by, std::vector<field_facts> fields) {
   draft made;
   object_facts& object = made.objects.emplace_back();
   object.name = by == layer::tenant ? "ACCOUNT" : "Account";
   object.said_by = by;
   object.fields = std::move(fields);
   return made;
}

} // namespace

TEST_CASE("a newer fact counts and an unknown one takes nothing away") {
   field_facts old_field = field_said_by(layer::documented, "Name");
   old_field.type = {type::text, layer::documented};
   old_field.length = {50, layer::documented};
   old_field.date_only = true;
   field_facts new_field = field_said_by(layer::tenant, "NAME");
   new_field.length = {255, layer::tenant};
   draft all = one_object(layer::documented, {old_field});
   merge(all, one_object(layer::tenant, {new_field, field_said_by(layer::tenant, "Own__c")}));

   REQUIRE(all.objects.size() == 1);
   CHECK(all.objects[0].name == "ACCOUNT");
   REQUIRE(all.objects[0].fields.size() == 2);
   const field_facts& name = all.objects[0].fields[0];
   CHECK(name.name == "NAME");
   CHECK(name.said_by == layer::tenant);
   CHECK(name.type == fact<type>{type::text, layer::documented});
   CHECK(name.length.value == 255);
   CHECK(name.length.said_by == layer::tenant);
   CHECK(name.date_only);
}

TEST_CASE("that others saw it takes nothing from what is documented") {
   draft all = one_object(layer::documented, {field_said_by(layer::documented, "Name")});
   merge(all, one_object(layer::observed, {field_said_by(layer::observed, "name")}));
   CHECK(all.objects[0].fields[0].name == "Name");
   CHECK(all.objects[0].fields[0].said_by == layer::documented);
}

TEST_CASE("a field that the tenant's whole list lacks is not there") {
   draft base =
      one_object(layer::documented, {field_said_by(layer::documented, "Old"), field_said_by(layer::documented, "Id")});
   for (field_facts& field : base.objects[0].fields) field.soap = {true, layer::documented};
   draft tenant = one_object(layer::tenant, {field_said_by(layer::tenant, "Id")});
   SECTION("where it lists") {
      tenant.objects[0].soap_fields = layer::tenant;
      merge(base, std::move(tenant));
      CHECK(base.objects[0].fields[0].soap == fact<bool>{false, layer::tenant});
      CHECK_FALSE(base.objects[0].fields[0].exported.known());
      CHECK(base.objects[0].fields[1].soap.is(true));
      CHECK(base.objects[0].soap_fields == layer::tenant);
   }
   SECTION("and not where it does not") {
      merge(base, std::move(tenant));
      CHECK(base.objects[0].fields[0].soap == fact<bool>{true, layer::documented});
   }
   SECTION("nor what another answer of the tenant's has") {
      base.objects[0].fields[0].soap = {true, layer::tenant};
      tenant.objects[0].soap_fields = layer::tenant;
      merge(base, std::move(tenant));
      CHECK(base.objects[0].fields[0].soap.is(true));
   }
}

TEST_CASE("a tenant's yes does not lift a no, an overlay does") {
   field_facts refused = field_said_by(layer::documented, "Body");
   refused.selectable = {false, layer::documented};
   field_facts allowed = refused;
   draft all = one_object(layer::documented, {refused});
   allowed.selectable = {true, layer::tenant};
   merge(all, one_object(layer::tenant, {allowed}));
   CHECK(all.objects[0].fields[0].selectable == fact<bool>{false, layer::documented});
   allowed.selectable = {true, layer::observed};
   merge(all, one_object(layer::observed, {allowed}));
   CHECK(all.objects[0].fields[0].selectable == fact<bool>{true, layer::observed});
}

TEST_CASE("a store answers like the draft it was packed from, also when it has moved") {
   draft all =
      one_object(layer::observed, {field_said_by(layer::observed, "Zeta"), field_said_by(layer::observed, "alpha")});
   all.objects[0].fields[1].values = {{"one", "two"}, layer::tenant};
   all.objects[0].fields[1].length = {100'000, layer::documented};
   all.soap_objects = layer::observed;
   store first(all);
   const view seen = first.view();
   const store second = std::move(first);
   const object account = seen.object("aCCOUNT");
   REQUIRE(account);
   CHECK(account.name() == "Account");
   CHECK(account.fields()[0].name() == "alpha");
   CHECK(account.field("ALPHA").values().size() == 2);
   CHECK(std::string_view(account.field("alpha").values()[1]) == "two");
   CHECK(account.field("alpha").values_said_by() == layer::tenant);
   CHECK(account.field("alpha").length() == fact<std::uint32_t>{100'000, layer::documented});
   CHECK(account.field("Zeta").values().empty());
   CHECK_FALSE(account.field("Zet"));
   CHECK_FALSE(account.field(""));
   CHECK_FALSE(account.join("Zeta"));
   CHECK_FALSE(seen.object("Accounts"));
   CHECK(seen.objects_listed_by(context::soap) == layer::observed);
   CHECK(seen.objects_listed_by(context::export_) == layer::none);
}

TEST_CASE("names are found however long and however many they are, in any case") {
   draft all = one_object(layer::observed, {});
   std::vector<std::string> names{std::string(254, 'n'), std::string(255, 'n'), std::string(256, 'n'),
                                  std::string(700, 'n')};
   for (int at = 0; at < 3'000; ++at) names.push_back("Field" + std::to_string(at));
   for (const std::string& name : names) all.objects[0].fields.push_back(field_said_by(layer::observed, name));
   const store kept(all);
   const object account = kept.view().object("Account");
   for (const std::string& name : names) {
      CHECK(account.field(name).name() == name);
      std::string other = name;
      for (char& byte : other) byte = byte >= 'a' && byte <= 'z' ? static_cast<char>(byte - 'a' + 'A') : byte;
      CHECK(account.field(other).name() == name);
      CHECK_FALSE(account.field(name + "_"));
      CHECK_FALSE(account.field(name + std::string(1, '\0')));
   }
   CHECK_FALSE(account.field(std::string(257, 'n')));
}

TEST_CASE("an empty draft makes an empty catalogue") {
   const store held{draft{}};
   CHECK(held.view().objects().empty());
   CHECK_FALSE(held.view().object("Account"));
}

TEST_CASE("what was seen refused stays until somebody who tried takes it back") {
   field_facts seen = field_said_by(layer::observed, "AutoPay");
   seen.flaky = true;
   seen.object_export = false;
   draft all = one_object(layer::observed, {seen});
   const auto lay = [&all](layer by, bool selectable, std::optional<bool> flaky) {
      field_facts newer = field_said_by(by, "AutoPay");
      newer.soap = newer.exported = {true, by};
      newer.selectable = {selectable, by};
      newer.flaky = flaky;
      merge(all, one_object(by, {newer}));
      return all.objects[0].fields[0];
   };
   SECTION("a Describe of the tenant's own is no trial") {
      const field_facts after = lay(layer::tenant, true, std::nullopt);
      CHECK(after.selectable == fact<bool>{true, layer::tenant});
      CHECK(after.flaky == true);
      CHECK(after.object_export == false);
   }
   SECTION("nor is a page") { CHECK(lay(layer::documented, true, std::nullopt).flaky == true); }
   SECTION("an overlay that says it can be had is one") {
      CHECK(lay(layer::observed, true, std::nullopt).flaky == false);
      CHECK(lay(layer::tenant, true, std::nullopt).flaky == false);
   }
   SECTION("and one that forbids it takes nothing back") {
      CHECK(lay(layer::observed, false, std::nullopt).flaky == true);
   }
   SECTION("the mark itself counts from whomever it comes") {
      CHECK(lay(layer::tenant, true, false).flaky == false);
      CHECK(lay(layer::tenant, true, true).flaky == true);
   }
}

TEST_CASE("a field that another tenant's whole list lacks is not there, unless somebody says so") {
   draft base = one_object(layer::documented,
                           {field_said_by(layer::documented, "Old"), field_said_by(layer::documented, "Told"),
                            field_said_by(layer::documented, "Custom__c"), field_said_by(layer::documented, "Id")});
   base.objects[0].fields[1].exported = {true, layer::documented};
   draft observed = one_object(layer::observed, {field_said_by(layer::observed, "Id")});
   observed.objects[0].export_fields = layer::observed;
   merge(base, std::move(observed));
   const std::vector<field_facts>& fields = base.objects[0].fields;
   CHECK(fields[0].exported == fact<bool>{false, layer::observed});
   CHECK(fields[1].exported == fact<bool>{true, layer::documented});
   CHECK_FALSE(fields[2].exported.known());
   CHECK_FALSE(fields[3].exported.known());
   CHECK_FALSE(fields[0].soap.known());
}
