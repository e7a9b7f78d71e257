"""Trains the model of lines and checks that the reader gets the same out of it.

    train.py DATA TOOL FORM WEIGHTS GOLDEN     FORM is text or html; GOLDEN is a Swift file
"""

import subprocess
import sys

import numpy as np

import golden
from model import LineModel
from pages import load, packed

# A value that is rounded otherwise can fall on the other side of a split, in few lines.
CLOSE, FEW = 0.01, 0.01
NO_TITLE = -20  # what the reader gives lines that it does not ask about


def main(data, tool, form, path, golden_path):
    pages = load(data, tool, form)
    print(f"{form}: {len(pages)} pages, {sum(len(page.body) for page in pages)} lines")
    model, _ = LineModel.train(pages, feature_names(tool), form == "html")
    model.save(path)
    golden.write(model, form, golden_path)
    check(model, pages[:200], tool, path)


def feature_names(tool):
    return subprocess.run([tool, "names"], stdout=subprocess.PIPE, check=True,
                          text=True).stdout.split()


def check(model, pages, tool, path):
    """Fails when the reader's odds differ from the library's."""
    model.predict(pages)
    pack = b"".join(packed(page.id, page.form, page.raw) for page in pages)
    answer = subprocess.run([tool, "odds", path], input=pack, stdout=subprocess.PIPE, check=True)
    numbers, at, differences = np.frombuffer(answer.stdout, np.float32), 0, []
    for page in pages:
        count = int(numbers[at : at + 1].view(np.uint32)[0])
        assert count == len(page.body), page.id
        found = numbers[at + 1 : at + 1 + 2 * count]
        asked = np.append(np.full(count, True), found[count:] > NO_TITLE)
        library = np.concatenate([page.odds, page.title_odds])
        differences.append(np.abs(found - library)[asked])
        at += 1 + 2 * count
    share = np.mean(np.concatenate(differences) > CLOSE)
    print(f"lines of which the reader and the library differ: {share:.2%}")
    assert share < FEW, "the reader's odds differ from the library's"


if __name__ == "__main__":
    main(*sys.argv[1:])
