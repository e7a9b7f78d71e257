"""fastText (fasttext 0.9.3) on the same texts: accept@1 and the time of one text of 600 words.

usage: topics_fasttext.py DATA WORK
"""
import gzip
import json
import re
import sys
import time

import fasttext

data, work = sys.argv[1:]


def plain(text):
    return " ".join(re.findall(r"\w+", text.lower()))


with open(work + "/train.txt", "w", encoding="utf-8") as train:
    for line in gzip.open(data + "/train_open.jsonl.gz", "rt", encoding="utf-8"):
        text = json.loads(line)
        words = plain((text["title"] or "") + " " + text["text"])
        train.write(f"__label__{text['topics'][0]} {words}\n")
model = fasttext.train_supervised(work + "/train.txt", epoch=25, lr=0.5, wordNgrams=2, dim=50,
                                  bucket=200000, thread=1, seed=1, verbose=0)
articles = [json.loads(line) for line in open(data + "/dev.jsonl", encoding="utf-8")]
texts = [" ".join(plain(a["title"] + " " + a["text"]).split()[:600]) for a in articles]
# The wrapper's own predict needs NumPy 1; what it wraps does not.
told = [model.f.predict(t + "\n", 1, 0.0, "strict")[0][1][9:] for t in texts]
right = sum(t in a["topics"] for t, a in zip(told, articles)) / len(articles)
long = [t for t in texts if len(t.split()) == 600]
best = float("inf")
for _ in range(10):
    start = time.process_time()
    for text in long:
        model.f.predict(text + "\n", 1, 0.0, "strict")
    best = min(best, (time.process_time() - start) / len(long))
model.save_model(work + "/fasttext.bin")
size = len(open(work + "/fasttext.bin", "rb").read())
print(f"fastText: accept@1 {right:.3f}, {best * 1e6:.1f} microseconds an article of 600 words, "
      f"{size} bytes")
