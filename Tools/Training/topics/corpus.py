"""The texts that the topic models are trained on, as rows of features.

What a feature is, the reader decides: TopicFeatureDump is built from its code.
"""
import collections
import gzip
import json
import subprocess

import numpy as np
import scipy.sparse as sparse
from sklearn.preprocessing import normalize

# Words that say nothing of a topic; alone or in pairs of such they are no features.
STOP = set("""a an the of in on at to for from by with and or but as is are was were be been has have
had it its that this these those he she they his her their will would not which who whom after
before into over than more also said says about up out when while there where one two s t we you i
our your my me us do did so if no any all can could may might should must just most some such only
other others new year years day time people told according including during since until between
through against under around because however although though then now what how why him them being
both each many much even still same very first last second third three four five six seven eight
nine ten monday tuesday wednesday thursday friday saturday sunday january february march april june
july august september october november december today yesterday week month""".split())
MOST_COUNTED = 15


def read_lines(path):
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


class Corpus:
    """All documents and their features; `kind` is open, news (labelled articles) or words."""

    def __init__(self, data, lexicon, dump):
        concepts = json.load(open(data + "/mediatopics.json", encoding="utf-8"))["concepts"]
        self.concepts = {c["qcode"]: c for c in concepts}
        self.documents = [dict(d, kind="open") for d in read_lines(data + "/train_open.jsonl.gz")]
        self.documents += [dict(d, kind="news") for d in read_lines(data + "/dev.jsonl")]
        self.documents += self.words(lexicon)
        self.features = self.dump(dump)
        self.count()

    def words(self, path):
        """Each entry of the word list is a document of its own."""
        found = []
        for line in open(path, encoding="utf-8"):
            number, words = line.rstrip("\n").split("\t")
            concept = self.concepts["medtop:" + number]
            for word in words.split(", "):
                found.append({"id": f"words:{len(found)}", "kind": "words", "title": "",
                              "text": word, "topics": [concept["top"]],
                              "second": [concept["qcode"]]})
        return found

    def dump(self, command):
        lines = "".join(json.dumps({"id": d["id"], "title": d["title"] or "", "text": d["text"]})
                        + "\n" for d in self.documents)
        done = subprocess.run([command], input=lines, capture_output=True, text=True, check=True)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def count(self):
        """How many real texts have a feature, which stand in the word list, what they read."""
        self.frequency, self.listed, self.reading = collections.Counter(), set(), {}
        for document, found in zip(self.documents, self.features):
            for key, words in zip(found["keys"], found["words"]):
                self.reading.setdefault(key, words)
            if document["kind"] == "words":
                self.listed.update(found["keys"])
            else:
                self.frequency.update(found["keys"])

    def of(self, kind):
        return [i for i, d in enumerate(self.documents) if d["kind"] == kind]

    def vocabulary(self):
        """The features worth a weight, in the order of their keys."""
        def worth(key):
            words = self.reading[key].replace("’", "'").split()
            if all(w in STOP or len(w) < 2 and not w.isdigit() for w in words):
                return False
            return key in self.listed or self.frequency[key] >= (3 if len(words) > 1 else 2)
        return sorted(key for key in set(self.frequency) | self.listed if worth(key))

    def idf(self, keys):
        texts = len(self.of("open")) + len(self.of("news"))
        seen = np.array([self.frequency[k] for k in keys])
        return np.maximum(np.log(texts / (1 + seen)), 0.5)

    def matrix(self, keys, idf):
        """Every document as a row of length 1: log(1 + count) times idf."""
        place = {key: i for i, key in enumerate(keys)}
        rows, columns, values = [], [], []
        for row, found in enumerate(self.features):
            for key, count in zip(found["keys"], found["counts"]):
                if key in place:
                    rows.append(row)
                    columns.append(place[key])
                    values.append(np.log1p(min(count, MOST_COUNTED)))
        shape = (len(self.documents), len(keys))
        return normalize(sparse.csr_matrix((values, (rows, columns)), shape) @ sparse.diags(idf))

    def labels(self, classes, field="topics"):
        """One column a class, 1 where a document has it."""
        place = {name: i for i, name in enumerate(classes)}
        table = np.zeros((len(self.documents), len(classes)), int)
        for row, document in enumerate(self.documents):
            for name in document.get(field, []):
                if name in place:
                    table[row, place[name]] = 1
        return table
