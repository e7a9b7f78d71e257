"""The model of the first-level topics, and how good it is."""
import numpy as np
from sklearn.model_selection import KFold

import linear
import model_file
from calibration import calibrate, chances, claims, held_out
from reliability import expected_error, plot

FEATURES = 20000
WEIGHT = {"open": 1.0, "news": 2.0, "words": 1.0}
SHOWN, MOST_TAGS = 0.45, 3
FOLDS, SEEDS = 10, (1, 2, 3)


def shown(chance):
    rank = np.argsort(np.argsort(-chance, axis=1), axis=1)
    return (chance >= SHOWN) & (rank < MOST_TAGS)


class FirstLevel:
    def __init__(self, corpus):
        self.corpus = corpus
        self.classes = sorted(c["qcode"] for c in corpus.concepts.values() if c["level"] == 1)
        self.keys = corpus.vocabulary()
        self.idf = corpus.idf(self.keys)
        self.matrix = corpus.matrix(self.keys, self.idf)
        self.labels = corpus.labels(self.classes)
        self.weight = np.array([WEIGHT[d["kind"]] for d in corpus.documents])
        self.news = np.array(corpus.of("news"))
        self.truth = self.labels[self.news]
        self.others = np.array(corpus.of("open") + corpus.of("words"))

    def model(self, rows):
        full = linear.fit(self.matrix[rows], self.labels[rows], self.weight[rows])
        return linear.shrink(full, self.idf, FEATURES)

    def cross_validated(self, seed):
        """Scores of each labelled article by a model that has not seen it, and its fold."""
        scores, folds = np.zeros((len(self.news), len(self.classes))), np.zeros(len(self.news), int)
        split = KFold(FOLDS, shuffle=True, random_state=seed).split(self.news)
        for fold, (seen, held) in enumerate(split):
            model = self.model(np.r_[self.others, self.news[seen]])
            scores[held], folds[held] = linear.scores(model, self.matrix[self.news[held]]), fold
        return scores, folds

    def validate(self):
        self.runs = [self.cross_validated(seed) for seed in SEEDS]
        self.chance = [held_out(claims(s), self.truth, folds) for s, folds in self.runs]

    def report(self):
        tables = [self.table(chance) for chance in self.chance]
        for name in tables[0]:
            values = [t[name] for t in tables]
            print(f"{name}: {np.mean(values):.3f} ({min(values):.3f}-{max(values):.3f})")

    def table(self, chance):
        first, told = chance.argmax(axis=1), shown(chance)
        right, tagged = self.truth[np.arange(len(first)), first] == 1, told.any(axis=1)
        return {"first tag right": right.mean(), "of the tagged": right[tagged].mean(),
                "shown right": self.truth[told].mean(), "untagged": 1 - tagged.mean(),
                "tags an article": told.sum() / len(first),
                "error of shown": expected_error(chance[told], self.truth[told]),
                "error of all": expected_error(chance.ravel(), self.truth.ravel())}

    def write(self, path):
        pairs = np.vstack([claims(scores) for scores, _ in self.runs]).reshape(-1, 2)
        numbers = calibrate(pairs, np.vstack([self.truth] * len(self.runs)).reshape(-1))
        kept, weights, bias = self.model(np.r_[self.others, self.news])
        model_file.write(path, self.classes, [self.keys[k] for k in kept], self.idf[kept],
                         weights, bias, numbers)

    def plot(self, path):
        truth = np.vstack([self.truth] * len(self.chance))
        plot(path, np.vstack(self.chance).ravel(), truth.ravel())
