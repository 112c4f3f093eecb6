#!/bin/sh
# The tool as it is called: exit codes, --check, atomic output, the same bytes anywhere. Argument: zoql-codegen.
set -eu
tool=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
fail() { echo "FAILED: $1"; exit 1; }
expect() { # code, words of what is shown, command…
   code=$1 words=$2
   shift 2
   got=0
   "$@" >"$scratch/shown" 2>&1 || got=$?
   [ "$got" = "$code" ] || { cat "$scratch/shown"; fail "exit $got instead of $code: $*"; }
   grep -qF -- "$words" "$scratch/shown" || { cat "$scratch/shown"; fail "does not say '$words': $*"; }
}
mkdir "$scratch/a" "$scratch/b c"
cp "$here/documents/enums.yaml" "$scratch/a"
cp "$here/documents/enums.yaml" "$scratch/b c"
# The same bytes in any folder and language.
(cd "$scratch/a" && "$tool" openapi -q enums.yaml -o one.hpp)
(cd / && LC_ALL=tr_TR.UTF-8 LANG=de_DE.UTF-8 "$tool" openapi -q "$scratch/b c/enums.yaml" -o "$scratch/b c/one.hpp")
cmp "$scratch/a/one.hpp" "$scratch/b c/one.hpp" || fail 'other bytes in another folder'
"$tool" openapi -q "$scratch/a/enums.yaml" | cmp - "$scratch/a/one.hpp" || fail 'other bytes on standard output'
# --check.
cd "$scratch/a"
"$tool" openapi -q enums.yaml -o one.hpp --check || fail '--check of what was just written'
sed 's/low, high/low, higher/' enums.yaml >changed.yaml && mv changed.yaml enums.yaml
expect 1 '+enum class level : std::uint8_t { low, higher };' "$tool" openapi -q enums.yaml -o one.hpp --check
expect 1 'write it anew with: make it so' "$tool" openapi -q enums.yaml -o one.hpp --check --mend 'make it so'
cmp one.hpp "../b c/one.hpp" || fail '--check wrote'
expect 1 'is missing' "$tool" openapi -q enums.yaml -o none.hpp --check
expect 2 'needs --output' "$tool" openapi -q enums.yaml --check
# Bad input leaves what is there as it was.
printf 'openapi: 3.0.0\ncomponents:\n  schemas:\n    A: {$ref: far.yaml}\n' >bad.yaml
expect 2 'bad.yaml:4:15: error:' "$tool" openapi bad.yaml -o one.hpp
expect 2 '[remote-reference]' "$tool" openapi bad.yaml -o one.hpp
cmp one.hpp "../b c/one.hpp" || fail 'bad input changed the output'
expect 2 'cannot be read' "$tool" openapi nowhere.yaml
expect 2 'cannot be read' "$tool" openapi .
expect 2 'cannot be written' "$tool" openapi -q enums.yaml -o nowhere/one.hpp
expect 2 'has no operation' "$tool" openapi -q enums.yaml --operation x
expect 2 '--strict' "$tool" openapi enums.yaml --strict
expect 2 'snake_case' "$tool" openapi -q enums.yaml --namespace 'a { int injected; }'
expect 2 'subcommand' "$tool"
[ "$(ls | wc -l)" = 3 ] || { ls; fail 'left files behind'; }
