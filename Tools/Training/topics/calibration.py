"""Scores to chances; TopicCalibration.swift does the same."""
import numpy as np
from sklearn.linear_model import LogisticRegression


def claims(scores):
    """A class's score and its lead over the best other class."""
    order = np.sort(scores, axis=1)
    best, second = order[:, -1:], order[:, -2:-1]
    other = np.where(scores == best, second, best)
    return np.stack([scores, scores - other], axis=2)


def calibrate(pairs, right, cost=1e3):
    """Intercept, factor of the score, factor of the lead."""
    line = LogisticRegression(C=cost).fit(pairs, right)
    return np.array([line.intercept_[0], *line.coef_[0]])


def chances(pairs, numbers):
    return 1 / (1 + np.exp(-(numbers[0] + pairs @ numbers[1:])))


def held_out(pairs, right, folds, asked, cost=1e3):
    """Each text's chances by a calibration that has not seen its fold; from those asked for."""
    found = np.zeros(asked.shape)
    for fold in sorted(set(folds)):
        seen = folds != fold
        numbers = calibrate(pairs[seen][asked[seen]], right[seen][asked[seen]], cost)
        found[~seen] = chances(pairs[~seen], numbers)
    return found
