"""The model of the second-level topics: told below a first-level one where it is likely right.

There are no texts with second-level labels but a hundred articles labelled by hand. The model
starts from the word list and the vocabulary's own definitions, labels the texts of which the first
level is known by itself, and learns from them.
"""
import numpy as np

import linear
import model_file
from calibration import calibrate, claims, held_out
from first_level import shown

FEATURES = 4000
ROUNDS, LEAST_SCORE = 2, -0.9
WEIGHT_OF_OWN_LABELS, WEIGHT_OF_NEWS = 0.5, 2.0
TOLD, COST_OF_CALIBRATION = 0.7, 1.0


class SecondLevel:
    def __init__(self, first, labels_path):
        self.first, self.corpus = first, first.corpus
        self.concepts = self.corpus.concepts
        self.label(labels_path)
        listed = {s for d in self.corpus.documents if d["kind"] == "words" for s in d["second"]}
        self.classes = sorted(listed)
        self.tops = np.array([self.concepts[c]["top"] for c in self.classes])
        self.labels = self.corpus.labels(self.classes, "second")

    def label(self, path):
        by_hand = dict(line.rstrip("\n").split("\t") for line in open(path, encoding="utf-8"))
        for document in self.corpus.documents:
            if document["kind"] == "open":
                document["second"] = self.above("medtop:" + document["id"].split(":")[-1])
            elif document["kind"] == "news":
                document["second"] = by_hand.get(document["id"], "").split()

    def above(self, name):
        """The second-level concept of one of the vocabulary's own texts."""
        while name in self.concepts and self.concepts[name]["level"] > 2:
            name = self.concepts[name]["parent"]
        return [name] if name in self.concepts and self.concepts[name]["level"] == 2 else []

    def below(self, rows):
        """True for the classes below a text's first-level topics."""
        return np.array([np.isin(self.tops, self.corpus.documents[r]["topics"]) for r in rows])

    def learn(self):
        """Texts with the labels they came with, then those that the model gives itself."""
        documents = self.corpus.documents
        known = np.array([i for i, d in enumerate(documents)
                          if d["kind"] != "news" and self.labels[i].any()])
        unknown = np.array([i for i in self.corpus.of("open") if not documents[i]["second"]])
        inside = self.below(unknown)
        self.rows, self.taught, self.weight = known, self.labels[known], np.ones(len(known))
        for _ in range(ROUNDS):
            found = self.fit([])[1]
            guess = np.where(inside, found(self.first.matrix[unknown]), -9.0)
            sure = guess.max(axis=1) > LEAST_SCORE
            own = np.eye(len(self.classes), dtype=int)[guess.argmax(axis=1)][sure]
            self.rows = np.r_[known, unknown[sure]]
            self.taught = np.vstack([self.labels[known], own])
            self.weight = np.r_[np.ones(len(known)), np.full(len(own), WEIGHT_OF_OWN_LABELS)]

    def fit(self, news):
        """The small model with some labelled articles, and its scores as a function."""
        news = np.array(news, int)
        rows = np.r_[self.rows, news]
        labels = np.vstack([self.taught, self.labels[news]])
        weight = np.r_[self.weight, np.full(len(news), WEIGHT_OF_NEWS)]
        full = linear.fit(self.first.matrix[rows], labels, weight)
        model = linear.shrink(full, self.first.idf, FEATURES)
        return model, lambda matrix: linear.scores(model, matrix)

    def validate(self):
        """Of each labelled article's shown topics the likeliest topic below, with its claims."""
        run, chance = self.first.runs[0], self.first.chance[0]
        by_hand = [i for i, r in enumerate(self.first.news) if self.corpus.documents[r]["second"]]
        found = []
        for fold in sorted(set(run[1])):
            held = [i for i in by_hand if run[1][i] == fold]
            seen = [self.first.news[i] for i in by_hand if run[1][i] != fold]
            scores = self.fit(seen)[1](self.first.matrix[self.first.news[held]])
            for i, row in zip(held, scores):
                found += self.candidates(i, row, shown(chance)[i], fold)
        self.articles = len(by_hand)
        self.folds = np.array([f[0] for f in found])
        self.claims = np.array([f[1] for f in found])
        self.right = np.array([f[2] for f in found])

    def candidates(self, article, scores, shown_tops, fold):
        found = []
        for top in np.array(self.first.classes)[shown_tops]:
            below = np.flatnonzero(self.tops == top)
            if len(below) < 2:
                continue
            best = scores[below].argmax()
            pair = claims(scores[None, below])[0, best]
            found.append((fold, pair, self.labels[self.first.news[article], below[best]]))
        return found

    def report(self):
        chance = held_out(self.claims, self.right, self.folds, np.ones(len(self.right), bool),
                          COST_OF_CALIBRATION)
        told = chance >= TOLD
        print(f"second level, {self.articles} articles: {told.sum()} told, right "
              f"{self.right[told].mean():.3f}; all {len(told)} candidates right "
              f"{self.right.mean():.3f}")

    def write(self, path):
        numbers = calibrate(self.claims, self.right, COST_OF_CALIBRATION)
        by_hand = [r for r in self.first.news if self.corpus.documents[r]["second"]]
        kept, weights, bias = self.fit(by_hand)[0]
        model_file.write(path, self.classes, [self.first.keys[k] for k in kept],
                         self.first.idf[kept], weights, bias, numbers)
