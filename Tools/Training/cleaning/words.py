"""Linear models over hashed words: what each word says for its line being body, and for the line's
place above or below the body."""

import numpy as np
import scipy.sparse as sparse
from scipy.optimize import minimize

L2 = 1e-5
STEPS = 60


class Words:
    """Log-odds of a line by the hashes of some of its lists that stand on many sites; one column of
    weights for each aim."""

    def __init__(self, lists, hashes):
        self.lists, self.hashes = lists, hashes
        self.columns = []

    @staticmethod
    def train(pages, folds, lists, sites, aims):
        """A model of all pages, one for each fold that has not seen it, and each line's scores by
        the one that has not seen its page. An aim is the truth and the weight of each line; lines
        without a weight are not trained on."""
        hashes = known(pages, lists, sites)
        matrix = Words(lists, hashes).matrix(pages)
        fold = np.concatenate([np.full(len(page.body), its) for page, its in zip(pages, folds)])
        scores, models = np.zeros((len(fold), len(aims)), np.float32), []
        for left_out in sorted(set(folds)) + [None]:
            models.append(Words(lists, hashes))
            for truth, weights in aims:
                train = (fold != left_out) & (weights > 0)
                models[-1].fit(matrix[train], truth[train], weights[train])
            if left_out is not None:
                scores[fold == left_out] = models[-1].apply(matrix[fold == left_out])
        return models.pop(), models, scores

    def scores(self, pages):
        return self.apply(self.matrix(pages))

    def matrix(self, pages):
        """Lines by known hashes, each line's counts divided by the root of their sum."""
        rows, columns, first = [], [], 0
        for page in pages:
            for name in self.lists:
                hashes, ends = page.hashes[name]
                at = np.minimum(np.searchsorted(self.hashes, hashes), len(self.hashes) - 1)
                known = self.hashes[at] == hashes
                line = np.repeat(np.arange(len(ends)), np.diff(ends, prepend=0))
                rows.append(line[known] + first)
                columns.append(at[known])
            first += len(page.body)
        rows, columns = np.concatenate(rows), np.concatenate(columns)
        matrix = sparse.csr_matrix(
            (np.ones(len(rows), np.float32), (rows, columns)), shape=(first, len(self.hashes)))
        counts = np.maximum(np.asarray(matrix.sum(1)).ravel(), 1)
        return (sparse.diags((1 / np.sqrt(counts)).astype(np.float32)) @ matrix).tocsr()

    def fit(self, matrix, truth, weights):
        """Adds a column of weights."""
        weights = weights / weights.sum()
        transposed = matrix.T.tocsr()
        count = matrix.shape[1]

        def loss(values):
            odds = np.clip(matrix @ values[:count].astype(np.float32) + values[count], -30, 30)
            chance = 1 / (1 + np.exp(-odds))
            likelihood = truth * np.log(chance + 1e-9) + (1 - truth) * np.log(1 - chance + 1e-9)
            off = weights * (chance - truth)
            slope = transposed @ off + 2 * L2 * values[:count]
            cost = -(weights * likelihood).sum() + L2 * (values[:count] ** 2).sum()
            return cost, np.append(slope, off.sum())

        found = minimize(loss, np.zeros(count + 1), jac=True, method="L-BFGS-B",
                         options={"maxiter": STEPS}).x
        # As the reader has them: whole numbers of at most 127 steps.
        scale = np.float32(max(np.abs(found[:count]).max(), 1e-6) / 127)
        weights = np.round(found[:count] / scale).astype(np.int8)
        self.columns.append((scale, np.float32(found[count]), weights))

    def apply(self, matrix):
        return np.stack([matrix @ (weights * scale).astype(np.float32) + bias
                         for scale, bias, weights in self.columns], 1).astype(np.float32)

    def write(self, file):
        file.count(len(self.hashes))
        file.count(len(self.columns))
        for scale, bias, _ in self.columns:
            file.numbers([scale, bias])
        file.array(self.hashes, "<u4")
        for _, _, weights in self.columns:
            file.array(weights, "i1")


def known(pages, lists, sites):
    """The hashes that stand on enough sites: no site's own phrase is among them. Built pages
    do not count."""
    hashes, places, names = [], [], {}
    for page in pages:
        if page.truth != "construction":
            own = np.unique(np.concatenate([page.hashes[name][0] for name in lists]))
            hashes.append(own.astype(np.uint64))
            places.append(np.full(len(own), names.setdefault(page.site, len(names)), np.uint64))
    pairs = np.unique(np.concatenate(hashes) << np.uint64(20) | np.concatenate(places))
    known, counts = np.unique(pairs >> np.uint64(20), return_counts=True)
    return known[counts >= sites].astype(np.uint32)
