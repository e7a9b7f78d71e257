"""Trains the model of the first-level topics and says how good it is.

usage: train.py DATA DUMP MODEL [PLOT.svg]
DATA holds mediatopics.json, train_open.jsonl.gz and dev.jsonl; DUMP is TopicFeatureDump.
"""
import os
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold
from sklearn.svm import LinearSVC

import model_file
from corpus import Corpus
from reliability import expected_error, plot

HERE = os.path.dirname(os.path.abspath(__file__))
FEATURES = 20000
COST = 0.3
WEIGHT = {"open": 1.0, "news": 2.0, "words": 1.0}
SHOWN, MOST_TAGS = 0.45, 3
SEEDS = (1, 2, 3)


def fit(matrix, labels, weight):
    """One line a class, against all the others."""
    weights, bias = np.zeros((matrix.shape[1], labels.shape[1])), np.full(labels.shape[1], -1.0)
    for c in range(labels.shape[1]):
        if labels[:, c].any():
            line = LinearSVC(C=COST, random_state=0).fit(matrix, labels[:, c], sample_weight=weight)
            weights[:, c], bias[c] = line.coef_[0], line.intercept_[0]
    return weights, bias


def shrink(weights, idf):
    """The features that can move a score most."""
    force = np.abs(weights).max(axis=1) * idf
    return np.sort(np.argsort(-force, kind="stable")[:FEATURES])


def claims(scores):
    """A class's score and its lead over the best other class."""
    order = np.sort(scores, axis=1)
    best, second = order[:, -1:], order[:, -2:-1]
    other = np.where(scores == best, second, best)
    return np.stack([scores, scores - other], axis=2)


def calibrate(scores, labels):
    line = LogisticRegression(C=1e3).fit(claims(scores).reshape(-1, 2), labels.reshape(-1))
    return np.array([line.intercept_[0], *line.coef_[0]])


def chances(scores, numbers):
    return 1 / (1 + np.exp(-(numbers[0] + claims(scores) @ numbers[1:])))


class Trainer:
    def __init__(self, corpus):
        self.corpus = corpus
        self.classes = sorted(c["qcode"] for c in corpus.concepts.values() if c["level"] == 1)
        self.keys = corpus.vocabulary()
        self.idf = corpus.idf(self.keys)
        self.matrix = corpus.matrix(self.keys, self.idf)
        self.labels = corpus.labels(self.classes)
        self.weight = np.array([WEIGHT[d["kind"]] for d in corpus.documents])
        self.news = np.array(corpus.of("news"))
        self.others = np.array(corpus.of("open") + corpus.of("words"))

    def small(self, rows):
        """A model of some documents, as small as it is shipped."""
        weights, bias = fit(self.matrix[rows], self.labels[rows], self.weight[rows])
        kept = shrink(weights, self.idf)
        return kept, weights[kept], bias

    def scores(self, model, rows):
        kept, weights, bias = model
        whole, factor = model_file.quantise(weights)
        part = self.matrix[rows][:, kept]
        length = np.sqrt(part.multiply(part).sum(axis=1))
        return np.asarray((part @ (whole * factor)) / np.maximum(length, 1e-9)) + bias

    def cross_validated(self, seed):
        """Scores of each labelled article by a model that has not seen it, and its fold."""
        scores, folds = np.zeros((len(self.news), len(self.classes))), np.zeros(len(self.news), int)
        for fold, (seen, held) in enumerate(KFold(10, shuffle=True, random_state=seed)
                                            .split(self.news)):
            model = self.small(np.r_[self.others, self.news[seen]])
            scores[held], folds[held] = self.scores(model, self.news[held]), fold
        return scores, folds


def held_out_chances(scores, folds, labels):
    """Each article's chances by a calibration that has not seen it."""
    found = np.zeros_like(scores)
    for fold in set(folds):
        seen = folds != fold
        found[~seen] = chances(scores[~seen], calibrate(scores[seen], labels[seen]))
    return found


def report(chance, labels):
    first = chance.argmax(axis=1)
    rows = np.arange(len(first))
    rank = np.argsort(np.argsort(-chance, axis=1), axis=1)
    shown = (chance >= SHOWN) & (rank < MOST_TAGS)
    tagged = shown.any(axis=1)
    right = labels[rows, first] == 1
    return {"accept@1 of all": right.mean(), "accept@1 of the tagged": right[tagged].mean(),
            "shown right": labels[shown].mean(), "untagged": 1 - tagged.mean(),
            "tags an article": shown.sum() / len(first),
            "error of shown": expected_error(chance[shown], labels[shown]),
            "error of all": expected_error(chance.ravel(), labels.ravel())}


def main(data, dump, path, svg=None):
    trainer = Trainer(Corpus(data, HERE + "/lexicon.tsv", dump))
    truth = trainer.labels[trainer.news]
    runs = [trainer.cross_validated(seed) for seed in SEEDS]
    found = [held_out_chances(scores, folds, truth) for scores, folds in runs]
    tables = [report(chance, truth) for chance in found]
    for name in tables[0]:
        values = [t[name] for t in tables]
        print(f"{name}: {np.mean(values):.3f} ({min(values):.3f}-{max(values):.3f})")
    calibration = calibrate(np.vstack([s for s, _ in runs]), np.vstack([truth] * len(runs)))
    kept, weights, bias = trainer.small(np.r_[trainer.others, trainer.news])
    model_file.write(path, trainer.classes, [trainer.keys[k] for k in kept], trainer.idf[kept],
                     weights, bias, calibration)
    print(f"{path}: {len(kept)} features, {os.path.getsize(path)} bytes")
    if svg:
        every, all_truth = np.vstack(found), np.vstack([truth] * len(found))
        plot(svg, every.ravel(), all_truth.ravel())


main(*sys.argv[1:])
