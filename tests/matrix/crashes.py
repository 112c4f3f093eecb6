# Every command, with every kind of settings and input and in every format: the exit code is one that is meant, no signal
# ends it, and what machines read can be read.
import json
import os
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

import inputs
import registry

tool = os.path.abspath(sys.argv[1])
failures = []
runs = 0

# How each command is given something to read; `{}` is its path. A command that the help lists and this does not is an
# error, so that no new one goes untried.
RECIPES = {
    "lint": [["{}"], ["--fix", "--diff", "{}"], ["--show-files", "{}"], ["--statistics", "{}"], ["--baseline", "{}", "good.zoql"],
             ["--catalogue", "{}", "good.zoql"], ["--config", "{}", "good.zoql"]],
    "fmt": [["--check", "{}"], ["--diff", "--bodies", "{}"]],
    "parse": [["{}"]],
    "normalise": [["{}"], ["--partition", "{}"]],
    "port": [["--to", "zoqlexport", "{}"], ["--to", "zoql", "{}"]],
    "pipe": [["<{}"]],
    "payload": [["{}"], ["--config", "{}"]],
    "response": [["{}"]],
    "rules": [[]],
    "explain": [["{}"]],
    "complete": [["--offset", "0", "{}"], ["--position", "1:1", "{}"]],
    "columns": [["{}"]],
    "catalogue build": [["--describe", "{}"], ["--wsdl", "{}"]],
    "catalogue show": [["--catalogue", "{}"]],
    "catalogue diff": [["{}", "old.json"], ["old.json", "old.json", "--statements", "{}"]],
    "config": [["{}"]],
}

# The others go through the same formats, so that two of them do.
IN_EVERY_FORMAT = (["{}"], ["old.json", "old.json", "--statements", "{}"], [])

XML_FORMATS = ("junit", "checkstyle")
JSON_FORMATS = ("json", "sarif", "gitlab", "rdjson")
TEXT_FORMATS = (None, "text", "concise", "github")


def fail(what, done, why):
    failures.append(f"{what}: {why}\n   exit {done.returncode}\n   {done.stderr[-300:]!r}\n   {done.stdout[-200:]!r}")


def check_format(what, format, done):
    try:
        if format in JSON_FORMATS:
            json.loads(done.stdout)
        elif format == "jsonl":
            for line in done.stdout.splitlines():
                json.loads(line)
        elif format in XML_FORMATS:
            xml.fromstring(done.stdout)
        elif format not in TEXT_FORMATS:
            fail(what, done, f"the format {format} is not known here: say how it is parsed")
    except (ValueError, xml.ParseError) as problem:
        fail(what, done, f"{format}: {problem}")


def run(command, words, format, stdin):
    global runs
    runs += 1
    words = [tool, *command.words, *words, *command.format_words(format)]
    user = {"user": 65534, "group": 65534, "extra_groups": []} if os.geteuid() == 0 else {}
    try:
        return subprocess.run(words, capture_output=True, stdin=stdin, timeout=60, **user)
    except subprocess.TimeoutExpired as stuck:
        return subprocess.CompletedProcess(words, -1, stuck.stdout or b"", b"does not end")


def check(command, recipe, settings, kind, path, meant):
    words = [word.replace("{}", path) for word in recipe if word != "<{}"]
    formats = command.formats
    if recipe not in IN_EVERY_FORMAT:
        formats = [format for format in formats if format in (None, "text", "json")]
    for format in formats:
        what = f"zoql {command.name} {' '.join(recipe)} with {kind} and {settings}, format {format}"
        stdin = subprocess.DEVNULL
        if "<{}" in recipe or path == "-":
            stdin = open("good.zoql" if path == "-" else path, "rb")
        done = run(command, words, format, stdin)
        if stdin != subprocess.DEVNULL:
            stdin.close()
        if done.returncode not in meant:
            fail(what, done, f"the exit code is to be {' or '.join(map(str, meant))}")
        if b"fault of zoql" in done.stderr:
            fail(what, done, "an exception was not handled")
        if done.returncode == 2 and not done.stderr + done.stdout:
            fail(what, done, "nothing says why")
        if done.stdout or done.returncode != 2:
            prints_format = command.name != "config" and "--show-files" not in recipe and "--diff" not in recipe
            check_format(what, format if prints_format else None, done)


# What each kind of input comes to, where no settings are broken: `ok` is exit 0, `found` 1, `fails` 2, `unknown` 4. A
# recipe's entries beat those of its command, and those what holds for all.
ok, found, fails, unknown = {0}, {1}, {2}, {4}
EVERYWHERE = (
    dict.fromkeys(inputs.FILES, ok) | dict.fromkeys(inputs.FOLDERS, ok) | dict.fromkeys(inputs.UNREADABLE, fails)
    | {"standard input": ok, "nothing": ok, "folder with a forbidden one": fails}
    | dict.fromkeys(["bad file", "binary file", "UTF-16 file", "name that is no UTF-8"], found)
    | dict.fromkeys(["empty JSON", "other JSON", "JSON with bytes that are no UTF-8", "deep JSON"], fails)
)
NO_FOLDERS = dict.fromkeys(inputs.FOLDERS, fails)
NO_JSON = {kind: fails for kind in inputs.FILES if "JSON" in kind} | {"request body": fails}
ALL_FILES = dict.fromkeys([*inputs.FILES, "standard input"], ok)
NOTHING = dict.fromkeys(EVERYWHERE, fails)
SETTINGS_FILE = NOTHING | {"empty file": ok, "empty JSON": ok}
MEANT = {
    "lint --fix --diff {}": {"binary file": ok, "UTF-16 file": ok},
    "lint --show-files {}": ALL_FILES,
    "lint --baseline {} good.zoql": NOTHING,
    "lint --catalogue {} good.zoql": NOTHING,
    "lint --config {} good.zoql": SETTINGS_FILE,
    "fmt --check {}": dict.fromkeys(NO_JSON, ok),
    "parse {}": ALL_FILES | NO_FOLDERS,
    "normalise": NO_JSON,
    "port": NO_JSON,
    "pipe <{}": dict.fromkeys(inputs.FILES, fails) | {"empty file": ok, "empty JSON": ok},
    "payload": NO_JSON | {"empty file": fails, "file of comments": fails},
    "payload --config {}": {kind: found if exit == ok else exit for kind, exit in SETTINGS_FILE.items()},
    # None of them is a job. JSON that names no error tells nothing; all else is shown as one.
    "response {}": dict.fromkeys(ALL_FILES, found) | NO_FOLDERS
    | dict.fromkeys(["request body", "other JSON", "JSON with bytes that are no UTF-8", "deep JSON"], unknown),
    # One of the paths is what a server says.
    "explain {}": NOTHING | {"forbidden folder": ok},
    "complete": ALL_FILES | NO_FOLDERS | NO_JSON,
    "catalogue build": NOTHING,
    "catalogue show": NOTHING,
    "catalogue diff": NOTHING,
    "catalogue diff old.json old.json --statements {}": EVERYWHERE | {"bad file": ok, "binary file": ok, "UTF-16 file": ok,
                                                                    "name that is no UTF-8": ok},
    "config {}": dict.fromkeys(EVERYWHERE, ok),
}


def meant(command, recipe, settings, kind):
    """The exit codes that are meant."""
    reads_settings = "--config" in command.options and command.name != "catalogue diff" or "--statements" in recipe
    if settings == "broken settings" and reads_settings:
        names_another = "--config" in recipe
        if not names_another:
            return fails
    exits = EVERYWHERE
    for key in (command.name, f"{command.name} {' '.join(recipe)}".strip()):
        exits = exits | MEANT.get(key, {})
    return exits[kind]


def check_command(command, settings):
    for recipe in RECIPES[command.name]:
        if recipe == []:
            check(command, recipe, settings, "nothing", "", meant(command, recipe, settings, "nothing"))
            continue
        kinds = {kind: name for kind, (name, _) in inputs.FILES.items()}
        kinds |= inputs.FOLDERS | inputs.UNREADABLE
        if recipe == ["<{}"]:
            kinds = {kind: name for kind, (name, _) in inputs.FILES.items()}
        else:
            kinds["standard input"] = "-"
        for kind, path in kinds.items():
            check(command, recipe, settings, kind, path, meant(command, recipe, settings, kind))


def main():
    with tempfile.TemporaryDirectory() as scratch:
        os.chmod(scratch, 0o755)
        for number, (settings, text) in enumerate(inputs.SETTINGS.items()):
            root = os.path.join(scratch, str(number))
            inputs.make_inputs(root, text)
            os.chdir(root)
            for command in registry.all_commands(tool):
                if command.name not in RECIPES:
                    raise SystemExit(f"say in RECIPES of {__file__} how `zoql {command.name}` is given something to read")
                check_command(command, settings)
        os.chdir("/")
    for failure in failures[:40]:
        print(failure)
    print(f"{runs} runs, {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
