#!/bin/sh
# Builds and runs one consumer: consume.sh pkg-config|cmake|subproject SOURCE_ROOT BUILD_ROOT FOLDER COMPILER…
# FOLDER is made anew; exit 77 (skipped) where the consumer's build tool is absent.
set -eu
way=$1
source=$2
build=$3
folder=$4
shift 4
here=$source/tests/consumers

rm -rf "$folder"
mkdir -p "$folder"
stage() {
   meson install -C "$build" --no-rebuild --quiet --tags devel --destdir "$folder/stage"
   data=$(dirname "$(find "$folder/stage" -name pkgconfig -type d)")
}

case $way in
pkg-config)
   command -v pkg-config >/dev/null || exit 77
   stage
   PKG_CONFIG_PATH=$data/pkgconfig
   export PKG_CONFIG_PATH
   flags=$(pkg-config --cflags zoql)
   # shellcheck disable=SC2086 # flags are words
   "$@" -std=c++20 $flags "$here/consumer.cpp" -o "$folder/consumer"
   ;;
cmake)
   command -v cmake >/dev/null || exit 77
   stage
   CXX=$* cmake -S "$here/cmake" -B "$folder" -DCMAKE_PREFIX_PATH="$(dirname "$data")" >/dev/null
   cmake --build "$folder" >/dev/null
   ;;
subproject)
   mkdir "$folder/subprojects"
   ln -s "$source" "$folder/subprojects/zoql"
   cp "$here/subproject/meson.build" "$here/consumer.cpp" "$folder"
   CXX=$* meson setup "$folder/build" "$folder" >/dev/null
   meson compile -C "$folder/build" >/dev/null
   folder=$folder/build
   ;;
esac
"$folder/consumer"
