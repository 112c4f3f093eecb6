#!/bin/sh
# Compiles each C++ example of the README: its includes as they stand, the rest as the body of a function.
# Usage: examples.sh README COMPILER [ARGUMENT...]
set -eu
readme=$1
shift
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
awk -v folder="$folder" '
   /^```cpp$/ {inside = 1; includes = ""; body = ""; next}
   /^```$/ && inside {
      inside = 0
      printf "%s\nvoid example() {\n%s}\n", includes, body > (folder "/" ++count ".cpp")
      next
   }
   inside && /^#include/ {includes = includes $0 "\n"; next}
   inside {body = body $0 "\n"}' "$readme"
compiled=0
for example in "$folder"/*.cpp; do
   "$@" -fsyntax-only -w "$example" || { cat "$example"; exit 1; }
   compiled=$((compiled + 1))
done
echo "$compiled examples compile"
[ "$compiled" -ge 3 ]
