"""Contestants in Python, as Debian has them: python3 python_parsers.py STATEMENTS prints `name megabytes-per-second`."""
import json
import sys
import time

with open(sys.argv[1], encoding="utf-8") as text:
    statements = [json.loads(line)["query"] for line in text]


def measure(name, queries, parse):
    for query in queries:
        if not parse(query):
            sys.exit(f"{name} does not take {query}")
    begin = time.process_time()
    for query in queries:
        parse(query)
    seconds = time.process_time() - begin
    print(name, sum(map(len, queries)) / seconds / 1e6, flush=True)


try:
    import sqlglot

    measure("contestant_sqlglot", statements[:100], lambda query: sqlglot.parse_one(query, read="postgres"))
except ImportError:
    pass  # absent

try:
    import sqlfluff

    measure("contestant_sqlfluff", statements[:5], lambda query: sqlfluff.lint(query + "\n", dialect="ansi") is not None)
except ImportError:
    pass  # absent
