"""Writes the vocabulary as the reader compiles it in, from the IPTC's concepts.

usage: vocabulary.py mediatopics.json > media_topics.tsv
A line a concept in force, in the order of the tree, parted by tabs: number, level, the parent's
number, the name in each of LANGUAGES, the definition (first and second level).
"""
import json
import sys

LANGUAGES = ["en-GB", "en-US", "ar", "dk", "de", "es", "fr", "no-NB", "no-NN", "pt-BR", "pt-PT",
             "se", "zh-Hans"]


def clean(text):
    return " ".join((text or "").split())


def main(path):
    concepts = [c for c in json.load(open(path, encoding="utf-8"))["concepts"] if not c["retired"]]
    below = {}
    for concept in concepts:
        below.setdefault(concept["parent"], []).append(concept)

    def write(parent):
        for c in sorted(below.get(parent, []), key=lambda c: c["name"]["en-GB"].lower()):
            names = [clean(c["name"].get(language)) for language in LANGUAGES]
            names = [n if i == 0 or n != names[0] else "" for i, n in enumerate(names)]
            about = clean(c["definition"].get("en-GB")) if c["level"] <= 2 else ""
            number = c["qcode"].split(":")[1]
            above = (c["parent"] or ":").split(":")[1]
            print("\t".join([number, str(c["level"]), above, *names, about]))
            write(c["qcode"])

    write(None)


main(sys.argv[1])
