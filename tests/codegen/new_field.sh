#!/bin/sh
# A field added to the excerpt is in struct, table, setter and check after one generation, with no other edit.
# Arguments: zoql-codegen, the source folder, the compiler.
set -eu
tool=$(realpath "$1") source=$(realpath "$2")
shift 2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp -r "$source/include" "$source/codegen/openapi/batch_query.yaml" "$source/codegen/openapi/batch_query.overlay.yaml" "$scratch"
cd "$scratch"
sed -i '/^    JobRequest:/,/^      properties:/ s/^      properties:/&\n        favouriteColour:\n          description: New.\n          type: string\n          maxLength: 4/' batch_query.yaml
grep -q favouriteColour batch_query.yaml
"$tool" openapi batch_query.yaml --overlay batch_query.overlay.yaml --strict -o include/zoql/aqua/batch_query.gen.hpp
cat >proof.cpp <<'CODE'
#include <zoql/aqua/batch_query.gen.hpp>
using namespace zoql::aqua;
int main() {
   const job_request job = job_request_builder().favourite_colour("green").done();
   if (job.favourite_colour != "green") return 1;
   if (write(job) != R"({"favouriteColour":"green"})") return 2;
   const auto findings = check(job);
   if (findings.size() != 1 || findings[0].text() != "favouriteColour: expected at most 4 characters, found 5") return 3;
   bool told = false;
   each_field(of<job_request>{}, [&](const field_about& one, auto) { told = told || (one.name == "favouriteColour" && one.doc == "New."); });
   if (!told) return 4;
   const auto back = read<job_request>(R"({"favouriteColour":7})");
   return !back && back.error().text() == "favouriteColour: expected text, found 7" ? 0 : 5;
}
CODE
"$@" -std=c++20 -Iinclude proof.cpp -o proof
./proof
