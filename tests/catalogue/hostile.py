# Feeds `zoql catalogue` files made to cost much: each is refused, and memory stays bounded.
import os
import resource
import subprocess
import sys
import tempfile

failures = []


def refuse(what, words, err):
    done = subprocess.run([tool, "catalogue", *words], capture_output=True, text=True)
    if done.returncode != 2 or err not in done.stderr:
        failures.append(f"{what}: {done}")


def write(name, text):
    with open(name, "w", encoding="utf-8") as file:
        file.write(text)


def stay_below(megabytes):
    """The most memory that any run so far has used. Sanitizers multiply it, so it counts for nothing there."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss >> 10
    print(f"memory: {used} MB of {megabytes}")
    if used > megabytes and "--sanitized" not in sys.argv:
        failures.append(f"{used} MB of memory")


def feed():
    with open("huge.xml", "wb") as file:
        file.truncate(100 << 20)
    refuse("100 MB of XML", ["build", "--describe", "huge.xml"], "huge.xml: has 104857600 bytes")
    refuse("100 MB of WSDL", ["build", "--wsdl", "huge.xml"], "huge.xml: has 104857600 bytes")
    refuse("100 MB of JSON", ["show", "--catalogue", "huge.xml"], "huge.xml: has 104857600 bytes")
    bomb = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "x" * 1000}">' for n in range(12))
    write("bomb.xml", f"<!DOCTYPE o [{bomb}]><object><name>&e11;</name></object>")
    refuse("an entity bomb", ["build", "--describe", "bomb.xml"], "bomb.xml:1:1: has a document type declaration")
    stay_below(64)

    names = ",".join(f'"A{n}":{{}}' for n in range(1_500_000))[: (16 << 20) - 100]
    write("dense.json", f'{{"zoql_catalogue":1,"layer":"tenant","objects":{{{names}')
    refuse("JSON of nothing but names", ["show", "--catalogue", "dense.json"], "here are more objects")
    write("dense.xml", "<object>" + "<a/>" * ((8 << 18) - 8) + "</object>")
    refuse("the densest XML that is read", ["build", "--describe", "dense.xml"], "<object> has no <name>")
    stay_below(512)


if __name__ == "__main__":
    tool = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        feed()
        os.chdir("/")
    print("\n".join(failures) or "all refused")
    sys.exit(1 if failures else 0)
