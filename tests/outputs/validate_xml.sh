#!/bin/sh
# Has xmllint hold the XML formats against their schemas; the arguments are the tool, this folder and the corpus of files.
set -eu
tool=$1 here=$2
shift 2
command -v xmllint > /dev/null || { echo "skipped: there is no xmllint (Debian: libxml2-utils)"; exit 77; }
for format in junit checkstyle; do
   status=0
   "$tool" lint --format "$format" "$@" "$here/no-such-file.zoql" 2> /dev/null > "$format.xml" || status=$?
   [ "$status" -eq 2 ] || { echo "$format: the tool's exit code is $status and not 2"; exit 1; }
   xmllint --noout --nonet --schema "$here/$format.xsd" "$format.xml"
   sed '/<testsuite \|<file /s/ name=/ nome=/' "$format.xml" > damaged.xml
   ! xmllint --noout --nonet --schema "$here/$format.xsd" damaged.xml 2> /dev/null || { echo "$format.xsd sees no damage"; exit 1; }
done
rm -f junit.xml checkstyle.xml damaged.xml
