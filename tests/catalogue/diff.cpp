// What differs between two catalogues, and which differences may break a statement.
#include <zoql/catalogue/diff.hpp>
#include <zoql/catalogue/json.hpp>
#include <zoql/catalogue/store.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <string_view>

using namespace zoql;
using namespace zoql::catalogue;

namespace {

store held(std::string_view objects) {
   const std::string text = R"({"zoql_catalogue": 1, "layer": "tenant", "objects": )" + std::string(objects) + "}";
   const result<draft> read = read_json(source("t.json", text));
   if (!read) FAIL(to_string(read.problem()));
   return store(*read);
}

/// Each difference as `what object.name fact before>after`, with `!` where it may break.
std::string differing(std::string_view before, std::string_view after) {
   const store old_store = held(before);
   const store new_store = held(after);
   std::string text;
   for (const difference& one : differences(old_store.view(), new_store.view())) {
      constexpr std::string_view signs = "+-~";
      text += signs[static_cast<std::size_t>(one.what)];
      text.append(one.breaks() ? "!" : "").append(one.object).append(one.name.empty() ? "" : ".").append(one.name);
      if (!one.fact.empty()) text.append(" ").append(one.fact).append(" ").append(one.before + ">" + one.after);
      text += '\n';
   }
   return text;
}

constexpr std::string_view listed = R"("fields_listed": ["soap", "export"], "joins_listed": true)";

std::string object_with(std::string_view members) {
   return R"({"A": {)" + std::string(listed) + ", " + std::string(members) + "}}";
}

} // namespace

TEST_CASE("equal catalogues do not differ") {
   const std::string one =
      object_with(R"("fields": {"F": {"type": "text", "values": ["x"]}}, "joins": {"J": {"object": "B"}})");
   CHECK(differing(one, one).empty());
}

TEST_CASE("objects, fields and joins come and go") {
   CHECK(differing(R"({"A": {}, "B": {}})", R"({"b": {}, "C": {}})") == "-!A\n+C\n");
   CHECK(differing(object_with(R"("fields": {"F": {}, "G": {}})"), object_with(R"("fields": {"g": {}, "H": {}})")) ==
         "-!A.F\n+A.H\n");
   CHECK(differing(object_with(R"("joins": {"J": {}})"), object_with(R"("joins": {"K": {}})")) == "-!A.J\n+A.K\n");
}

TEST_CASE("facts are compared one by one") {
   CHECK(
      differing(
         object_with(R"("export": true, "fields": {"F": {"type": "text", "length": 5, "label": "x", "soap": true,
                                 "selectable": true, "values": ["a", "b"]}}, "joins": {"J": {"object": "B"}})"),
         object_with(R"("export": false, "fields": {"F": {"type": "date", "length": 6, "label": "false", "soap": false,
                                 "selectable": true, "values": ["b", "c"]}}, "joins": {"J": {"object": "C", "to_many": true}})")) ==
      "~!A export true>false\n"
      "~!A.F type text>date\n"
      "~A.F length 5>6\n"
      "~A.F label x>false\n"
      "~!A.F soap true>false\n"
      "-!A.F values a>\n"
      "+A.F values >c\n"
      "~!A.J object B>C\n"
      "~!A.J to_many false>true\n");
}

TEST_CASE("what one side does not know does not differ") {
   CHECK(differing(object_with(R"("fields": {"F": {"type": "text", "soap": true}})"),
                   object_with(R"("fields": {"F": {}})"))
            .empty());
   CHECK(differing(object_with(R"("fields": {"F": {}}, "joins": {"J": {}})"), R"({"A": {}})").empty());
}
