"""The pages of a cleaning set: their features by the reader, and which lines are body."""

import gzip
import hashlib
import json
import pathlib
import re
import subprocess

import numpy as np

from alignment import aligned

FOLDS = 5
CHARSET = re.compile(rb"charset=[\"']?([\w-]+)")
WORD = re.compile(r"\w+")


class Page:
    """One form of a page: what the model sees, and the truth."""

    def __init__(self, entry, truth, site, is_dev):
        self.id, self.form = entry["id"], entry["form"]
        self.is_dev, self.site = is_dev, site
        self.set = self.id.split("-")[0] if is_dev else truth["set"]
        self.truth = "human" if is_dev else truth["truth"]
        self.language = truth["lang"]
        self.article, self.title = truth["articleBody"], truth.get("title") or ""
        self.authors = truth.get("authors") or []
        self.fold = fold_of(site)


def fold_of(name, folds=FOLDS, salt="fold:"):
    """A fold that a name always falls into."""
    return int(hashlib.sha256((salt + name).encode()).hexdigest()[:8], 16) % folds


def load(data, tool, form):
    """All pages of `data` in a form: `text` (and `wet`) or `html`."""
    truths = read_truths(pathlib.Path(data))
    files = list(entries(pathlib.Path(data), truths, form))
    pack = b"".join(packed(*file) for file in files)
    features = subprocess.run([tool, "features"], input=pack, stdout=subprocess.PIPE, check=True)
    texts = subprocess.run([tool, "render"], input=pack, stdout=subprocess.PIPE, check=True)
    pages = []
    numbers = Numbers(features.stdout)
    for entry, (_, _, raw) in zip(unpacked(texts.stdout), files):
        truth, site, is_dev, lines = truths[entry["id"]]
        page = Page(entry, truth, site, is_dev)
        page.raw = raw
        if read_features(page, numbers):
            label(page, entry["text"].split(b"\n"), lines)
            pages.append(page)
    return pages


def read_truths(data):
    """By id: truth, site, whether it is of dev, and the known line labels by form."""
    dev = json.loads((data / "dev/truth.json").read_text())
    sites = json.loads((data / "dev/sites.json").read_text())
    lines = json.loads(gzip.decompress((data / "train/dev_lines.json.gz").read_bytes()))
    truths = {}
    for page, truth in sorted(dev.items()):
        known = {"text": lines[page]["lines"], "wet": lines[page].get("wet_lines")}
        truths[page] = (truth, sites[page], True, known)
    with gzip.open(data / "train/truth.jsonl.gz", "rt", encoding="utf8") as file:
        train = {row["id"]: row for row in map(json.loads, file)}
    for page, truth in train.items():
        source = train.get(truth["src"], {})
        site = truth["site"] or source.get("site") or sites.get(truth["src"]) or truth["src"]
        known = {"text": truth["lines"], "wet": truth.get("wet_lines")}
        truths[page] = (truth, site, False, known)
    return truths


def entries(data, truths, form):
    """(id, form, bytes) of every file there is, HTML as UTF-8."""
    for page, (_, _, is_dev, _) in truths.items():
        folder = data / ("dev" if is_dev else "train")
        for kind in ("html",) if form == "html" else ("text", "wet"):
            name = f"{page}.{'html' if kind == 'html' else 'txt'}"
            for path in (folder / kind / name, folder / kind / (name + ".gz")):
                if path.exists():
                    raw = path.read_bytes()
                    raw = gzip.decompress(raw) if path.suffix == ".gz" else raw
                    yield page, kind, utf8(raw) if kind == "html" else raw


def utf8(raw):
    """HTML in UTF-8, whatever it was in."""
    try:
        raw.decode("utf8")
        return raw
    except UnicodeDecodeError:
        named = CHARSET.search(raw[:4000])
        try:
            return raw.decode(named.group(1).decode() if named else "cp1252", "replace").encode()
        except LookupError:
            return raw.decode("utf8", "replace").encode()


def packed(page, form, raw):
    """An entry of a pack, as the tool reads it."""
    return b"%s\t%s\t%d\n" % (page.encode(), form.encode(), len(raw)) + raw


def unpacked(pack):
    at = 0
    while at < len(pack):
        end = pack.index(b"\n", at)
        page, form, count = pack[at:end].decode().split("\t")
        at = end + 1 + int(count)
        yield {"id": page, "form": form, "text": pack[end + 1 : at]}


class Numbers:
    """The arrays that the tool writes, in order."""

    def __init__(self, raw):
        self.raw, self.at = np.frombuffer(raw, dtype=np.uint32), 0

    def take(self, count):
        self.at += count
        return self.raw[self.at - count : self.at]


def read_features(page, numbers):
    """Fills in what the tool says of a page; false where there is nothing on it."""
    pieces = int(numbers.take(1)[0])
    if pieces == 0:
        return False
    assert pieces == 1, page.id
    lines, width, *counts, groups = map(int, numbers.take(6))
    page.indices = numbers.take(lines).astype(np.int64)
    page.dense = numbers.take(lines * width).view(np.float32).reshape(lines, width)
    page.hashes = {}
    for name, count in zip(("bag", "edges", "classes"), counts):
        ends = numbers.take(lines).astype(np.int64)
        page.hashes[name] = (numbers.take(count), ends)
    page.groups = [numbers.take(lines) for _ in range(groups)]
    return True


def label(page, raw, known):
    """The lines' texts, which of them are body, and which say the title."""
    everything = [line.decode("utf8", "replace") for line in raw]
    if page.form == "html":
        body = aligned(everything, page.article)
    else:
        body = [mark == "1" for mark in known[page.form]]
        assert len(body) == len(everything), page.id
    page.lines = [everything[index].strip() for index in page.indices]
    page.body = np.array([body[index] for index in page.indices], dtype=np.float32)
    page.is_title = np.array([says(line, page.title) for line in page.lines], dtype=np.float32)


def says(line, title):
    """True for a line of the title's words, four fifths of the longer one's."""
    have, want = WORD.findall(line.casefold()), WORD.findall(title.casefold())
    if not want or not have or not 0.6 < len(have) / len(want) < 1.7:
        return False
    left = list(have)
    shared = sum(1 for word in want if word in left and not left.remove(word))
    return shared >= 0.8 * max(len(have), len(want))
