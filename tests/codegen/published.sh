#!/bin/sh
# The whole published document, as one header and by tag: it generates, and the headers compile.
# Arguments: zoql-codegen, the folder of documents, this folder, the source folder, the compiler.
set -eu
tool=$1 documents=$2 here=$3 source=$4
shift 4
document=$documents/zuora_full_2026-05-01.yaml
[ -f "$document" ] || { echo "skipped: no $document"; exit 77; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
flags='-std=c++20 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wsign-conversion -Werror -fsyntax-only'
compile() { # the header
   printf '#include "%s"\n' "$1" >"$scratch/unit.cpp"
   # shellcheck disable=SC2086
   "$compiler" $flags -I"$source/include" "$scratch/unit.cpp"
}
compiler=$(echo "$@" | sed 's/.* //')
generate() { "$tool" openapi "$document" --overlay "$here/published.overlay.yaml" --quiet --namespace published "$@"; }
generate -o "$scratch/whole.hpp"
sed -n 's/^  - name: //p' "$document" | sed "s/^'//;s/'$//" | sort -u >"$scratch/tags"
count=0
while IFS= read -r tag; do
   generate --tag "$tag" -o "$scratch/tag.hpp" 2>"$scratch/said" || { grep -q nothing-selected "$scratch/said" && continue; cat "$scratch/said"; exit 1; }
   compile "$scratch/tag.hpp" || { echo "FAILED: tag $tag"; exit 1; }
   count=$((count + 1))
done <"$scratch/tags"
echo "$count headers by tag compile"
compile "$scratch/whole.hpp"
echo "the header of the whole document compiles: $(wc -c <"$scratch/whole.hpp") bytes"
"$tool" openapi "$documents/zuora_full_2017-11-15.yml" --quiet --namespace published -o "$scratch/old.hpp"
compile "$scratch/old.hpp"
echo "the header of the Swagger 2.0 document of 2017 compiles"
