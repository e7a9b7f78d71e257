"""Gradient-boosted trees over rows of features, by LightGBM."""

import lightgbm
import numpy as np

PARAMETERS = {
    "objective": "binary", "learning_rate": 0.06, "num_leaves": 31, "min_data_in_leaf": 200,
    "feature_fraction": 0.3, "bagging_fraction": 0.7, "bagging_freq": 1, "lambda_l2": 5,
    "max_bin": 127, "use_missing": False, "boost_from_average": True, "verbose": -1, "seed": 1,
    "deterministic": True, "force_col_wise": True, "num_threads": 1,
}


class Trees:
    def __init__(self, rounds, **parameters):
        self.rounds, self.parameters = rounds, PARAMETERS | parameters

    def fit(self, rows, truth, weights):
        data = lightgbm.Dataset(
            rows, truth, weight=weights * (len(weights) / weights.sum()), params=self.parameters)
        self.model = lightgbm.train(self.parameters, data, self.rounds)

    def odds(self, rows):
        """Log-odds, as the reader sums them."""
        return self.model.predict(rows, raw_score=True, num_threads=1).astype(np.float32)

    def write(self, file):
        trees = [flattened(tree) for tree in self.model.dump_model()["tree_info"]]
        splits = np.cumsum([0] + [len(tree["feature"]) for tree in trees])
        leaves = np.cumsum([0] + [len(tree["leaves"]) for tree in trees])
        file.count(len(trees))
        file.array(splits, "<u4")
        file.array(leaves, "<u4")
        for name, kind in (("threshold", "<f4"), ("feature", "<u2"), ("left", "<i2"),
                           ("right", "<i2"), ("leaves", "<f4")):
            file.array(np.concatenate([tree[name] for tree in trees]), kind)


def flattened(tree):
    """A tree as arrays; a child below zero is the leaf -1 - child."""
    flat = {name: [] for name in ("threshold", "feature", "left", "right", "leaves")}

    def add(node):
        if "leaf_value" in node:
            flat["leaves"].append(node["leaf_value"])
            return -len(flat["leaves"])
        at = len(flat["feature"])
        for name in ("left", "right"):
            flat[name].append(0)
        flat["feature"].append(node["split_feature"])
        flat["threshold"].append(rounded_down(node["threshold"]))
        flat["left"][at] = add(node["left_child"])
        flat["right"][at] = add(node["right_child"])
        return at

    add(tree["tree_structure"])
    return {name: np.array(values, np.float64) for name, values in flat.items()}


def rounded_down(threshold):
    """The greatest 32-bit number that is not above: features are such numbers, so that the same
    ones pass."""
    near = np.float32(threshold)
    return near if float(near) <= threshold else np.nextafter(near, np.float32(-np.inf))
