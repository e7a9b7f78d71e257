"""How fast pages are cleaned, beside other extractors in the same run.

usage: speed.py TEARSHEET DATA [ROUNDS]

Every program is a filter on one core: a page a line as JSON in, an object a line with its text out. What
counts is the least processor time of all rounds, start and JSON included; the programs take turns.
"""

import gzip
import json
import os
import pathlib
import resource
import subprocess
import sys
import tempfile

PEERS = {
    "resiliparse": """
from resiliparse.extract.html2text import extract_plain_text
def clean(html): return extract_plain_text(html, main_content=True, alt_texts=False)
""",
    "trafilatura": """
import trafilatura
def clean(html): return trafilatura.extract(html)
""",
    "trafilatura, fast": """
import trafilatura
def clean(html): return trafilatura.extract(html, fast=True)
""",
}
FILTER = """
import json, sys
for line in sys.stdin.buffer:
    page = json.loads(line)
    print(json.dumps({"id": page["id"], "text": clean(page["html"])}, ensure_ascii=False))
"""


def pages(folder):
    """The pages of a folder, by id."""
    for path in sorted(folder.iterdir()):
        data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        yield path.name.split(".")[0], data.decode("utf-8", "replace")


def seconds(command, source):
    """The processor time of a filter over a file."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with open(source) as lines:
        subprocess.run(
            command, stdin=lines, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def table(title, commands, source, count, size, rounds):
    least = {}
    for _ in range(rounds):
        for name, command in commands.items():
            least[name] = min(seconds(command, source), least.get(name, float("inf")))
    print(f"\n{title}: {count} pages, {size / 1e6:.1f} MB\n")
    print("| filter | seconds | pages/s | MB/s |\n| --- | --- | --- | --- |")
    for name, time in least.items():
        print(f"| {name} | {time:.2f} | {count / time:.0f} | {size / 1e6 / time:.1f} |")


def main():
    tearsheet, data = sys.argv[1], pathlib.Path(sys.argv[2])
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 3
    own = {"tearsheet clean --jsonl": [tearsheet, "clean", "--jsonl", "--jobs", "1"]}
    peers = {name: [sys.executable, "-c", code + FILTER] for name, code in PEERS.items()}
    os.environ["OMP_NUM_THREADS"] = "1"
    with tempfile.TemporaryDirectory() as folder:
        for form, commands in [("text", own), ("html", own | peers)]:
            found = list(pages(data / "dev" / form))
            source = os.path.join(folder, form)
            with open(source, "w") as file:
                for name, text in found:
                    print(json.dumps({"id": name, form: text}), file=file)
            size = sum(len(text.encode()) for _, text in found)
            table(form, commands, source, len(found), size, rounds)


main()
