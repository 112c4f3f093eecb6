# Laws that hold for the tool as for its parts, over files of mistakes that are made up here: mending, formatting,
# normalising and porting come to an end, comments stay, what somebody wishes to be left alone is, and what was written is
# good by our own rules. `laws.py TOOL [ROUNDS [SEED]]`.
import json
import os
import random
import re
import subprocess
import sys
import tempfile

tool = os.path.abspath(sys.argv[1])
failures = []

FIELDS = ["Id", "Name", "Status", "Balance", "CreatedDate", "Account.Name", "`Name`", "count(Id)", "Nmae", "Id Name", "*"]
VALUES = ["'x'", '"x"', "5", "'O''Neil'", "'O\\'Neil'", "true", "null", "2024-01-01", "'2024-01-01 00:00:00'", "x", "'50%'"]
DAMAGED = ["'a", '"a', "`a", "'\\'", "'a''", "2024-13-01T", "'a\x00", "\u00e9", "((", "{x}"]
OPERATORS = ["=", "==", "<>", "!=", ">", "like", "not like", "in", "between", "is", "is not", "=>", ""]
CONNECTIVES = ["and", "or", "AND", "&&", ",", "and and", "and not"]
TAILS = ["", "", "", "limit 5", "limit +5", "limit 05", "limit -5", "limit 5.0", "order by Name", "group by Id", "limit 5 offset 3"]
ENDS = [";", ";", ";", ";", ";;", "; ;"]
COMMENTS = ["-- {}\n", "/* {} */ ", "/* {}\n {} */", "// {}\n", "# {}\n", "--{}\n"]
HEADS = ["-- dialect: zoql\n", "-- dialect: zoqlexport\n", "-- Dialect: ZOQLExport\n", "-- language: zoql\n"]


class Writer:
    """Writes one file and remembers what must still be in it."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.is_damaged = self.random.randrange(4) == 0
        self.remarks = []
        self.wishes = []

    def one(self, some):
        return self.random.choice(some)

    def rarely(self, text, odds=6):
        return text if self.random.randrange(odds) == 0 else ""

    def remark(self):
        self.remarks.append(f"remark{len(self.remarks)}of")
        return self.one(COMMENTS).replace("{}", self.remarks[-1], 1).replace("{}", "more")

    def blank(self):
        return " " + (self.remark() if self.random.randrange(25) == 0 else "")

    def condition(self):
        operator = self.one(OPERATORS)
        value = self.one(VALUES + DAMAGED if self.is_damaged else VALUES)
        if operator == "in":
            value = f"({value}, {self.one(VALUES)}{self.rarely(',')})"
        if operator == "between":
            value = f"{value} and {self.one(VALUES)}"
        return f"{self.rarely('(')}{self.one(FIELDS)} {operator}{self.blank()}{value}{self.rarely(')')}"

    def statement(self):
        fields = ",".join(self.one(FIELDS) for _ in range(self.random.randint(1, 4)))
        text = f"{self.one(['select', 'SELECT', 'select'])}{self.blank()}{fields}{self.rarely(',')}{self.blank()}from{self.blank()}Account"
        if self.random.randrange(4):
            conditions = [self.condition() for _ in range(self.random.randint(1, 3))]
            text += " where " + f" {self.one(CONNECTIVES)}{self.blank()}".join(conditions)
        return f"{text} {self.one(TAILS)}{self.rarely('and')}"

    def protected(self):
        """A statement whose suppression names its rule, or a name that can only mean it."""
        value = f"wish{len(self.wishes)}of"
        rule, operator = self.one([("double-equal", "=="), ("angled-inequality", "<>")])
        name = self.one([rule, rule.replace("-e", "-ee").replace("-i", "-"), rule[:-1]])
        self.wishes.append(f"Status {operator} '{value}'")
        return f"-- zoql-ignore {self.rarely('in-list, ')}{name}: generated\nselect Id, Id from Account where {self.wishes[-1]};\n"

    def file(self):
        text = self.rarely("\ufeff", 20)
        for _ in range(self.random.randint(1, 6)):
            if self.random.randrange(5) == 0:
                text += self.protected()
                continue
            text += self.rarely(self.one(HEADS), 3) + self.rarely("-- zoql-ignore keyword-case: old\n", 8)
            if self.random.randrange(5) == 0:
                self.remarks.append(f"remark{len(self.remarks)}of")
                text += f"-- {self.remarks[-1]}\n"
            text += self.statement() + self.one([*ENDS, ""] if self.is_damaged else ENDS) + "\n"
        return text.replace("\n", "\r\n") if self.random.randrange(6) == 0 else text

    def body(self):
        members = {"name": self.one(["n", "", 5]), "format": self.one(["csv", "CSV", "xml"]), "version": self.one(["1.1", 1.1, "1.0"]),
                   "encrypted": self.one(["none", False]), "useQueryLabels": self.one([True, "true", 1])}
        query = lambda: {"name": self.one(["q", "", "r"]), "type": self.one(["zoql", "zoqlexport", "ZOQL", ""]),
                         "query": self.statement(), "apiVersion": self.one(["137.0", 137, "137"])}
        keys = self.random.sample(sorted(members), self.random.randint(1, len(members)))
        body = {key: members[key] for key in keys} | {"queries": [query() for _ in range(self.random.randint(1, 3))]}
        return json.dumps(body, indent=self.one([None, 2]))


def read_all():
    files = {}
    for name in sorted(os.listdir(".")):
        with open(name, encoding="utf-8", newline="") as file:
            files[name] = file.read()
    return files


def write(name, text):
    with open(name, "w", encoding="utf-8", newline="") as file:
        file.write(text)


def run(*words, stdin=None):
    done = subprocess.run([tool, *words], capture_output=True, input=stdin, text=True, encoding="utf-8", timeout=120)
    if done.returncode not in (0, 1, 2) or "fault of zoql" in done.stderr:
        failures.append(f"{words}: exit {done.returncode}\n{done.stderr[-400:]}")
    return done


def fail(law, name, before, after):
    failures.append(f"{law} ({name})\n--- before\n{before}\n--- after\n{after}\n")


def check_kept(law, writers, before, after):
    for name, writer in writers.items():
        if writer.is_damaged or name.endswith(".json"):  # a string without an end may hold what follows
            continue
        for kept in writer.remarks + writer.wishes:
            if kept in before[name] and kept not in after[name]:
                fail(f"{law} keeps `{kept}`", name, before[name], after[name])


def check_twice(law, words, writers, originals):
    """Once is as good as twice, and nothing that people wrote for people is lost."""
    for name, text in originals.items():
        write(name, text)
    run(*words, ".")
    once = read_all()
    run(*words, ".")
    twice = read_all()
    for name in originals:
        if once[name] != twice[name]:
            fail(f"{law} twice is the same as once", name, once[name], twice[name])
    check_kept(law, writers, originals, once)
    return once


def check_remarks_in_bodies(writers, originals, once):
    for name, writer in writers.items():
        for kept in writer.remarks:
            if name.endswith(".json") and not writer.is_damaged and kept in originals[name] and kept not in once[name]:
                fail(f"a safe fix keeps `{kept}`", name, originals[name], once[name])


def place(position):
    return position["line"], position["column"]


def check_edits():
    """The edits of a fix are in order, lie in the text and touch nothing twice, in every format that has them."""
    report = json.loads(run("lint", "--max-findings", "0", "--format", "json", ".").stdout)
    for file in report["files"]:
        for finding in file["diagnostics"]:
            for fix in finding["fixes"]:
                check_order([(place(edit["start"]), place(edit["end"])) for edit in fix["edits"]], "json", file["path"], finding)
    sarif = json.loads(run("lint", "--max-findings", "0", "--format", "sarif", ".").stdout)
    for result in sarif["runs"][0]["results"]:
        for fix in result.get("fixes", []):
            for change in fix["artifactChanges"]:
                regions = [one["deletedRegion"] for one in change["replacements"]]
                check_order([((one["startLine"], one["startColumn"]), (one["endLine"], one["endColumn"])) for one in regions],
                            "sarif", change["artifactLocation"]["uri"], result)


def check_order(edits, format, path, finding):
    for begin, end in edits:
        if begin > end:
            fail(f"{format}: an edit ends before it begins", path, edits, finding)
    for (_, end), (begin, next_end) in zip(edits, edits[1:]):
        if begin < end or begin == next_end == end:
            fail(f"{format}: edits of one fix overlap", path, edits, finding)


def check_rewriters(originals):
    """What `normalise` and `port` write they leave as it is, and our rules have nothing against it."""
    statements = [text for name, text in originals.items() if name.endswith(".zoql")]
    alone = [part + ";\n" for text in statements for part in re.sub(r"(?m)^\s*--.*$", "", text).split(";") if part.strip()]
    for number, text in enumerate(alone):
        write(f"{number}.zoql", text)
    for words in (["normalise"], ["port", "--to", "zoqlexport"], ["port", "--to", "zoql"]):
        for number, text in enumerate(alone):
            for source in ("zoql", "zoqlexport"):
                done = run(*words, "--dialect", source, f"{number}.zoql")
                if done.returncode == 0 and done.stdout:
                    check_rewritten(words, source, text, done.stdout)


def check_rewritten(words, source, text, written):
    target = words[-1] if words[0] == "port" else source
    again = run(*words, "--dialect", target, "-", stdin=written)
    if again.returncode != 0 or again.stdout != written:
        fail(f"{words} twice is the same as once", source, text, f"{written}\n--- twice\n{again.stdout}{again.stderr}")
    if words[0] == "port" or run("lint", "--isolated", "--dialect", source, "-", stdin=text).returncode == 0:
        found = run("lint", "--isolated", "--dialect", target, "-", stdin=written)
        if found.returncode != 0:
            fail(f"{words} writes no error", source, text, written + found.stdout)


def check_round(seed):
    writers = {}
    originals = {}
    for number in range(24):
        name = f"{number}.zoql" if number % 3 else f"{number}.json"
        writers[name] = Writer(f"{seed}-{number}")
        originals[name] = writers[name].body() if name.endswith(".json") else writers[name].file()
        write(name, originals[name])
    check_edits()
    once = check_twice("lint --fix", ["lint", "--fix", "-q", "--exit-zero"], writers, originals)
    check_remarks_in_bodies(writers, originals, once)
    check_twice("lint --fix --unsafe-fixes", ["lint", "--fix", "--unsafe-fixes", "-q", "--exit-zero"], writers, originals)
    check_twice("fmt", ["fmt", "--bodies"], writers, originals)
    for name in originals:
        os.remove(name)
    check_rewriters(dict(list(originals.items())[:5]))


def main():
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 2
    first = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    for seed in range(first, first + rounds):
        with tempfile.TemporaryDirectory() as scratch:
            os.chdir(scratch)
            check_round(seed)
            os.chdir("/")
    for failure in failures[:10]:
        print(failure)
    print(f"{rounds} rounds, {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
