# Settings come with a clone and are anybody's: whatever they say, each command that reads them ends soon, takes little
# memory, looks at nothing outside the repository, and shows nothing of a file that is no settings file.
import os
import resource
import socket
import subprocess
import sys
import tempfile

import inputs
import registry

tool = os.path.abspath(sys.argv[1])
failures = []
SECRET = "qX7-hidden-4711"
GIGABYTE = 1 << 30
SECONDS = 10

# How each command that reads settings is run on a file that has nothing to be said of.
RUNS = {"lint": [], "fmt": ["--check"], "parse": [], "normalise": [], "port": ["--to", "zoql"], "payload": [], "columns": [],
        "complete": ["--offset", "0"], "config": []}

DEEP = 40_000
HUGE = {
    "a key of many dots": "a" + ".a" * DEEP + " = 1\n",
    "a table of many dots": "[a" + ".a" * DEEP + "]\n",
    "a key of many quoted parts": '"a"' + ' . "a"' * DEEP + " = 1\n",
    "lists in lists": "a = " + "[" * DEEP + "]" * DEEP + "\n",
    "tables in tables": "a = " + "{a = " * DEEP + "1" + "}" * DEEP + "\n",
    "dots after a string that ends in quotes": 'a = ["""x"""", {a' + ".a" * DEEP + " = 1}]\n",
    "dots after an escaped quote": 'a = "x\\\\"\nb' + ".a" * DEEP + " = 1\n",
    "dots in tables in lists": "a = [" + "{a.a.a.a.a.a = [" * 5_000 + "]}" * 5_000 + "]\n",
    "brackets that are never closed": "a = " + "[{" * DEEP,
    "many keys": "".join(f"k{at} = 1\n" for at in range(20_000)),
    "many overrides": '[[override]]\npaths = ["a"]\n' * 8_000,
    "many patterns": '[[override]]\npaths = [' + '"**/*a*/**/b*c*",' * 14_000 + "]\n",
    "many catalogues": "catalogue = [" + '"tenant.json",' * 15_000 + "]\n",
    "a long file": "# " + "x" * (20 << 20) + "\n",
    "a long name": f'extend = "{"x" * 100_000}"\n',
    "a long number": "max-findings = " + "9" * 100_000 + "\n",
}
# These are no settings but harmless: dots and brackets in strings and comments are no levels.
HARMLESS = "# " + ".[{" * 1_000 + '\n[[override]]\npaths = ["' + "a." * 1_000 + '", \'' + "[" * 1_000 + "', \"\"\"" + "{." * 500 + '""""]\nstrict = true\n'
HARMLESS = HARMLESS.replace("{", "(")


def limit():
    resource.setrlimit(resource.RLIMIT_AS, (GIGABYTE, GIGABYTE))
    resource.setrlimit(resource.RLIMIT_STACK, (1 << 20, 1 << 20))


def run(words):
    """A run that is given little memory, where memory can be limited, and little time."""
    try:
        return subprocess.run([tool, *words], capture_output=True, timeout=SECONDS,
                              preexec_fn=None if "--sanitized" in sys.argv else limit)
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(words, "none: it does not end", b"", b"")


def check(what, words, meant, says=b"", says_not=SECRET.encode()):
    done = run(words)
    text = done.stdout + done.stderr
    why = (f"the exit code is to be {meant}" if done.returncode != meant else "it says nothing" if meant and not text else
           f"it is to say {says}" if says not in text else f"it shows {says_not}" if says_not in text else
           "it says too much" if len(text) > 200_000 else None)
    if why:
        failures.append(f"{words} with {what}: {why}\n   exit {done.returncode}\n   {text[:400]!r}")


def with_settings(text):
    if os.path.lexists("zoql.toml"):
        os.remove("zoql.toml")
    if text is not None:
        inputs.write("zoql.toml", text.encode())


def check_everywhere(commands, what, meant, says=b""):
    for words in commands:
        check(what, [*words, "good.zoql"], meant, says)
    check(f"{what}, named", ["lint", "--config", "zoql.toml", "good.zoql"], meant, says)


def check_huge(commands):
    for what, text in HUGE.items():
        with_settings(text)
        check_everywhere(commands[:2], what, 2)
    with_settings("strict = true\n" + HARMLESS)
    check("harmless dots", ["lint", "good.zoql"], 0)


def check_chains(commands):
    for number in range(3_000):
        inputs.write(f"e{number}.toml", f'extend = "e{number + 1}.toml"\n'.encode())
    inputs.write("e3000.toml", b"strict = true\n")
    with_settings('extend = "e0.toml"\n')
    check_everywhere(commands, "3,000 files that extend one another", 2, b"extend one another")
    with_settings('extend = "e2990.toml"\n')
    check_everywhere(commands, "a few files that extend one another", 0)
    inputs.write("e3000.toml", b'extend = "./zoql.toml"\n')
    check_everywhere(commands, "a circle", 2, b"extends itself")
    with_settings('extend = "zoql.toml"\n')
    check_everywhere(commands, "a file that extends itself", 2, b"extends itself")


def make_odd_files():
    os.mkfifo("pipe.toml")
    os.mkdir("folder.toml")
    listening = socket.socket(socket.AF_UNIX)
    listening.bind("socket.toml")
    os.symlink("/dev/zero", "endless.toml")
    os.symlink("pipe.toml", "linked.toml")
    os.symlink("looping.toml", "looping.toml")
    return ["pipe.toml", "folder.toml", "socket.toml", "linked.toml", "looping.toml"]


def check_odd_files(commands):
    """What is no regular file is refused before anything waits for it."""
    for name in make_odd_files():
        for key in ("extend", "catalogue", "overlay"):
            with_settings(f'{key} = "{name}"\n')
            reading = commands if key == "extend" else [["lint"]]
            check_everywhere(reading, f"{key} = {name}", 2, b"loop" if "loop" in name else b"")
        for option in ("--config", "--catalogue", "--overlay", "--baseline"):
            with_settings(None)
            check(name, ["lint", option, name, "good.zoql"], 2)
        if name == "folder.toml":
            continue
        with_settings(None)
        os.rename(name, "zoql.toml") if name not in ("linked.toml", "looping.toml") else os.symlink("pipe.toml", "zoql.toml")
        check_everywhere(commands, f"{name} in its place", 2)
        os.rename("zoql.toml", name) if not os.path.islink("zoql.toml") else os.remove("zoql.toml")
    check("an endless file", ["lint", "--trust-settings", "--config", "endless.toml", "good.zoql"], 2, b"is a device")


def check_reach(commands, outside):
    """Nothing outside the repository is read, and whether it is there is not said, unless the command line allows it."""
    for name, text in {"secret.toml": f"{SECRET}", "key.toml": f"password = '{SECRET}'", "secret.json": f'{{"zoql_catalogue": 1, "layer": {SECRET}}}'}.items():
        inputs.write(os.path.join(outside, name), text.encode())
    os.symlink(outside, "way_out")
    os.symlink(os.path.join(outside, "secret.toml"), "link.toml")
    relative = os.path.relpath(outside)
    for key, name in (("extend", "secret.toml"), ("extend", "missing.toml"), ("catalogue", "secret.json"), ("overlay", "secret.json")):
        for way in (outside, relative, "way_out", f"./nowhere/../{relative}"):
            with_settings(f'{key} = "{way}/{name}"\n')
            reading = commands if key == "extend" else [["lint"]]
            check_everywhere(reading, f"{key} = {way}/{name}", 2, b"lies outside")
            check(f"{key} = {way}/{name}, trusted", ["lint", "--trust-settings", "good.zoql"], 2)
    with_settings('extend = "link.toml"\n')
    check_everywhere(commands, "a link out", 2, b"lies outside")
    with_settings('[[override]]\npaths = ["*"]\ncatalogue = "/etc/passwd"\n')
    check("a catalogue of an override", ["lint", "good.zoql"], 2, b"lies outside")
    with_settings(None)
    os.symlink(os.path.join(outside, "key.toml"), "zoql.toml")
    for words in commands:
        check("settings that are a link out", [*words, "good.zoql"], 2, b"is a link out")
    os.remove("zoql.toml")
    check("a wrong catalogue", ["lint", "--catalogue", os.path.join(outside, "secret.json"), "good.zoql"], 2)
    check("a wrong baseline", ["lint", "--baseline", os.path.join(outside, "secret.json"), "good.zoql"], 2)


def check_repository():
    """The nearest `.git` upwards says how far settings reach; without one they reach as far as their folder."""
    os.makedirs("above/project/queries")
    inputs.write("above/base.toml", b"strict = true\n")
    inputs.write("above/project/queries/good.zoql", inputs.GOOD)
    inputs.write("above/project/zoql.toml", b'extend = "../base.toml"\n')
    for marker, meant in ((None, 2), ("above/.git", 0), ("above/project/.git", 2)):
        if marker:
            inputs.write(marker, b"gitdir: elsewhere\n")
        check(f"{marker}", ["lint", "above/project/queries"], meant)
        check(f"{marker}, trusted", ["lint", "--trust-settings", "above/project/queries"], 0)


def check_links():
    """Files that are mended lie in the folder that was named, or are named themselves."""
    os.makedirs("named/inner")
    os.makedirs("elsewhere")
    for name in ("elsewhere/a.zoql", "named/b.zoql"):
        inputs.write(name, b"SELECT  Id from Account where Status <> 'x';\n")
    os.symlink("../elsewhere/a.zoql", "named/a.zoql")
    os.symlink("../../elsewhere", "named/inner/way")
    for words in (["lint", "--fix", "-q", "--exit-zero"], ["fmt"]):
        run([*words, "named"])
        with open("elsewhere/a.zoql", "rb") as file:
            if file.read() != b"SELECT  Id from Account where Status <> 'x';\n":
                failures.append(f"{words} follows a link out of the folder that was named")
    run(["fmt", "named/a.zoql"])
    with open("elsewhere/a.zoql", "rb") as file:
        if b"SELECT" in file.read() or not os.path.islink("named/a.zoql"):
            failures.append("a link that is named is not followed")


def main():
    known = {command.name for command in registry.all_commands(tool) if "--config" in command.options}
    missing = known - set(RUNS) - {"pipe", "catalogue diff"}
    if missing:
        raise SystemExit(f"say in RUNS of {__file__} how {missing} are run")
    commands = [[*name.split(), *words] for name, words in RUNS.items() if name in known]
    with tempfile.TemporaryDirectory() as scratch, tempfile.TemporaryDirectory() as outside:
        os.chdir(scratch)
        inputs.write("good.zoql", b"select Id from Account;\n")
        inputs.write("tenant.json", inputs.CATALOGUE)
        check_huge(commands)
        check_chains(commands)
        check_odd_files(commands)
        check_reach(commands, outside)
        check_repository()
        check_links()
        os.chdir("/")
    for failure in failures[:40]:
        print(failure)
    print(f"{len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
