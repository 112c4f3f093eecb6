# What the tool can be asked, read from its own help: commands, their options and formats. Nothing is listed by hand.
import re
import subprocess


def meant_codes(words):
    """The exit codes there are: `response` says by two more how far a job is."""
    return (0, 1, 2, 3, 4) if words[:1] == ["response"] else (0, 1, 2)


class Command:
    """A command that runs, such as `catalogue build`, with what its help says of it."""

    def __init__(self, words, page):
        self.words = words
        self.name = " ".join(words)
        self.options = re.findall(r"^  (?:-\w,)?(--[\w-]+)[^\n]*?(?:TEXT|INT|UINT|FLOAT)", page, re.MULTILINE)
        self.flags = [
            name for name in re.findall(r"^  (?:-\w,)?(--[\w-]+)", page, re.MULTILINE)
            if name not in self.options and name not in ("--help", "--version")
        ]
        choice = re.search(r"^  --format [^\n]*\{([^}]*)\}", page, re.MULTILINE)
        self.formats = choice.group(1).split(",") if choice else [None]

    def format_words(self, format):
        return [] if format is None else ["--format", format]


def page_of(tool, words):
    done = subprocess.run([tool, *words, "--help"], capture_output=True, text=True)
    if done.returncode != 0 or not done.stdout:
        raise SystemExit(f"no help for {words}: {done}")
    return done.stdout


def commands_below(tool, words):
    page = page_of(tool, words)
    below = page.partition("\nSubcommands:\n")[2]
    names = re.findall(r"^  ([a-z][\w-]*)", below, re.MULTILINE)
    if not names:
        return [Command(words, page)]
    return [found for name in names for found in commands_below(tool, [*words, name])]


def all_commands(tool):
    found = commands_below(tool, [])
    if len(found) < 10:
        raise SystemExit(f"the help lists only {[one.name for one in found]}")
    return found
