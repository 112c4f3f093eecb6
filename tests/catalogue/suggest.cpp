// Did you mean: by spelling, label, alias, target and beginning, and only when something is near.
#include <zoql/catalogue/store.hpp>
#include <zoql/catalogue/suggest.hpp>

#include <catch2/catch.hpp>

#include <string>

using namespace zoql::catalogue;
using zoql::edit_distance;

namespace {

object_facts with_fields(std::string name, std::vector<std::string> fields) {
   object_facts made;
   made.name = std::move(name);
   made.said_by = layer::tenant;
   for (std::string& field : fields) {
      made.fields.emplace_back().name = std::move(field);
      made.fields.back().said_by = layer::tenant;
   }
   return made;
}

} // namespace

TEST_CASE("an edit is a letter more, less, other, or a swap") {
   CHECK(edit_distance("status", "status", 3) == 0);
   CHECK(edit_distance("status", "statu", 3) == 1);
   CHECK(edit_distance("status", "statuss", 3) == 1);
   CHECK(edit_distance("status", "stetus", 3) == 1);
   CHECK(edit_distance("status", "sttaus", 3) == 1);
   CHECK(edit_distance("kitten", "sitting", 3) == 3);
   CHECK(edit_distance("kitten", "sitting", 2) == 3);
   CHECK(edit_distance("", "abc", 3) == 3);
   CHECK(edit_distance("a", "abcdefgh", 3) == 4);
}

TEST_CASE("two names as near as each other make no unique suggestion") {
   draft all;
   all.objects.push_back(with_fields("Thing", {"Batch", "Patch", "BillToId", "Name"}));
   const store held(all);
   const object thing = held.view().object("thing");
   CHECK(suggest_field(thing, "Latch", context::soap).name == "Batch");
   CHECK_FALSE(suggest_field(thing, "Latch", context::soap).unique);
   CHECK(suggest_field(thing, "BilToId", context::soap).name == "BillToId");
   CHECK(suggest_field(thing, "BilToId", context::soap).unique);
   CHECK_FALSE(suggest_field(thing, "Whatever", context::soap));
   CHECK_FALSE(suggest_field(thing, "", context::soap));
   CHECK_FALSE(suggest_field(thing, std::string(5'000, 'x'), context::soap));
}

TEST_CASE("labels and aliases lead to the name") {
   draft all;
   all.objects.push_back(with_fields("UpdaterDetail", {"Id"}));
   all.objects.back().label = "Payment Method Update";
   all.objects.back().aliases = {"CardUpdate"};
   const store held(all);
   CHECK(suggest_object(held.view(), "payment method update", context::export_).name == "UpdaterDetail");
   CHECK(suggest_object(held.view(), "PaymentMethodUpdate", context::export_).name == "UpdaterDetail");
   CHECK(suggest_object(held.view(), "Card-Update", context::export_).name == "UpdaterDetail");
   CHECK(suggest_object(held.view(), "Payment Metod Update", context::export_).name == "UpdaterDetail");
}

TEST_CASE("what may not stand there is not suggested") {
   draft all;
   all.objects.push_back(with_fields("BillRun", {"Id"}));
   all.objects.back().exported = {false, layer::tenant};
   const store held(all);
   CHECK(suggest_object(held.view(), "BilRun", context::soap).name == "BillRun");
   CHECK_FALSE(suggest_object(held.view(), "BilRun", context::export_));
}

TEST_CASE("a join is meant by its beginning or by the object it leads to") {
   draft all;
   all.objects.push_back(with_fields("Invoice", {}));
   all.objects.back().joins = {{"BillToContact", layer::tenant, "Bill To", "Contact", false, false},
                               {"BillToContactSnapshot", layer::tenant, "", "ContactSnapshot", false, false},
                               {"InvoiceOwner", layer::tenant, "", "Account", false, false}};
   const store held(all);
   const object invoice = held.view().object("Invoice");
   CHECK(suggest_join(invoice, "BillTo").name == "BillToContact");
   CHECK(suggest_join(invoice, "Account").name == "InvoiceOwner");
   CHECK(suggest_join(invoice, "Contact").unique);
   CHECK_FALSE(suggest_join(invoice, "Usage"));
}
