# What a run does besides printing does not depend on who reads along: standard output or error closed, full or a pipe
# that nobody reads, the working folder gone, hardly any memory.
import os
import resource
import subprocess
import sys
import tempfile

import inputs
import registry

tool = os.path.abspath(sys.argv[1])
failures = []

# A run of each command that prints something, and one that finds something.
RUNS = {
    "lint": [["good.zoql"], ["bad.zoql"], ["missing.zoql", "bad.zoql"], ["--diff", "bad.zoql"], ["-q", "good.zoql"]],
    "fmt": [["--check", "shout.zoql"], ["--diff", "shout.zoql"], ["bad.zoql"]],
    "parse": [["good.zoql"]],
    "normalise": [["good.zoql"], ["bad.zoql"]],
    "port": [["--to", "zoql", "good.zoql"], ["--to", "zoql", "joined.zoql"]],
    "pipe": [["<lines.jsonl"]],
    "payload": [["good.zoql"], ["bad.zoql"]],
    "response": [["failed.json"], ["missing.json"]],
    "rules": [[]],
    "explain": [["in-list"], ["in-lisd"]],
    "complete": [["--offset", "0", "good.zoql"]],
    "columns": [["good.zoql"], ["missing.zoql"]],
    "catalogue build": [["--describe", "account.xml"], ["--describe", "missing.xml"]],
    "catalogue show": [["Account"], ["Acount"]],
    "catalogue diff": [["old.json", "new.json"], ["old.json", "missing.json"]],
    "config": [["good.zoql"]],
}
# Runs of no command, and those that write a file as well.
LONE_RUNS = [["--help"], ["--version"], ["lint", "--help"], ["lnt"], ["lint", "--no-such"], []]
WRITERS = [
    (["lint", "--write-baseline", "{}", "bad.zoql"], "known.json"),
    (["lint", "-o", "{}", "--format", "sarif", "bad.zoql"], "found.sarif"),
    (["lint", "--fix", "{}"], "fixed.zoql"),
    (["fmt", "{}"], "formatted.zoql"),
    (["payload", "-o", "{}", "good.zoql"], "body.json"),
    (["catalogue", "build", "--describe", "account.xml", "-o", "{}"], "tenant.json"),
]

DESCRIBE = b"""<object href="/v1/describe/Account"><name>Account</name><label>Account</label><fields><field><name>Id</name>
<label>Id</label><type>text</type><selectable>true</selectable><createable>false</createable><filterable>true</filterable>
<custom>false</custom><maxlength>32</maxlength><required>false</required><contexts><context>soap</context>
<context>export</context></contexts></field></fields></object>
"""
FILES = {
    "good.zoql": inputs.GOOD,
    "bad.zoql": inputs.BAD * 100,
    "shout.zoql": b"SELECT Id  FROM Account;\n" * 2000,
    "joined.zoql": b"-- dialect: zoqlexport\nselect Account.Name from Invoice;\n",
    "fixed.zoql": b"select Id from Account where Status <> 'Active';\n",
    "formatted.zoql": b"SELECT Id  FROM Account;\n",
    "lines.jsonl": b'{"query": "select from", "type": "zoql"}\n' * 600,
    "failed.json": b'{"status": "error", "message": "no", "errorCode": "90001"}\n',
    "account.xml": DESCRIBE,
    "old.json": inputs.CATALOGUE,
    "new.json": inputs.CATALOGUE.replace(b'"Id"', b'"Name"'),
}


def spoil(descriptor, how):
    """Makes a stream of this process one that cannot be written."""
    if how == "closed":
        os.close(descriptor)
    elif how == "full":
        os.dup2(os.open("/dev/full", os.O_WRONLY), descriptor)
    elif how == "unread":
        reader, writer = os.pipe()
        os.close(reader)
        os.dup2(writer, descriptor)


def run(words, spoilt=None, how=None, before=None):
    stdin = subprocess.DEVNULL
    if words and words[-1].startswith("<"):
        stdin = open(words[-1][1:], "rb")
        words = words[:-1]

    def prepare():
        if before:
            before()
        if how:
            spoil(spoilt, how)

    return subprocess.run([tool, *words], stdin=stdin, capture_output=True, timeout=120, preexec_fn=prepare)


def fail(what, done, why):
    failures.append(f"{what}: {why}\n   exit {done.returncode}\n   {done.stderr[-300:]!r}")


def check_streams(words):
    usual = run(words)
    for how in ("closed", "full", "unread"):
        done = run(words, 2, how)
        if (done.returncode, done.stdout) != (usual.returncode, usual.stdout):
            fail(f"{words} with standard error {how}", done, f"else it prints the same and exits {usual.returncode}")
        done = run(words, 1, how)
        meant = 2 if usual.stdout and how != "unread" else usual.returncode
        if done.returncode != meant:
            fail(f"{words} with standard output {how}", done, f"the exit code is to be {meant}")
        if how != "unread" and usual.stdout and b"cannot write standard output" not in done.stderr:
            fail(f"{words} with standard output {how}", done, "nothing says so")
        if how == "unread" and done.stderr != usual.stderr:
            fail(f"{words} with standard output {how}", done, "it says something else")


def check_writer(words, name):
    """The file is written the same whatever the streams are."""
    written = []
    before = FILES.get(name)
    for spoilt, how in [(None, None)] + [(stream, how) for stream in (1, 2) for how in ("closed", "full", "unread")]:
        if before is None:
            if os.path.exists(name):
                os.remove(name)
        else:
            inputs.write(name, before)
        done = run([word.replace("{}", name) for word in words], spoilt, how)
        what = f"{words} with stream {spoilt} {how}"
        if done.returncode < 0 or not os.path.exists(name):
            fail(what, done, "the file is not written")
            continue
        with open(name, "rb") as file:
            written.append(file.read())
        if written[-1] != written[0] or written[-1] == before:
            fail(what, done, "the file is not what it is to be")


def check_lost_folder(words):
    """The working folder is removed: files named from the root are read all the same, others are missing."""
    with tempfile.TemporaryDirectory() as gone:
        here = os.getcwd()

        def lose():
            os.chdir(gone)
            os.rmdir(gone)

        for root in (here + "/", ""):
            done = run([root + word if word in FILES else word for word in words], before=lose)
            os.makedirs(gone, exist_ok=True)
            if done.returncode not in registry.meant_codes(words) or b"fault of zoql" in done.stderr:
                fail(f"{words} in a folder that is gone", done, "it is to end as any run")
            usual = run(words)
            if root and done.returncode != usual.returncode:
                fail(f"{words} in a folder that is gone", done, f"the exit code is to be {usual.returncode}")


def check_memory(words):
    for megabytes in (10, 12, 14, 16, 20, 24, 32, 64):
        def limit():
            resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))

        done = run(words, before=limit)
        is_loaded = b"shared librar" not in done.stderr and b"cannot apply additional memory" not in done.stderr
        if is_loaded and done.returncode not in registry.meant_codes(words):
            fail(f"{words} with {megabytes} MB", done, "it is to end with a word")


def check_endless():
    """A stream without end is left when nobody reads the verdicts any more."""
    for jobs in ("1", "3"):
        source = subprocess.Popen(["yes", '{"query": "select from", "type": "zoql"}'], stdout=subprocess.PIPE)
        pipe = subprocess.Popen([tool, "pipe", "-j", jobs], stdin=source.stdout, stdout=subprocess.PIPE)
        source.stdout.close()
        pipe.stdout.readline()
        pipe.stdout.close()
        try:
            if pipe.wait(timeout=60) != 1:
                failures.append(f"pipe -j {jobs} that is left exits {pipe.returncode}")
        except subprocess.TimeoutExpired:
            failures.append(f"pipe -j {jobs} goes on when nobody reads")
            pipe.kill()
        source.wait()


def main():
    with tempfile.TemporaryDirectory() as scratch:
        os.chdir(scratch)
        for name, data in FILES.items():
            inputs.write(name, data)
        lines = [one for one in LONE_RUNS]
        for command in registry.all_commands(tool):
            if command.name not in RUNS:
                raise SystemExit(f"say in RUNS of {__file__} how `zoql {command.name}` prints something")
            lines += [[*command.words, *words] for words in RUNS[command.name]]
        for words in lines:
            check_streams(words)
            if words and not words[-1].startswith("<"):
                check_lost_folder(words)
            if "--sanitized" not in sys.argv:
                check_memory(words)
        for words, name in WRITERS:
            check_writer(words, name)
        check_endless()
    for failure in failures:
        print(failure)
    print(f"{len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
