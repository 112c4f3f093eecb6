# Runs that write the same files side by side, and are ended at random moments: no file is lost or half written, what they
# leave behind has a name of its own, and the next run takes it away. `kills.py TOOL [ROUNDS [SEED]]`, by hand with 200.
import json
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time

tool = os.path.abspath(sys.argv[1])
failures = []

# Long enough that a signal finds a run at work, in a file that each step changes.
STATEMENT = "SELECT  Id, Name,  Balance FROM Account WHERE Status <> 'x{}' AND  Balance == {};\n"
FILES = {f"{name}.zoql": "".join(STATEMENT.format(f"{name}{at}", at) for at in range(40)) for name in "abcd"}
WRITERS = [
    ["lint", "--fix", "-q", "--exit-zero", "."],
    ["fmt", "."],
    ["lint", "-q", "--exit-zero", "--write-baseline", "known.baseline", "a.zoql"],
    ["lint", "-q", "--exit-zero", "--format", "sarif", "-o", "found.sarif", "b.zoql"],
    ["payload", "-q", "--name", "n", "--format", "csv", "-o", "body.request", "good.sql"],
]
SIGNALS = [signal.SIGINT, signal.SIGTERM, signal.SIGKILL, signal.SIGHUP]
LEFTOVER = re.compile(r"\.zoql-tmp-.{6}$")
CHANGED = "was changed by another program meanwhile"


def write(name, text):
    with open(name, "w", encoding="utf-8") as file:
        file.write(text)


def read(name):
    with open(name, encoding="utf-8") as file:
        return file.read()


def whole_texts():
    """What each file may hold: as it was written, fixed, formatted, or both."""
    wholes = {name: {text} for name, text in FILES.items()}
    for first in (WRITERS[0], WRITERS[1]):
        for name, text in FILES.items():
            write(name, text)
        for words in (first, *WRITERS[:2]):
            subprocess.run([tool, *words], capture_output=True, check=True)
            for name in FILES:
                wholes[name].add(read(name))
    return wholes


def fail(round, why):
    failures.append(f"round {round}: {why}")


def check_files(round, wholes):
    for name, allowed in wholes.items():
        if not os.path.exists(name):
            fail(round, f"{name} is lost")
        elif read(name) not in allowed:
            fail(round, f"{name} is neither old nor new: {read(name)[:300]!r}")
    for name in ("known.baseline", "found.sarif", "body.request"):
        try:
            json.loads(read(name)) if os.path.exists(name) else None
        except ValueError as problem:
            fail(round, f"{name} is not whole: {problem}")
    known = {*FILES, "good.sql", "known.baseline", "found.sarif", "body.request"}
    for name in set(os.listdir(".")) - known:
        if not LEFTOVER.match(name):
            fail(round, f"{name} is left behind and says not whose it is")


def run_together(round, chance):
    """All writers at once, each of which is sent a signal at some moment; in every fourth round none is."""
    running = [subprocess.Popen([tool, *words], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
               for words in WRITERS]
    ends = [(time.monotonic() + chance.random() * 0.08, process, chance.choice(SIGNALS)) for process in running]
    if round % 4:
        for when, process, number in sorted(ends, key=lambda end: end[0]):
            time.sleep(max(0.0, when - time.monotonic()))
            process.send_signal(number)
    for process, words in zip(running, WRITERS):
        said = process.communicate(timeout=120)[1]
        if round % 4 == 0 and process.returncode not in (0, 1) and CHANGED not in said:
            fail(round, f"{words} exits {process.returncode}: {said[-300:]}")
        if "fault of zoql" in said:
            fail(round, f"{words}: {said[-300:]}")


def check_next_run(round, wholes):
    """The next run is a usual one: it ends well and leaves nothing of those before it."""
    for words in WRITERS:
        done = subprocess.run([tool, *words], capture_output=True, text=True)
        if done.returncode not in (0, 1):
            fail(round, f"the next {words} exits {done.returncode}: {done.stderr[-300:]}")
    left = [name for name in os.listdir(".") if LEFTOVER.match(name)]
    if left:
        fail(round, f"the next run leaves {left}")
    check_files(round, wholes)


def check_leftover():
    """What a killed run leaves goes with the next; what is written, and what only looks alike, stays."""
    write("a.zoql", FILES["a.zoql"])
    for name in (".zoql-tmp-abcdef", ".zoql-tmp-12345", ".zoql-tmp-1234567", "zoql-tmp-abcdef"):
        write(name, "half")
    os.mkdir(".zoql-tmp-folder")
    os.symlink("a.zoql", ".zoql-tmp-linked")
    subprocess.run([tool, "lint", "--fix", "-q", "--exit-zero", "a.zoql"], capture_output=True, check=True)
    left = {name for name in os.listdir(".") if "zoql-tmp" in name}
    if left != {".zoql-tmp-12345", ".zoql-tmp-1234567", "zoql-tmp-abcdef", ".zoql-tmp-folder", ".zoql-tmp-linked"}:
        fail("of leftovers", f"{left} are left")


def check_changed():
    """What another program writes while a file is mended stays."""
    text = FILES["a.zoql"] * 30
    for words in (["lint", "--fix", "-q", "--exit-zero"], ["fmt"]):
        kept = False
        for pause in (0.005, 0.01, 0.02, 0.04, 0.08, 0.16):
            write("a.zoql", text)
            process = subprocess.Popen([tool, *words, "a.zoql"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
            time.sleep(pause)
            write("other", "select Id from Contact; -- by another\n")
            os.rename("other", "a.zoql")
            said = process.communicate(timeout=120)[1]
            if CHANGED in said:
                kept = True
                if process.returncode != 2:
                    fail("of changes", f"{words} exits {process.returncode}")
            if process.returncode and "by another" not in read("a.zoql"):
                fail("of changes", f"{words} loses what another program wrote")
        if not kept:
            fail("of changes", f"{words} never notices that its file was changed")


def main():
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    chance = random.Random(sys.argv[3] if len(sys.argv) > 3 else 1)
    for check in (check_leftover, check_changed):
        with tempfile.TemporaryDirectory() as scratch:
            os.chdir(scratch)
            check()
            os.chdir("/")
    with tempfile.TemporaryDirectory() as scratch:
        os.chdir(scratch)
        wholes = whole_texts()
        write("good.sql", "select Id from Account;\n")
        for round in range(rounds):
            for name, text in FILES.items():
                write(name, text)
            run_together(round, chance)
            check_files(round, wholes)
            check_next_run(round, wholes)
        os.chdir("/")
    for failure in failures[:20]:
        print(failure)
    print(f"{rounds} rounds, {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
