"""The goals this library is built towards, and how what `bench/report` measured stands beside them."""
import re


class Goal:
    """What is wanted of one figure, and what it came to; `met` is None where it could not be measured."""

    def __init__(self, number, what, wanted, value, limit, unit="", at_least=False):
        self.number, self.what, self.wanted = number, what, wanted
        self.shown = "not measured" if value is None else f"{short(value)}{unit}"
        self.met = None if value is None else value >= limit if at_least else value <= limit

    def row(self):
        verdict = {None: "–", True: "yes", False: "**no**"}[self.met]
        return f"| {self.number} | {self.what} | {self.wanted} | {self.shown} | {verdict} |"


def short(value):
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def ratio(above, below):
    return above / below if above is not None and below else None


def difference(one, other):
    return one - other if one is not None and other is not None else None


def cells(markdown, title):
    """The numbers of the first row of a table that has this title; none where there is no such row."""
    for line in markdown.splitlines():
        parts = [part.strip() for part in line.strip("| ").split(" | ")]
        if parts[0] == title:
            return [float(part) for part in parts[1:] if re.fullmatch(r"[+-]?[\d.]+", part)]
    return []


def cell(markdown, title, column):
    found = cells(markdown, title)
    return found[column] if len(found) > column else None


def parsing(speeds, counts):
    tree, reading = speeds.get("parse_mixed"), speeds.get("recognise_mixed")
    sqlite, tokens = speeds.get("contestant_sqlite"), speeds.get("contestant_re2c_tokens")
    yield Goal(1, "to tree, beside SQLite", "12 times", ratio(tree, sqlite), 12, " times", True)
    yield Goal(1, "to tree, beside the tokens of re2c", "1.6 times", ratio(tree, tokens), 1.6, " times", True)
    yield Goal(1, "to tree with AVX2, beside SQLite", "16 times", ratio(speeds.get("parse_mixed (AVX2)"), sqlite), 16,
               " times", True)
    yield Goal(1, "reading alone, beside SQLite", "13 times", ratio(reading, sqlite), 13, " times", True)
    yield Goal(1, "reading alone with AVX2, beside SQLite", "18 times",
               ratio(speeds.get("recognise_mixed (AVX2)"), sqlite), 18, " times", True)
    yield Goal(1, "reading alone, instructions a byte", "5", counts.get("recognise"), 5)
    yield Goal(1, "to tree, instructions a byte", "7", counts.get("parse"), 7)
    # The benchmark ends where a warm parser takes anything.
    yield Goal(1, "allocations for a statement", "none", 0 if tree else None, 0)


def checking(speeds, counts):
    names, clean = speeds.get("check_names"), speeds.get("check_clean")
    yield Goal(2, "to verdict, names looked up, beside SQLite", "8 times",
               ratio(names, speeds.get("contestant_sqlite")), 8, " times", True)
    yield Goal(2, "to verdict, names looked up, instructions a byte", "13", counts.get("check_names"), 13)
    yield Goal(2, "one finding each, beside none", "a third", ratio(speeds.get("check_one_mistake"), clean), 1 / 3,
               "", True)


def starting(tool):
    """The tables of the tool have milliseconds, those above the floor in the second column."""
    for title, what in (("`zoql lint`, static", "static"), ("`zoql lint`", "dynamic")):
        yield Goal(3, f"start to verdict over an empty static process, {what}", "0.15 ms", cell(tool, title, 1), 0.15,
                   " ms")


def linting(tool, speeds, statements_a_second):
    one, two = "`zoql lint --jobs 1`", "`zoql lint --jobs 2`"
    yield Goal(4, "100,000 statements, one core", "50 ms", cell(tool, one, 0), 50, " ms")
    yield Goal(4, "100,000 statements, two cores", "28 ms", cell(tool, two, 0), 28, " ms")
    megabytes = re.search(r"A file of 100,000 statements, ([\d.]+) MiB", tool)
    memory = difference(cell(tool, one, 4), float(megabytes[1]) if megabytes else None)
    yield Goal(4, "memory over the file itself", "8 MB", memory, 8 / 1.048576, " MiB")
    milliseconds = cell(tool, "`zoql pipe --jobs 1`", 0)
    yield Goal(4, "`pipe` on one core, beside the verdict with names", "0.35 times",
               ratio(1e9 / milliseconds if milliseconds else None, statements_a_second), 0.35, " times", True)
    yield Goal(4, "`pipe` on two cores, beside one", "1.8 times",
               ratio(milliseconds, cell(tool, "`zoql pipe --jobs 2`", 0)), 1.8, " times", True)
    streams = re.split(r"\n(?=A stream of )", tool)[1:]
    peaks = [cell(part, "`zoql pipe --jobs 1`", 4) for part in streams]
    if len(peaks) > 1:
        yield Goal(4, "`pipe`, memory of the longest stream over that of the shortest", "none", peaks[-1] - peaks[0], 1,
                   " MiB")


def building(speeds):
    for name, what in (("build_untyped<dialect::zoql>", "built from names"),
                       ("build_typed<dialect::zoql>", "built from typed fields"),
                       ("build_bound<dialect::zoql>", "values bound to a statement")):
        yield Goal(5, f"{what}, beside `fmt::format`", "1.5 times", ratio(speeds.get("build_by_fmt"), speeds.get(name)),
                   1.5, " times")
    for way in ("decode", "encode"):
        yield Goal(5, f"{way} a request, beside code by hand", "1.3 times",
                   ratio(speeds.get(way + "_by_hand"), speeds.get(way + "_generated")), 1.3, " times")


def growing(speeds):
    """A byte of the dearest size beside a byte of the cheapest."""
    for name, what in (("linear_parse_fields", "parse 5 to 100,000 fields"),
                       ("linear_check_fields", "check 5 to 10,000 fields"),
                       ("linear_parse_conditions", "parse 1 to 200 conditions"),
                       ("linear_check_conditions", "check 1 to 200 conditions")):
        sizes = [speed for title, speed in speeds.items() if title.startswith(name + "/")]
        yield Goal(6, f"{what}: a byte at the dearest size beside the cheapest", "1.5 times",
                   ratio(max(sizes), min(sizes)) if sizes else None, 1.5, " times")


def including(costs):
    rows = [line for line in costs.splitlines() if line.startswith("| `<zoql/")]
    light = [line for line in rows if "PEGTL" not in line]
    if light:
        dear = sum(" over 0.20 " in line for line in light)
        yield Goal(7, f"of {len(light)} headers without PEGTL, JSON or fmt, those above 0.20 s", "none", dear, 0)
    for compiler in ("g++", "clang++"):
        found = re.search(rf"The grammar compiled at -O2 by {re.escape(compiler)}: ([\d.]+) s, (\d+) MiB", costs)
        title = f"the grammar in one unit, {compiler}"
        yield Goal(7, title, "1.2 s", float(found[1]) if found else None, 1.2, " s")
        yield Goal(7, title, "200 MiB", float(found[2]) if found else None, 200, " MiB")


def table(speeds, counts, tool, costs, statements_a_second):
    goals = [*parsing(speeds, counts), *checking(speeds, counts), *starting(tool),
             *linting(tool, speeds, statements_a_second), *building(speeds), *growing(speeds), *including(costs)]
    return ["| goal | figure | wanted | measured | met |", "|---|---|---|---|---|", *(goal.row() for goal in goals)]
