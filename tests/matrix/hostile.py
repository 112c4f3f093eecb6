# Text of others never steers what reads our output: a terminal, a log of a CI service, a person. Every command prints the
# same hostile words out of every place they can come from; machines get them back exactly.
import itertools
import json
import os
import pty
import re
import subprocess
import sys
import tempfile
import tty
import unicodedata

import inputs
import registry

tool = os.path.abspath(sys.argv[1])
failures = []
runs = 0

# Escape sequences in both forms, a bell, line ends of all kinds with what would begin a line, the commands of services,
# marks of direction and letters nobody sees.
HOSTILE = (
    "::error file=x,line=1::INJECTED \x1b[31mred\x1b]0;title\x07 \x7f \u009b2J \u0085INJECTED \u2028INJECTED \u202eabc\u2066 \u200b\ufeff"
    "\U000e0041 ##vso[task.setvariable]INJECTED ##[set-env]INJECTED ##teamcity[x] \rINJECTED\r\n::error::INJECTED\n"
    "INJECTED\n \t::stop-commands::INJECTED\n##[error]INJECTED"
)
SHORT = "\x1b[1m\u202e\n::error::INJECTED"
UNSEEN = set("\u061c\u200b\u200e\u200f\ufeff") | {chr(code) for code in (*range(0x2028, 0x202F), *range(0x2060, 0x2070))}
# What these print are files, exact to the byte; the rest of what they say is not.
WRITES_FILES = {"fmt", "normalise", "port"}


def fail(words, why, where):
    failures.append(f"{words!r}\n   {why}: {where!r}")


def problem_in(text, is_github):
    """What a terminal or a service would obey; None where there is nothing."""
    for letter in text:
        if letter != "\n" and unicodedata.category(letter) == "Cc" or letter in UNSEEN or 0xE0000 <= ord(letter) < 0xE0080:
            return f"the letter {letter!r} is sent"
    if re.search(r"##[A-Za-z]*\[", text):
        return "a command of a service is sent"
    for line in text.splitlines():
        ours = is_github and re.match(r"::(error|warning|notice) file=[^:]*,title=[^:]*::", line)
        if not ours and re.match(r"\s*(::|INJECTED)", line):
            return f"a line begins with {line.strip()[:20]!r}"
    return None


def run(words, stdin=b"", check_output=True):
    global runs
    runs += 1
    done = subprocess.run([tool, *words], input=stdin, capture_output=True, timeout=60)
    is_github = "github" in words
    if done.returncode not in registry.meant_codes(words) or b"fault of zoql" in done.stderr:
        fail(words, "ends with", done)
    for stream, text in (("output", done.stdout), ("error", done.stderr)):
        if stream == "output" and not check_output:
            continue
        try:
            why = problem_in(text.decode(), is_github)
        except UnicodeDecodeError as problem:
            why = str(problem)
        if why:
            fail(words, f"standard {stream}: {why}", text[:2000])
    return done


def all_formats(command, words, stdin=b""):
    is_file = command.name in WRITES_FILES or "--diff" in words
    return {
        format: run([*command.words, *words, *command.format_words(format)], stdin, not is_file)
        for format in command.formats
    }


def statements(words):
    """Statements with hostile words in every place of the language, and the comments of a file."""
    text = words.replace("'", "").replace('"', "")
    word = text.replace("\r", "").replace("\n", "")
    yield f"select Id from Account where Name = '{text}' and"
    yield f'select Id from Account where Name = "{text}" and Name like \'%{text}%\''
    yield f"select {word}, Id as '{text}' from {word} where {word} = {word} order {word}"
    yield f"select Id, Account.{word} from Invoice where {word}(Id) {word} 5 limit {word}"
    yield f"select Id from Account where CreatedDate > '2024-01-01 {text}' {text}"
    yield f"-- {text}\n-- dialect: {word}\nselect Id from Account"
    yield f"-- zoql-ignore {word}: {word}\n-- zoql-ignore in-list: {word}\n-- zoql-ignore-file {word}\nselect Id from Account"
    yield text


def bodies(words):
    yield {"name": words, "format": words, "version": words, "queries": [{"name": words, "query": words, "type": words}]}
    yield {words: words, "format": "csv", "version": "1.1", "partner": words, "project": words, "notifyUrl": words,
           "queries": [{"name": words, "type": "zoqlexport", words: 1, "apiVersion": words,
                        "convertToCurrencies": words, "deleted": {"column": words, "format": words},
                        "query": f"select Id as '{words}' from Account where Name <> '{words}'"}]}
    yield {"queries": [{"query": 1, "name": words}, words, {"query": words}]}
    yield {words: {words: words}}


def replies(words):
    yield {"id": words, "name": words, "status": words, "message": words, "errorCode": words,
           "batches": [{"name": words, "status": words, "message": words, "fileId": words, "segments": [words],
                        "recordCount": words, "full": True}]}
    yield {"status": "completed", "batches": [{"name": words, "status": "aborted", "message": words, "batchId": words}]}
    yield {"message": words, "errorCode": "90001"}
    yield {"FaultCode": words, "FaultMessage": words, "faultcode": words, "faultstring": words}
    yield {"Success": False, "Errors": [{"Code": words, "Message": words}]}
    yield {"success": False, "processId": words, "reasons": [{"code": 90000011, "message": words}]}
    yield {"faults": [{"FaultCode": words, "FaultMessage": words}]}
    yield [{"Errors": [{"Code": words, "Message": words}], "Success": False}]
    yield words
    yield 5


def settings(words):
    text = json.dumps(words).replace("\x7f", "\\u007f")
    yield f"{text} = 1\n"
    yield f"dialect = {text}\nformat = {text}\nfail-on = {text}\ndata-centre = {text}\n"
    yield f"select = [{text}]\nignore = [{text}]\n[rules]\n{text} = \"on\"\nin-list = {text}\n"
    yield f"extend = {text}\n"
    yield f"catalogue = {text}\noverlay = [{text}]\n"
    yield f"[[override]]\npaths = [{text}, \"../{{a}}\", \"\"]\n{text} = 1\n"
    yield words


def catalogues(words):
    yield {"zoql_catalogue": 1, "layer": "tenant", "origin": words,
           "objects": {words: {"label": words, "fields": {words: {"label": words, "type": "text"}, "Id": {}}},
                       "Account": {"label": words, "fields": {words: {"values": [words]}, "Status": {"values": [words]}},
                                   "joins": {words: {"target": words}}}}}
    yield {"zoql_catalogue": 1, "layer": words}
    yield {"zoql_catalogue": words, words: words}
    yield {"zoql_catalogue": 1, "layer": "tenant", "objects": {words: {words: words}}}
    yield {"zoql_catalogue": 1, "layer": "tenant", "objects": {"Account": {"fields": {words: {"type": words}}}}}


def check_statements(command, words_before):
    for number, text in enumerate(statements(HOSTILE)):
        inputs.write(f"{number}.zoql", text.encode())
        all_formats(command, [*words_before, f"{number}.zoql"])
        all_formats(command, [*words_before, "-"], text.encode())
    for number, body in enumerate(bodies(HOSTILE)):
        inputs.write(f"{number}.json", json.dumps(body).encode())
        all_formats(command, [*words_before, f"{number}.json"])


def check_names(command, words_before):
    """Files whose names are hostile, that are there and that are not, and folders that hold them."""
    for number, name in enumerate((SHORT, "::error file=x::INJECTED", "\u00a0 ::error::INJECTED", "##vso[x]y")):
        folder = f"names{number}"
        os.makedirs(os.path.join(folder, name), exist_ok=True)
        inputs.write(os.path.join(folder, name, "zoql.toml"), b'dialect = "zoqlexport"\n')
        for path, text in ((name + ".zoql", inputs.BAD), (name + ".json", inputs.BODY), (f"{name}/a.zoql", inputs.BAD)):
            inputs.write(os.path.join(folder, path), text)
            inputs.write(path, text) if "/" not in path else None
            all_formats(command, [*words_before, path])
            all_formats(command, [*words_before, os.path.join(folder, path)])
        for path in (folder, name + ".gone", "", name):
            all_formats(command, [*words_before, path])


def check_options(command, words_before):
    """A hostile value for each option, a hostile option, and hostile words beyond what is wanted."""
    for option in command.options:
        run([*command.words, *words_before, "good.zoql", option, HOSTILE], inputs.GOOD, command.name not in WRITES_FILES)
        run([*command.words, *words_before, "good.zoql", f"{option}={SHORT}"], inputs.GOOD, command.name not in WRITES_FILES)
    for words in ([HOSTILE], [HOSTILE, SHORT], ["--" + HOSTILE], ["--" + SHORT + "=x"], ["-" + HOSTILE], ["good.zoql", ""], ["", ""]):
        run([*command.words, *words_before, *words])


def check_settings(command, words_before):
    if "--config" not in command.options:
        return
    for number, text in enumerate(settings(HOSTILE)):
        inputs.write(f"{number}.toml", text.encode())
        run([*command.words, *words_before, "good.zoql", "--config", f"{number}.toml"], inputs.GOOD,
            command.name not in WRITES_FILES)


def check_catalogues(command, words_before):
    for number, catalogue in enumerate(catalogues(SHORT)):
        name = f"catalogue{number}.json"
        inputs.write(name, json.dumps(catalogue).encode())
        for option in {"--catalogue", "--overlay"} & set(command.options):
            for statement in ("good.zoql", "0.zoql"):
                all_formats(command, [*words_before, statement, option, name], inputs.GOOD)


def check_others():
    """What only one command reads."""
    for number, reply in enumerate(itertools.chain(replies(HOSTILE), replies(SHORT))):
        text = json.dumps(reply, ensure_ascii=False)
        inputs.write("reply.json", text.encode())
        for format in ("text", "json"):
            run(["response", "--format", format, "reply.json"])
            run(["response", "--format", format, "-"], text[:-3].encode())
    for text in (HOSTILE, f"There is no field named {HOSTILE}", f"90001 {HOSTILE}", f"invalid value for field {HOSTILE}: {SHORT}"):
        run(["explain", text])
        run(["explain", "-"], text.encode())
        for head in ("", f"HTTP/1.1 500 {SHORT}\r\nContent-Type: text/html\r\n\r\n", "<html><title>", f"<fault><faultstring>{SHORT}"):
            run(["response", "-"], (head + text).encode())
    for text in statements(HOSTILE):
        for line in ({"query": text, "type": "zoql", "id": HOSTILE}, {"query": text, "type": HOSTILE}, {HOSTILE: HOSTILE}):
            run(["pipe"], json.dumps(line, ensure_ascii=False).encode() + b"\n")
    names = [f"catalogue{number}.json" for number in range(len(list(catalogues(SHORT))))]
    for name in names:
        for words in (["show"], ["show", SHORT], ["show", f"Account.{SHORT}"], ["show", "Account"]):
            run(["catalogue", *words, "--catalogue", name])
        run(["catalogue", "diff", name, names[0]])
        run(["catalogue", "diff", names[0], name])
    xml = f"<object><name>{SHORT}</name></object>".replace("\x1b", "&#x1b;")
    inputs.write("describe.xml", xml.encode())
    run(["catalogue", "build", "--describe", "describe.xml", "--origin", HOSTILE])
    run(["catalogue", "build", "--wsdl", "describe.xml"])
    for words in ([HOSTILE], ["--" + HOSTILE], [SHORT, "--help"], ["lint", "--fix", "-"]):
        run(words, b"select Id from Account where Name = 1", words[-1] != "-")


def run_on_terminal(words, stdin):
    """What reaches a terminal, which adds nothing of its own."""
    master, slave = pty.openpty()
    tty.setraw(slave)
    process = subprocess.Popen([tool, *words], stdin=subprocess.PIPE, stdout=slave, stderr=slave,
                               env=os.environ | {"NO_COLOR": "1"})
    os.close(slave)
    process.stdin.write(stdin)
    process.stdin.close()
    shown = b""
    try:
        while block := os.read(master, 65536):
            shown += block
    except OSError:  # nobody writes any more
        pass
    os.close(master)
    return process.wait(), shown


def check_terminal():
    """Files are exact in a pipe and shown on a terminal."""
    mendable = f"-- \x1b[1m\u202e\nselect Id  from Account where Name = '\x1b[2J{SHORT}' and Id <> 'x';\n".encode()
    for words in (["fmt", "-"], ["normalise", "-"], ["port", "--to", "zoqlexport", "-"], ["lint", "--fix", "-"],
                  ["lint", "--diff", "-"], ["fmt", "--diff", "-"]):
        text = mendable if words[0] == "lint" else mendable.replace(b"<>", b"!=")
        exact = subprocess.run([tool, *words], input=text, capture_output=True)
        if b"\x1b" not in exact.stdout:
            fail(words, "is not exact in a pipe", exact)
        status, shown = run_on_terminal(words, text)
        # A line of a statement may begin as it likes; nothing in it is obeyed.
        why = problem_in(re.sub("INJECTED", "x", shown.decode()), False)
        if status != exact.returncode or why:
            fail(words, f"on a terminal: exit {status}, {why}", shown)


def check_exact():
    """Machines get what was there, not what people are shown."""
    name = SHORT + "\u009b.zoql"
    inputs.write(name, "select Id from Account where 'a\u009b\u202e##[x]' = 5".encode())
    done = run(["lint", "--format", "json", name])
    if json.loads(done.stdout)["files"][0]["path"] != name:
        fail(["json"], "another path", done.stdout)
    done = run(["lint", "--format", "jsonl", name])
    if not all(json.loads(line)["path"] == name for line in done.stdout.splitlines()):
        fail(["jsonl"], "another path", done.stdout)
    done = run(["pipe"], json.dumps({"query": "select Id", "type": "zoql", "id": HOSTILE}, ensure_ascii=False).encode())
    if json.loads(done.stdout)["id"] != HOSTILE:
        fail(["pipe"], "another id", done.stdout)
    done = run(["parse", "--format", "json", name])
    if "a\u009b\u202e##[x]" not in json.dumps(json.loads(done.stdout), ensure_ascii=False):
        fail(["parse"], "another text", done.stdout)


def main():
    takes_paths = {"lint": [], "fmt": ["--check"], "parse": [], "normalise": [], "port": ["--to", "zoql"], "payload": [],
                   "response": [], "complete": ["--offset", "0"], "columns": [], "config": [], "explain": [],
                   "catalogue diff": ["old.json", "old.json", "--statements"], "catalogue show": ["--catalogue"],
                   "catalogue build": ["--describe"]}
    with tempfile.TemporaryDirectory() as scratch:
        os.chdir(scratch)
        inputs.write("good.zoql", inputs.GOOD)
        inputs.write("old.json", inputs.CATALOGUE)
        for command in registry.all_commands(tool):
            if command.name in ("rules", "pipe"):
                check_options(command, [])
                continue
            if command.name not in takes_paths:
                raise SystemExit(f"say in {__file__} how `zoql {command.name}` is given a path")
            for check in (check_statements, check_names, check_options, check_settings, check_catalogues):
                check(command, takes_paths[command.name])
            if "--fix" in command.flags:
                check_statements(command, ["--diff", "--unsafe-fixes"])
        check_others()
        check_exact()
        check_terminal()
    for failure in failures[:40]:
        print(failure)
    print(f"{runs} runs, {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
