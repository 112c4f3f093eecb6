#!/bin/sh
# Checks one pair: with REJECTED defined a snippet must not compile, and the first line of the compiler's errors must
# hold the words behind `// expect:`; without it, its twin must compile.
# Usage: rejection.sh SNIPPET COMPILER [ARGUMENT…]
snippet=$1
shift
words=$(sed -n 's,^// expect: ,,p' "$snippet")
if [ -z "$words" ]; then
   echo "$snippet: no \`// expect:\` line says what the error has to say"
   exit 1
fi
if ! accepted=$("$@" -fsyntax-only "$snippet" 2>&1); then
   echo "$snippet: the accepted twin does not compile:"
   echo "$accepted"
   exit 1
fi
if rejected=$("$@" -fsyntax-only -DREJECTED "$snippet" 2>&1); then
   echo "$snippet: compiles, and should not: $words"
   exit 1
fi
# clang 14 prints a text of ours as letters: 'a', 'b'.
first=$(printf '%s\n' "$rejected" | grep -m 1 'error: ' | sed "s/', '//g")
case $first in
*"$words"*) exit 0 ;;
esac
echo "$snippet: the first error has to say: $words"
echo "it says: $first"
exit 1
