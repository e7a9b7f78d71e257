"""The model of lines, as `LineModel` in the reader evaluates it."""

import zlib

import numpy as np

from net import Net
from rows import network_rows, rows, second_rows
from trees import Trees
from weights import WeightsFile
from words import Words

VERSION = 4
TRUST = {"human": 1.0, "publisher": 1.0, "teacher": 0.6, "construction": 0.4}
WET = 0.7  # a page's second form counts less than its first
FAR, SECOND = 0.25, 0.35  # shares of the lines far from the body and of second forms that train
SURE = 5  # log-odds
NETWORK = 0.4  # what the network's log-odds weigh beside those of the second pass
SITES = 5  # a word has a weight when it stands on so many sites
FEW_WORDS = 40  # a body of fewer words counts as so many


class LineModel:
    """Words, then trees over lines and neighbours, then trees and a network over what those
    thought."""

    def __init__(self, names, words):
        self.names, self.words = names, words
        self.first = Trees(rounds=200)
        self.second = Trees(rounds=200, num_leaves=15, learning_rate=0.05)
        self.title = Trees(rounds=50, num_leaves=15)
        self.network = Net()

    @staticmethod
    def train(pages, names, is_html, log=print):
        """A model of all pages, and one for each fold of sites that has not seen it. What the later
        parts learn from comes from earlier ones that have not seen the page's site."""
        folds = [page.fold for page in pages]
        models = train_words(pages, folds, names, is_html)
        log("words")
        for page in pages:
            page.rows = models[0].first_rows(page)
        for left_out, model in enumerate(models):
            train, test = split(pages, folds, left_out)
            fit(model.first, train, lambda page: page.rows)
            fit_title(model, train)
            for page in test:
                page.found = model.first.odds(page.rows)
            log(f"first {left_out}")
        for page in pages:
            page.first_odds = page.found
            page.rows = models[0].second_rows(page)
        for left_out, model in enumerate(models):
            train, test = split(pages, folds, left_out)
            fit(model.second, train, lambda page: page.rows)
            model.network.fit(train, network_rows, line_weights)
            for page in test:
                page.odds = model.later_odds(page)
            log(f"second {left_out}")
        return models.pop(), models

    def predict(self, pages):
        """Fills in each page's `odds` and `title_odds`."""
        take_scores(pages, [words.scores(pages) for words in self.words])
        for page in pages:
            page.first_odds = self.first.odds(self.first_rows(page))
            page.rows = self.second_rows(page)
            page.odds = self.later_odds(page)
            page.title_odds = self.title.odds(self.first_rows(page))

    def later_odds(self, page):
        second = self.second.odds(page.rows)
        network = self.network.odds(network_rows(page), page.dense[:, self.names.index("words")])
        return both(page.first_odds, second * (1 - NETWORK) + network * NETWORK)

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
        self.network.write(file)
        file.save(path)


def both(first, second):
    """What counts: the later steps, which the reader does not ask where the first is sure."""
    return np.where(np.abs(first) > SURE, first, second).astype(np.float32)


def train_words(pages, folds, names, is_html):
    """Models with nothing but words, those of the folds first; leaves `scores` and `place` in each
    page."""
    keep = joined(sampled(page) * (page.form != "wet") for page in pages)
    aims = [(joined(page.body for page in pages), keep * joined(map(line_weights, pages))),
            (joined(map(is_below, pages)), keep * joined(map(place_weights, pages)))]
    lists = (("bag", "edges"), ("classes",)) if is_html else (("bag", "edges"),)
    kinds = [Words.train(pages, folds, kind, SITES, aims) for kind in lists]
    take_scores(pages, [scores for _, _, scores in kinds])
    models = [LineModel(names, list(words)) for words in zip(*[some for _, some, _ in kinds])]
    return models + [LineModel(names, [words for words, _, _ in kinds])]


def take_scores(pages, kinds):
    """Leaves in each page what each kind of words says of its lines, and what all say of their
    place."""
    for page, here in zip(pages, lines_of(pages)):
        page.scores = np.stack([scores[here, 0] for scores in kinds], 1)
        page.place = sum(scores[here, 1] for scores in kinds)


def is_below(page):
    """One for the lines below the body."""
    below = np.zeros(len(page.body), np.float32)
    if page.body.any():
        below[np.flatnonzero(page.body)[-1] + 1 :] = 1
    return below


def place_weights(page):
    """Lines above the body and below it weigh the same together; those within count for nothing."""
    below, body = is_below(page), np.flatnonzero(page.body)
    outside = np.zeros(len(page.body), np.float32)
    if len(body):
        outside[: body[0]] = outside[body[-1] + 1 :] = 1
    weights = outside * (np.minimum(page.dense[:, 1], 6) + 1)
    above, under = weights[below == 0].sum(), weights[below == 1].sum()
    weights /= np.where(below == 1, max(under, FEW_WORDS), max(above, FEW_WORDS))
    return (weights * TRUST[page.truth]).astype(np.float32)


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
    model.title.fit(joined(page.rows for page in titled),
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
