"""Rows for the trees, as `NeighbourRows` in the reader makes them."""

import numpy as np

REACH = (1, -1, 2, -2, 3, -3)
WINDOWS = (3, 8)
OF_NEIGHBOURS = (
    "length words digits marks commas terminators endsSentence endsLetter startsSmall "
    "capitalisedWords shortWords bullet prose blanksBefore repeats foldedRepeats ownWords "
    "sharedWithRun sharedWithTitle addresses").split()
OF_MARKED_NEIGHBOURS = (
    "linkShare isParagraph isListItem isHeading containerProse pathProse depth inControl").split()


def rows(page, names):
    """One row a line, `page.scores` having one log-odds a line and list of words."""
    is_marked = "isParagraph" in names[: page.dense.shape[1]]
    features = [names.index(name)
                for name in OF_NEIGHBOURS + (OF_MARKED_NEIGHBOURS if is_marked else [])]
    scores = page.scores
    beside = np.concatenate([page.dense[:, features], scores], 1)
    parts = [page.dense, scores] + [shifted(beside, offset) for offset in REACH]
    line = np.arange(len(scores))
    for column in scores.T:
        sums = np.concatenate([[0], np.cumsum(column.astype(np.float64))])
        for window in WINDOWS:
            lower = np.maximum(0, line - window)
            upper = np.minimum(len(line), line + window + 1)
            parts.append(((sums[upper] - sums[lower]) / (upper - lower))[:, None])
    return np.concatenate(parts, 1).astype(np.float32)


def shifted(values, offset):
    """Row i gets row i + offset; -1 where there is none."""
    moved = np.full_like(values, -1)
    if abs(offset) < len(values):
        if offset > 0:
            moved[:-offset] = values[offset:]
        else:
            moved[-offset:] = values[:offset]
    return moved


SECOND_REACH = (0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5)
SECOND_WINDOWS = (3, 8, 20)
COSTS, SURE = (0.5, 0.2), (0.5, 0.85)
LIMIT, ABSENT, FAR = 9, -1, 99


def second_rows(page, names):
    """Rows for the second pass, as `SecondRows` in the reader makes them."""
    odds = np.clip(page.first_odds, -LIMIT, LIMIT)
    chances = (1 / (1 + np.exp(-odds.astype(np.float64)))).astype(np.float32)
    words = np.minimum(np.exp2(page.dense[:, names.index("words")]) - 1, 150) + 1
    chance_sums, word_sums, mass_sums = map(sums, (chances, words, chances * words))
    parts = [far_odds(odds, offset) for offset in SECOND_REACH]
    for window in SECOND_WINDOWS:
        parts += means(chance_sums, word_sums, mass_sums, window)
    parts += page_parts(chance_sums, word_sums, mass_sums)
    for cost in COSTS:
        parts += run_parts(chances, words, word_sums, mass_sums, cost)
    for sure in SURE:
        is_body = chances > sure
        parts += [log2(distances(is_body)), log2(distances(is_body[::-1])[::-1])]
    return np.concatenate(
        [np.stack(parts, 1).astype(np.float32), page.scores, page.dense], 1).astype(np.float32)


def sums(values):
    return np.concatenate([[0], np.cumsum(values.astype(np.float64))])


def log2(values):
    return np.log2(1 + np.maximum(values, 0))


def far_odds(odds, offset):
    moved = np.full_like(odds, -LIMIT)
    if abs(offset) < len(odds):
        if offset > 0:
            moved[:-offset] = odds[offset:]
        elif offset < 0:
            moved[-offset:] = odds[:offset]
        else:
            moved = odds
    return moved


def means(chance_sums, word_sums, mass_sums, window):
    """Over the lines before and behind each: of chances, and of chances by words."""
    line, count = np.arange(len(chance_sums) - 1), len(chance_sums) - 1
    parts = []
    for lower, upper in ((np.maximum(0, line - window), line),
                         (line + 1, np.maximum(line + 1, np.minimum(count, line + window + 1)))):
        there = upper > lower
        chance = (chance_sums[upper] - chance_sums[lower]) / np.maximum(upper - lower, 1)
        words = np.where(there, word_sums[upper] - word_sums[lower], 1)
        mass = (mass_sums[upper] - mass_sums[lower]) / words
        parts += [np.where(there, chance, ABSENT), np.where(there, mass, ABSENT)]
    return parts


def page_parts(chance_sums, word_sums, mass_sums):
    count = len(chance_sums) - 1
    mass, lines = mass_sums[-1], chance_sums[-1]
    same = [log2(mass), lines / count, log2(lines), mass / word_sums[-1]]
    return [mass_sums[:-1] / max(mass, 1)] + [np.full(count, value) for value in same]


def run_parts(chances, words, word_sums, mass_sums, cost):
    """Where the heaviest run by chances is, and its share of all that is likely body."""
    count, line = len(chances), np.arange(len(chances))
    start, end = heaviest((chances - np.float32(cost)) * np.sqrt(words))
    share = (mass_sums[end] - mass_sums[start]) / max(mass_sums[-1], 1)
    behind = word_sums[:-1] - word_sums[end]
    return [
        (line >= start) & (line < end), log2(start - line), log2(line + 1 - end),
        np.full(count, share), np.full(count, log2(end - start)), np.full(count, start / count),
        np.sign(behind) * log2(np.abs(behind)),
    ]


def heaviest(gains):
    best, best_sum, start, total = (0, 0), 0.0, 0, np.float32(0)
    for at, gain in enumerate(gains):
        if total <= 0:
            total, start = np.float32(0), at
        total += gain
        if total > best_sum:
            best, best_sum = (start, at + 1), total
    return best


def distances(is_body):
    """How far back the last line of the body is, the line itself left out."""
    count = len(is_body)
    last = np.maximum.accumulate(np.where(is_body, np.arange(count), -FAR - count))
    before = np.concatenate([[-FAR - count], last[:-1]])
    return np.minimum(np.arange(count) - before, FAR)
