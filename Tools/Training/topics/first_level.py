"""The model of the first-level topics, and how good it is."""
import numpy as np
from sklearn.model_selection import KFold

import linear
import model_file
from calibration import calibrate, chances, claims, held_out
from reliability import expected_error, plot

FEATURES = 20000
WEIGHT = {"open": 0.5, "news": 4.0, "words": 2.0}
BALANCE = 0.5  # 0 takes topics as often as they come, 1 all alike
SHOWN, MOST_TAGS = 0.5, 3
FOLDS, SEEDS = 10, (1, 2, 3)


def leading(scores):
    """True for each text's best classes, as many as can be shown."""
    return np.argsort(np.argsort(-scores, axis=1), axis=1) < MOST_TAGS


def shown(chance):
    return (chance >= SHOWN) & leading(chance)


class FirstLevel:
    def __init__(self, corpus):
        self.corpus = corpus
        self.classes = sorted(c["qcode"] for c in corpus.concepts.values() if c["level"] == 1)
        self.keys = corpus.vocabulary()
        self.idf = corpus.idf(self.keys)
        self.matrix = corpus.matrix(self.keys, self.idf)
        self.labels = corpus.labels(self.classes)
        self.news = np.array(corpus.of("news"))
        self.truth = self.labels[self.news]
        self.others = np.array(corpus.of("open") + corpus.of("words"))
        self.weight = np.array([WEIGHT[d["kind"]] for d in corpus.documents])
        self.weight[self.others] *= self.rarity()

    def rarity(self):
        """More for a text of a topic that few texts have."""
        labels = self.labels[self.others]
        texts = labels.sum(axis=0)
        return (texts.mean() / np.maximum(texts, 1))[labels.argmax(axis=1)] ** BALANCE

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
        self.chance = [held_out(claims(s), self.truth, folds, leading(s))
                       for s, folds in self.runs]

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
        pairs = np.vstack([claims(scores)[leading(scores)] for scores, _ in self.runs])
        numbers = calibrate(pairs, np.hstack([self.truth[leading(s)] for s, _ in self.runs]))
        kept, weights, bias = self.model(np.r_[self.others, self.news])
        model_file.write(path, self.classes, [self.keys[k] for k in kept], self.idf[kept],
                         weights, bias, numbers)

    def plot(self, path):
        truth = np.vstack([self.truth] * len(self.chance))
        chance = np.vstack(self.chance)
        plot(path, chance[shown(chance)], truth[shown(chance)])
