"""The model of lines, as `LineModel` in the reader evaluates it."""

import zlib

import numpy as np

from rows import rows, second_rows
from trees import Trees
from weights import WeightsFile
from words import Words

VERSION = 2
TRUST = {"human": 1.0, "publisher": 1.0, "teacher": 0.6, "construction": 0.4}
WET = 0.7  # a page's second form counts less than its first
FAR, SECOND = 0.25, 0.35  # shares of the lines far from the body and of second forms that train
SURE = 5  # log-odds
FEW_WORDS = 40  # a body of fewer words counts as so many


class LineModel:
    """Words, then trees over lines and neighbours, then trees over what those thought."""

    def __init__(self, names, words):
        self.names, self.words = names, words
        self.first = Trees(rounds=180)
        self.second = Trees(rounds=160, num_leaves=15)
        self.title = Trees(rounds=50, num_leaves=15)

    @staticmethod
    def train(pages, names, is_html, log=print):
        """A model of all pages, and one for each fold of sites that has not seen it. What the later
        parts learn from comes from earlier ones that have not seen the page's site."""
        folds = [page.fold for page in pages]
        models = train_words(pages, folds, names, is_html)
        log("words")
        for left_out, model in enumerate(models):
            train, test = split(pages, folds, left_out)
            fit(model.first, train, model.first_rows)
            for page in test:
                page.found = model.first.odds(model.first_rows(page))
            log(f"first {left_out}")
        for page in pages:
            page.first_odds = page.found
        for left_out, model in enumerate(models):
            train, test = split(pages, folds, left_out)
            fit(model.second, train, model.second_rows)
            fit_title(model, train)
            for page in test:
                page.odds = mean(page.first_odds, model.second.odds(model.second_rows(page)))
            log(f"second {left_out}")
        return models.pop(), models

    def predict(self, pages):
        """Fills in each page's `odds` and `title_odds`."""
        scores = np.stack([words.scores(pages) for words in self.words], 1)
        for page, here in zip(pages, lines_of(pages)):
            page.scores = scores[here]
            page.first_odds = self.first.odds(self.first_rows(page))
            page.odds = mean(page.first_odds, self.second.odds(self.second_rows(page)))
            page.title_odds = self.title.odds(self.first_rows(page))

    def first_rows(self, page):
        return rows(page, self.names)

    def second_rows(self, page):
        return second_rows(page, self.names)

    def save(self, path):
        file = WeightsFile()
        file.count(VERSION)
        file.count(len(self.words))
        for words in self.words:
            words.write(file)
        for trees in (self.first, self.second, self.title):
            trees.write(file)
        file.save(path)


def mean(first, second):
    """What counts of both passes; the reader does not ask the second where the first is sure."""
    return np.where(np.abs(first) > SURE, first, (first + second) / 2)


def train_words(pages, folds, names, is_html):
    """Models with nothing but words, those of the folds first; leaves `scores` in each page."""
    weights = joined(line_weights(page) * sampled(page) * (page.form != "wet") for page in pages)
    kinds = [Words.train(pages, folds, ("bag", "edges"), 8, weights)]
    if is_html:
        kinds.append(Words.train(pages, folds, ("classes",), 6, weights))
    for page, here in zip(pages, lines_of(pages)):
        page.scores = np.stack([scores[here] for _, _, scores in kinds], 1)
    models = [LineModel(names, list(words)) for words in zip(*[some for _, some, _ in kinds])]
    return models + [LineModel(names, [words for words, _, _ in kinds])]


def split(pages, folds, left_out):
    """The pages outside a fold and inside; all and none for what is no fold."""
    return ([page for page, fold in zip(pages, folds) if fold != left_out],
            [page for page, fold in zip(pages, folds) if fold == left_out])


def fit(trees, pages, make):
    kept = [sampled(page) for page in pages]
    values = joined(make(page)[keep > 0] for page, keep in zip(pages, kept))
    body = joined(page.body[keep > 0] for page, keep in zip(pages, kept))
    weights = joined((line_weights(page) * keep)[keep > 0] for page, keep in zip(pages, kept))
    trees.fit(values, body, weights)


def fit_title(model, pages):
    titled = [page for page in pages if page.is_title.any() and page.form != "wet"]
    model.title.fit(joined(map(model.first_rows, titled)),
                    joined(page.is_title for page in titled),
                    joined(np.ones(len(page.body), np.float32) for page in titled))


def line_weights(page):
    """What a mistake on each line costs: half by its share of the page's words, as the score
    counts, half by its share of the lines."""
    words = np.minimum(np.exp2(page.dense[:, 1]) - 1, 150) + 1.5
    in_body = max(words[page.body > 0].sum(), FEW_WORDS)
    weights = np.minimum(0.5 * words / in_body + 0.5 / len(words), 0.25)
    return (weights * TRUST[page.truth] * (WET if page.form == "wet" else 1)).astype(np.float32)


def sampled(page):
    """What each line counts for when some are left out to save time: all lines near the body stay,
    of the others and of second forms some, which count for the rest."""
    chance = np.where(near_body(page.body), 1, FAR) * (SECOND if page.form == "wet" else 1)
    random = np.random.default_rng(zlib.crc32(f"{page.id} {page.form}".encode()))
    return np.where(random.random(len(chance)) < chance, 1 / chance, 0).astype(np.float32)


def near_body(body, reach=3):
    near = np.convolve(body, np.ones(2 * reach + 1))
    return near[reach : reach + len(body)] > 0


def lines_of(pages):
    """The slice of each page's lines among all."""
    first = 0
    for page in pages:
        yield slice(first, first + len(page.body))
        first += len(page.body)


def joined(parts):
    return np.concatenate(list(parts))
