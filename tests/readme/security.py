# Each line of SECURITY.md names the tests that hold it, and they exist. `security.py PAGE TESTS`, TESTS as Meson lists them.
import json
import re
import sys


def names_of_tests(path):
    with open(path, encoding="utf-8") as file:
        return {test["name"] for test in json.load(file)}


def rows_of(page):
    table = [line for line in page.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in table if not line.startswith("| what |")]


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        page = file.read()
    known = names_of_tests(sys.argv[2])
    problems = []
    rows = rows_of(page)
    if len(rows) < 8:
        problems.append("the table of what is not trusted has fewer than 8 lines")
    for row in rows:
        named = re.findall(r"`([^`]+)`", row[-1])
        if not named:
            problems.append(f"`{row[0]}` is held by no test")
        problems += [f"`{row[0]}` is held by `{name}`, which is no test" for name in named if name not in known]
    promises = page.partition("## What is promised")[2].partition("## What is not")[0]
    for promise in re.findall(r"^- .*(?:\n  .*)*", promises, re.MULTILINE):
        named = re.search(r"\(`([\w ]+)`\)\.$", promise)
        if not named or named.group(1) not in known:
            problems.append(f"no test holds: {promise}")
    print("\n".join(problems) or f"{len(rows)} lines, each with tests that exist")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
