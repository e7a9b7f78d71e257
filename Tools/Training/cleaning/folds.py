"""Folds by site: each page's figures by a model that has not seen its site.

    folds.py DATA TOOL FORM     FORM is text or html
"""

import json
import pathlib
import subprocess
import sys
import tempfile

from model import LineModel
from pages import load, packed
from train import feature_names


def main(data, tool, form):
    sys.path.insert(0, data)
    pages = load(data, tool, form)
    _, models = LineModel.train(pages, feature_names(tool), form == "html")
    texts = {}
    with tempfile.TemporaryDirectory() as folder:
        for fold, model in enumerate(models):
            path = str(pathlib.Path(folder) / "fold.model")
            model.save(path)
            texts |= cleaned([page for page in pages if page.fold == fold and page.is_dev],
                             tool, path)
    report({page.id: page for page in pages if page.is_dev}, texts)


def cleaned(pages, tool, path):
    """The text that the reader makes of each page with these weights."""
    pack = b"".join(packed(page.id, page.form, page.raw) for page in pages)
    answer = subprocess.run([tool, "clean", path], input=pack, stdout=subprocess.PIPE, check=True)
    rows = map(json.loads, answer.stdout.splitlines())
    return {(row["id"], row["form"]): row["text"] for row in rows}


def report(pages, texts):
    """By form, set and language, what the set's own scorer says."""
    from score import score

    truth = {page.id: page.article for page in pages.values()}
    for form in sorted({form for _, form in texts}):
        found = {page: text for (page, kind), text in texts.items() if kind == form}
        groups = {}
        for page in sorted(found):
            groups.setdefault(pages[page].set, []).append(page)
            groups.setdefault("language " + pages[page].language, []).append(page)
        for name, members in sorted(groups.items()):
            result, _ = score(truth, found, members, boot=False)
            print(f"{form:5} {name:12} {len(members):4}  P {result['precision']:.4f}  "
                  f"R {result['recall']:.4f}  F1 {result['f1']:.4f}  page F1 {result['pageF1']:.4f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
