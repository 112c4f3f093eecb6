#!/bin/sh
# Has a JSON Schema validator that is not ours hold SARIF against the published schema. Needs `ajv` (npm: ajv-cli and
# ajv-formats) and, in SARIF_SCHEMA, the schema file (one stands in npm's @microsoft/sarif-multitool-linux).
set -eu
tool=$1
shift
command -v ajv > /dev/null || { echo "skipped: there is no ajv (npm: ajv-cli, ajv-formats)"; exit 77; }
[ -r "${SARIF_SCHEMA:-}" ] || { echo "skipped: SARIF_SCHEMA names no schema file"; exit 77; }
case $(head -c 400 "$SARIF_SCHEMA") in
*2020-12*) version=draft2020 ;;
*) version=draft7 ;;
esac
# Exit code 2 is for what cannot be checked, which is in the log too.
"$tool" lint --exit-zero --format sarif "$@" > log.sarif.json 2> /dev/null || [ $? -eq 2 ]
ajv validate --spec="$version" --strict=false -c ajv-formats -s "$SARIF_SCHEMA" -d log.sarif.json
sed 's/"startLine":[0-9]*/"startLine":0/' log.sarif.json > damaged.sarif.json
! ajv validate --spec="$version" --strict=false -c ajv-formats -s "$SARIF_SCHEMA" -d damaged.sarif.json > /dev/null 2>&1 ||
   { echo "the schema sees no damage"; exit 1; }
rm -f log.sarif.json damaged.sarif.json
