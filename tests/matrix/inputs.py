# What a command can be given to read, good and bad, under every kind of settings.
import os

SETTINGS = {
    "no settings": None,
    "an override": 'dialect = "zoqlexport"\n[[override]]\npaths = ["legacy/**", "*.json"]\ndialect = "zoql"\nrules.infix-like = "off"\n',
    "broken settings": 'dialect = "sql"\n[[override]\npaths = "x"\n',
}

GOOD = b"select Id from Account where Status = 'Active';\n"
BAD = b"select Id from Account where Status <> 'Active' and;\n\nSELECT from where ((;\n"
BODY = b'{"name": "n", "version": "1.1", "format": "csv", "queries": [{"name": "q", "type": "zoqlexport", "query": "select Id from Account"}]}\n'
CATALOGUE = b'{"zoql_catalogue": 1, "layer": "tenant", "objects": {"Account": {"fields": {"Id": {}}}}}\n'

FILES = {
    "good file": ("good.zoql", GOOD),
    "bad file": ("bad.zoql", BAD),
    "empty file": ("empty.zoql", b""),
    "file of comments": ("comments.zoql", b"-- nothing yet\n\n-- dialect: zoqlexport\n"),
    "binary file": ("binary.zoql", bytes(range(256)) * 3),
    "UTF-16 file": ("wide.zoql", GOOD.decode().encode("utf-16")),
    "file with CRLF and a mark": ("windows.zoql", b"\xef\xbb\xbf" + GOOD.replace(b"\n", b"\r\n")),
    "request body": ("body.json", BODY),
    "empty JSON": ("empty.json", b""),
    "other JSON": ("other.json", b'{"name": "no request"}\n'),
    "JSON with bytes that are no UTF-8": ("bytes.json", b'{"queries": [{"query": "select \xeb\x9b from \xff"}]}\n'),
    "deep JSON": ("deep.json", b"[" * 100000),
    "name with a line end": ("two\nlines.zoql", GOOD),
    "name that is no UTF-8": ("caf\udce9.zoql", BAD),
}

# What cannot be read, by the path that names it.
UNREADABLE = {
    "missing file": "missing.zoql",
    "missing folder": "missing/",
    "empty path": "",
    "pattern": "nowhere/*.zoql",
    "link to itself": "loop.zoql",
    "link to nowhere": "nowhere.zoql",
    "long name": "x" * 300 + ".zoql",
    "forbidden file": "forbidden.zoql",
    "forbidden folder": "forbidden",
    "empty folder": "hollow",
}

FOLDERS = {
    "folder": "queries",
    "folder with links that lead nowhere": "linked",
    "folder with a forbidden one": "partly",
}


def write(path, data):
    with open(path, "wb") as file:
        file.write(data)


def make_links(root):
    os.symlink("loop.zoql", os.path.join(root, "loop.zoql"))
    os.symlink("gone.zoql", os.path.join(root, "nowhere.zoql"))
    linked = os.path.join(root, "linked")
    os.mkdir(linked)
    write(os.path.join(linked, "good.zoql"), GOOD)
    for name in (".loop", "loop", "loop.zoql"):
        os.symlink(name, os.path.join(linked, name))
    os.symlink("..", os.path.join(linked, "up"))
    os.symlink("../forbidden", os.path.join(linked, ".hidden"))
    os.symlink("../forbidden", os.path.join(linked, "seen"))


def make_forbidden(root):
    write(os.path.join(root, "forbidden.zoql"), GOOD)
    os.chmod(os.path.join(root, "forbidden.zoql"), 0)
    for folder in ("forbidden", "partly/forbidden", "partly/.forbidden"):
        os.makedirs(os.path.join(root, folder))
        write(os.path.join(root, folder, "good.zoql"), GOOD)
        os.chmod(os.path.join(root, folder), 0)
    write(os.path.join(root, "partly", "good.zoql"), GOOD)


def make_inputs(root, settings):
    """Everything above in a new folder, with these settings beside it."""
    os.mkdir(root)
    if settings is not None:
        write(os.path.join(root, "zoql.toml"), settings.encode())
    for name, data in FILES.values():
        write(os.path.join(root, name), data)
    write(os.path.join(root, "old.json"), CATALOGUE)
    os.makedirs(os.path.join(root, "queries", "legacy"))
    write(os.path.join(root, "queries", "a.zoql"), GOOD)
    write(os.path.join(root, "queries", "legacy", "b.zoql"), GOOD)
    os.mkdir(os.path.join(root, "hollow"))
    make_forbidden(root)
    make_links(root)
