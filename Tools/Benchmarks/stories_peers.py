#!/usr/bin/env python3
"""stories_peers.py datasketch|rensa THRESHOLD DOCS.jsonl: groups near copies by the MinHash LSH of a
well-known library (runs of five words, 128 permutations, pairs closed transitively), as a JSON list of
id lists; pages a second of processor time, shingling included, to standard error."""
import json
import re
import sys
import time

WORDS = re.compile(r"\w+")
RUN = 5
PERMUTATIONS = 128


def shingles(text):
    words = WORDS.findall(text.lower())
    return {" ".join(words[at : at + RUN]) for at in range(max(1, len(words) - RUN + 1))}


class Groups:
    def __init__(self):
        self.parents = {}

    def root(self, page):
        self.parents.setdefault(page, page)
        while self.parents[page] != page:
            self.parents[page] = self.parents[self.parents[page]]
            page = self.parents[page]
        return page

    def join(self, one, other):
        self.parents[self.root(one)] = self.root(other)

    def lists(self):
        groups = {}
        for page in list(self.parents):
            groups.setdefault(self.root(page), []).append(page)
        return [group for group in groups.values() if len(group) > 1]


def datasketch_groups(pages, threshold):
    from datasketch import MinHash, MinHashLSH

    lsh = MinHashLSH(threshold=threshold, num_perm=PERMUTATIONS)
    groups = Groups()
    kept = {}
    for page, text in pages:
        sketch = MinHash(num_perm=PERMUTATIONS)
        sketch.update_batch([run.encode() for run in shingles(text)])
        for other in lsh.query(sketch):
            if sketch.jaccard(kept[other]) >= threshold:
                groups.join(page, other)
        lsh.insert(page, sketch)
        kept[page] = sketch
    return groups


def rensa_groups(pages, threshold):
    from rensa import RMinHash, RMinHashLSH

    lsh = RMinHashLSH(threshold=threshold, num_perm=PERMUTATIONS, num_bands=PERMUTATIONS // 4)
    groups = Groups()
    names, kept = [], []
    for page, text in pages:
        sketch = RMinHash(num_perm=PERMUTATIONS, seed=1)
        sketch.update(list(shingles(text)))
        for other in lsh.query(sketch):
            if sketch.jaccard(kept[other]) >= threshold:
                groups.join(page, names[other])
        lsh.insert(len(names), sketch)
        names.append(page)
        kept.append(sketch)
    return groups


def main():
    name, threshold, path = sys.argv[1], float(sys.argv[2]), sys.argv[3]
    with open(path, encoding="utf-8") as lines:
        pages = [(page["id"], page["text"]) for page in map(json.loads, lines)]
    start = time.process_time()
    find = {"datasketch": datasketch_groups, "rensa": rensa_groups}[name]
    groups = find(pages, threshold)
    seconds = time.process_time() - start
    print(json.dumps(groups.lists()))
    print(f"{name}: {len(pages) / seconds:.0f} pages a second", file=sys.stderr)


if __name__ == "__main__":
    main()
