"""Linear models: one line a class, against all others, as small as they are shipped."""
import numpy as np
from sklearn.svm import LinearSVC

import model_file

COST = 0.3


def fit(matrix, labels, weight):
    """Weights, a column a class, and biases; a class without an example is never told."""
    weights, bias = np.zeros((matrix.shape[1], labels.shape[1])), np.full(labels.shape[1], -1.0)
    for c in range(labels.shape[1]):
        if labels[:, c].any():
            line = LinearSVC(C=COST, random_state=0).fit(matrix, labels[:, c], sample_weight=weight)
            weights[:, c], bias[c] = line.coef_[0], line.intercept_[0]
    return weights, bias


def shrink(model, idf, count):
    """The model with the features that can move a score most: their numbers, weights, biases."""
    weights, bias = model
    force = np.abs(weights).max(axis=1) * idf
    kept = np.sort(np.argsort(-force, kind="stable")[:count])
    return kept, weights[kept], bias


def scores(model, matrix):
    """A row a text, with whole-number weights and the length of what the model knows of it."""
    kept, weights, bias = model
    whole, factor = model_file.quantise(weights)
    part = matrix[:, kept]
    length = np.sqrt(part.multiply(part).sum(axis=1))
    return np.asarray((part @ (whole * factor)) / np.maximum(length, 1e-9)) + bias
