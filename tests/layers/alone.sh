#!/bin/sh
# Compiles each header alone, included twice: alone.sh SOURCE_ROOT COMPILER [COMPILER_FLAGS…]
set -u
root=$1
shift
# shellcheck disable=SC2016
compile='header=$1 root=$2
shift 2
printf "#include <%s>\n#include <%s>\n" "$header" "$header" |
   "$@" -std=c++20 -fsyntax-only -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wsign-conversion -Werror \
      -I"$root/include" -I"$root/grammar" -x c++ - || { echo "$header does not stand alone"; exit 1; }'
cd "$root" || exit 1
find include/zoql grammar/zoql -name '*.hpp' | sed 's,^[a-z]*/,,' | sort |
   xargs -P "$(nproc)" -I HEADER sh -c "$compile" alone HEADER "$root" "$@"
