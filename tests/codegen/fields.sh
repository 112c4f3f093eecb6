#!/bin/sh
# Typed fields of a tenant: hostile names become legal ones, the same everywhere, and the header compiles.
# Usage: fields.sh TOOL SOURCE_ROOT COMPILER [ARGUMENT…]
set -eu
tool=$(realpath "$1") root=$(realpath "$2")
shift 2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"
fail() { echo "FAILED: $1"; exit 1; }

cat > tenant.json <<'JSON'
{"zoql_catalogue": 1, "layer": "tenant", "objects": {
   "Account": {"soap": true, "export": true, "fields": {
      "Id": {"type": "text"}, "delete": {"type": "text"}, "Class": {"type": "picklist", "values": ["a"]},
      "Default__c": {"type": "boolean"}, "Default_c": {"type": "integer"}, "fields": {"type": "text"},
      "Account": {"type": "text"}, "zoql": {"type": "text"}, "Secret__c": {"type": "text", "export": false}},
      "joins": {"Class": {"object": "Register"}, "Nowhere": {"object": "Nowhere"}}},
   "Register": {"soap": true, "export": true, "fields": {"Id": {"type": "text"}}},
   "Import": {"soap": true, "export": true, "fields": {"Id": {"type": "text"}}},
   "Select": {"soap": true, "export": true, "fields": {"Id": {"type": "text"}}},
   "Account_Fields": {"soap": true, "export": true, "fields": {"Id": {"type": "text"}}}}}
JSON
"$tool" fields --bare --catalogue tenant.json -o tenant.hpp 2> told || { cat told; fail 'the header is not written'; }
grep -qF 'Account.Default_c and Account.Default__c are both `default_c` in C++; the second one is `default_c_2`' told ||
   grep -qF 'Account.Default__c and Account.Default_c are both `default_c` in C++; the second one is `default_c_2`' told ||
   { cat told; fail 'a clash of names is not told'; }
grep -qF 'the second one is `class__join`' told || { cat told; fail 'a join does not give way to a field'; }
(cd / && LC_ALL=tr_TR.UTF-8 "$tool" fields -q --bare --catalogue "$scratch/tenant.json") | cmp - tenant.hpp || fail 'other bytes elsewhere'
"$tool" fields -q --bare --catalogue tenant.json -o tenant.hpp --check || fail '--check of what was just written'
sed -i 's/Secret__c/Open__c/' tenant.json
"$tool" fields -q --bare --catalogue tenant.json -o tenant.hpp --check > /dev/null 2>&1 && fail '--check found nothing'
"$tool" fields --bare > /dev/null 2>&1 && fail '--bare without a catalogue'

cat > use.cpp <<'CPP'
#include "tenant.hpp"
using namespace tenant;
using namespace zoql;
static_assert(tenant::catalogue::view.object("register"));
const auto query = select(account.id, account.delete_, account.class_, account.fields_, account.zoql_, account.account)
                      .from(account)
                      .where(account.default_c == true or account.default_c_2 > 3 or account.secret_c == "x");
const auto joined = select(account.class__join->id, account.nowhere->field("Any")).from(account);
const auto others = select(import_.id).from(import_);
const auto words = select(select_.id).from(select_);
const auto ending = select(account_fields_.id).from(account_fields_);
CPP
"$@" -std=c++20 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -fsyntax-only -I. -I"$root/include" use.cpp ||
   fail 'the header does not compile'
