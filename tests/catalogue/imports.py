# Imports every published Describe answer and WSDL and compares the counts with xmllint's; skipped where there are none.
import glob
import os
import subprocess
import sys

SKIPPED = 77

DESCRIBE = {
    "objects": "count(/objects/object | /object) + count(/field)",
    "fields": "count(/object/fields/field | /field)",
    "joins": "count(/object/related-objects/object)",
}
ZOBJECT = "//*[local-name()='extension'][substring-after(@base, ':')='zObject']"
WSDL = {
    "objects": f"count({ZOBJECT})",
    # Each object inherits its Id, which none repeats.
    "fields": f"count({ZOBJECT}/*[local-name()='sequence']/*[local-name()='element']) + count({ZOBJECT})",
    "joins": "0",
}


def counted(path, xpath):
    out = subprocess.run(["xmllint", "--xpath", xpath, path], capture_output=True, text=True, check=True).stdout
    return int(float(out))


def main(counter, data):
    paths = sorted(glob.glob(f"{data}/describe/xml_*/*.xml")) + sorted(glob.glob(f"{data}/wsdl/*.wsdl"))
    if not paths:
        print(f"skipped: {data} holds no Describe answers and no WSDLs")
        return SKIPPED
    run = subprocess.run([counter, *paths], capture_output=True, text=True)
    print(run.stderr, end="")
    if run.returncode != 0:
        return 1
    wrong = 0
    lines = run.stdout.splitlines()
    for line in lines:
        path, *ours = line.rsplit(" ", 3)
        xpaths = WSDL if path.endswith(".wsdl") else DESCRIBE
        theirs = [counted(path, xpath) for xpath in xpaths.values()]
        if theirs != [int(number) for number in ours]:
            print(f"{path}: ours {ours}, xmllint's {theirs}")
            wrong += 1
    print(f"{len(lines)} of {len(paths)} files imported, {wrong} counts differ")
    return 0 if wrong == 0 and len(lines) == len(paths) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
