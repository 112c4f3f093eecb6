#!/bin/sh
# A field added to the excerpt is in struct, table, builder, checks and the flags of `zoql payload` after one
# generation, with no other edit. Arguments: zoql-codegen, the source folder, the compiler.
set -eu
tool=$(realpath "$1") source=$(realpath "$2")
shift 2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp -r "$source/include" "$source/grammar" "$source/src" "$scratch"
cp "$source/codegen/openapi/batch_query.yaml" "$source/codegen/openapi/batch_query.overlay.yaml" "$scratch"
cd "$scratch"
# Two of them: one of the job and one of its queries.
field='\n        favouriteColour:\n          description: New.\n          type: string\n          maxLength: 4'
sed -i "/^    JobRequest:/,/^      properties:/ s/^      properties:/&$field/" batch_query.yaml
sed -i "/^    QueryRequest:/,/^      properties:/ s/^      properties:/&\n        priority: {description: Also new., type: integer, maximum: 9}/" batch_query.yaml
grep -q favouriteColour batch_query.yaml && grep -q priority batch_query.yaml
"$tool" openapi batch_query.yaml --overlay batch_query.overlay.yaml --strict -o include/zoql/aqua/batch_query.gen.hpp
cat >proof.cpp <<'CODE'
#include "payload_flags.hpp"

#include <zoql/aqua/job.hpp>

#include <CLI/CLI.hpp>

using namespace zoql::aqua;

int main() {
   // Struct.
   job_request fields;
   fields.favourite_colour = "green";
   if (write(fields) != R"({"favouriteColour":"green"})") return 1;
   const auto back = read<job_request>(R"({"favouriteColour":7})");
   if (back || back.error().text() != "favouriteColour: expected text, found 7") return 2;
   // Table.
   bool told = false;
   each_field(of<job_request>{}, [&](const field_about& one, auto) { told = told || (one.name == "favouriteColour" && one.doc == "New."); });
   if (!told) return 3;
   // Checks of values.
   const auto findings = check(fields);
   if (findings.size() != 1 || findings[0].text() != "favouriteColour: expected at most 4 characters, found 5") return 4;
   // Builder, and rules about requests.
   const auto wanted = job("a").query("a", "select Id from Account").priority(3);
   job_builder good = wanted;
   if (!good.favourite_colour("blue").build()) return 5;
   if (good.build().body().find(R"("favouriteColour":"blue")") == std::string_view::npos) return 6;
   if (good.build().body().find(R"("priority":3)") == std::string_view::npos) return 7;
   if (good.favourite_colour("green").build()) return 8;
   job_builder high = wanted;
   if (high.priority(10).build()) return 9;
   // Flags.
   CLI::App command;
   const zoql::tool::payload_flags flags(command);
   const std::string help = command.help();
   if (help.find("--favourite-colour TEXT") == std::string::npos || help.find("New.") == std::string::npos) return 10;
   if (help.find("--query-priority INTEGER") == std::string::npos) return 11;
   command.parse("--favourite-colour red --query-priority 4");
   if (write_json(flags.job()) != R"({"favouriteColour":"red"})") return 12;
   return write_json(flags.query()) == R"({"priority":4})" ? 0 : 13;
}
CODE
"$@" -std=c++20 -Iinclude -Igrammar -Isrc proof.cpp src/payload_flags.cpp -o proof
./proof
