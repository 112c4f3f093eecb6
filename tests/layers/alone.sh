#!/bin/sh
# Compiles each header alone, included twice: alone.sh SOURCE_ROOT COMPILER [COMPILER_FLAGS…]
set -u
root=$1
shift
failed=0
for folder in include grammar; do
   for header in $(cd "$root/$folder" && find zoql -name '*.hpp' | sort); do
      printf '#include <%s>\n#include <%s>\n' "$header" "$header" |
         "$@" -std=c++20 -fsyntax-only -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wsign-conversion -Werror \
            -I"$root/include" -I"$root/grammar" -x c++ - || {
         echo "$header does not stand alone"
         failed=1
      }
   done
done
exit $failed
