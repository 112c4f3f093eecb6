// Overlays: what targets select, and what the two actions do there.
#include "openapi/overlay.hpp"
#include "openapi/json_path.hpp"
#include "reading.hpp"

#include <catch2/catch.hpp>

using namespace zoql::codegen;

namespace {

constexpr std::string_view document = R"({"a":{"b":[{"n":1,"t":"x"},{"n":2},{"n":3,"t":"y"}],"c d":{"n":4}},"n":5})";

/// The values a path selects, one after the other; `!` for a path that is not understood.
std::string selected(std::string_view path) {
   reading one(document);
   const auto steps = parse_path(path);
   if (!steps) return "!";
   std::string texts;
   for (const selection& each : select(*steps, *one.root)) texts += (texts.empty() ? "" : " ") + json_text(*each.value);
   return texts;
}

/// The document after the actions, and the problems.
std::string corrected(std::string_view actions) {
   reading one(document);
   reading overlay("overlay: 1.0.0\nactions:\n" + std::string(actions));
   apply_overlay(*overlay.root, *one.root, one.nodes, one.report);
   return json_text(*one.root) + (one.problems().empty() ? "" : " " + one.problems());
}

} // namespace

TEST_CASE("paths select") {
   CHECK(selected("$.n") == "5");
   CHECK(selected("$['n']") == "5");
   CHECK(selected("$.a.b[0].n") == "1");
   CHECK(selected("$.a.b[-1].n") == "3");
   CHECK(selected("$.a.b[*].n") == "1 2 3");
   CHECK(selected("$.a['c d'].n") == "4");
   CHECK(selected("$..n") == "5 1 2 3 4");
   CHECK(selected("$.a.*") == R"([{"n":1,"t":"x"},{"n":2},{"n":3,"t":"y"}] {"n":4})");
   CHECK(selected("$.a.b[?@.t == 'x'].n") == "1");
   CHECK(selected("$.a.b[?(@.t=='x')].n") == "1");
   CHECK(selected("$.a.b[?@.t != \"x\"].n") == "2 3");
   CHECK(selected("$.a.b[?@.t].n") == "1 3");
   CHECK(selected("$.a.b[?@.n == 2]") == R"({"n":2})");
   CHECK(selected("$..[?@['t'] == 'y'].n") == "3");
   CHECK(selected("$.missing").empty());
   for (const char* bad : {"a", "$.", "$[", "$['n", "$[0:1]", "$['a','b']", "$.a[?length(@) == 1]", "$.a b"}) {
      INFO(bad);
      CHECK(selected(bad) == "!");
   }
}

TEST_CASE("actions correct") {
   CHECK(corrected("- {target: $.a.b, remove: true}") == R"({"a":{"c d":{"n":4}},"n":5})");
   CHECK(corrected("- {target: '$.a.b[?@.t]', remove: true}") == R"({"a":{"b":[{"n":2}],"c d":{"n":4}},"n":5})");
   CHECK(corrected("- {target: $..n, remove: true}") == R"({"a":{"b":[{"t":"x"},{},{"t":"y"}],"c d":{}}})");
   CHECK(corrected("- {target: \"$.a['c d']\", update: {n: {deep: 1}, m: 2}}\n- {target: $.a.b, remove: true}") ==
         R"({"a":{"c d":{"n":{"deep":1},"m":2}},"n":5})");
   CHECK(corrected("- {target: $.a.b, update: {n: 9}}\n- {target: '$.a.b[?@.n != 9]', remove: true}") ==
         R"({"a":{"b":[{"n":9}],"c d":{"n":4}},"n":5})");
   CHECK(corrected("- {target: $.n, update: [1]}\n- {target: $.a, remove: true}") == R"({"n":[1]})");
}

TEST_CASE("actions that cannot be done are named") {
   const std::string same = std::string(document) + " ";
   CHECK(corrected("- {target: $.x, remove: true}") == same + "3:12 stale-overlay\n");
   CHECK(corrected("- {target: '$.x[', remove: true}") == same + "3:12 unsupported-path\n");
   CHECK(corrected("- {target: $.n}") == same + "3:3 overlay-action\n");
   CHECK(corrected("- {remove: true}") == same + "3:3 overlay-action\n");
   CHECK(corrected("- {target: $, remove: true}") == same + "3:3 overlay-removes-all\n");
}
