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
    return np.concatenate(parts + [place_parts(page.place)], 1).astype(np.float32)


PLACE_LIMIT, PLACE_WINDOWS, PLACE_SURE, PLACE_REACH = 4, (2, 6), (1, 2), 10


def place_parts(place):
    """As `PlaceFeatures` in the reader: what the words around say of a line's place."""
    odds = np.clip(place, -PLACE_LIMIT, PLACE_LIMIT)
    before, behind = sums(odds)[:-1], sums(odds)[-1] - sums(odds)[1:]
    highest = np.append(-PLACE_LIMIT, np.maximum.accumulate(odds)[:-1])
    lowest = np.append(np.minimum.accumulate(odds[::-1])[::-1][1:], PLACE_LIMIT)
    parts = [odds] + [mean_around(odds, window) for window in PLACE_WINDOWS]
    parts += [highest, lowest, before, behind]
    for sure in PLACE_SURE:
        parts += [log2(distances(odds > sure)), log2(distances((odds < -sure)[::-1])[::-1])]
    parts.append(mean_around(np.maximum(odds, 0), PLACE_REACH))
    near = np.full(len(odds), -PLACE_LIMIT, np.float32)
    for offset in range(1, min(PLACE_REACH, len(odds) - 1) + 1):
        near[offset:] = np.maximum(near[offset:], odds[:-offset])
    return np.stack(parts + [near], 1)


def mean_around(values, window):
    line, total = np.arange(len(values)), sums(values)
    lower, upper = np.maximum(0, line - window), np.minimum(len(line), line + window + 1)
    return (total[upper] - total[lower]) / (upper - lower)


def shifted(values, offset):
    """Row i gets row i + offset; -1 where there is none."""
    moved = np.full_like(values, -1)
    if abs(offset) < len(values):
        if offset > 0:
            moved[:-offset] = values[offset:]
        else:
            moved[-offset:] = values[:offset]
    return moved


def network_rows(page):
    """What the network sees of each line, as `NetworkRows` in the reader makes it."""
    odds = np.clip(page.first_odds, -LIMIT, LIMIT)[:, None]
    chances = 1 / (1 + np.exp(-odds.astype(np.float64)))
    return np.concatenate([page.dense, page.scores, place_parts(page.place), odds, chances], 1,
                          dtype=np.float32, casting="unsafe")


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
    likeness = like_words(page, chances) + like_shapes(page, names, odds, chances, words)
    for groups in page.groups:
        likeness += shares(np.unique(groups, return_inverse=True)[1], chances, words)
    view = page_view(odds, chances, words) + list(text_places(odds, page.place))
    return np.concatenate(
        [np.stack(parts, 1), page.scores, page.dense, np.stack(likeness + view, 1)], 1,
        dtype=np.float32, casting="unsafe")


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


def like_words(page, chances):
    """The share of each line's words that likely stand in other lines of the body, rare words
    weighing more, and how likely the other lines that hold its words are body."""
    hashes, ends = page.hashes["bag"]
    count, chances = len(chances), chances.astype(np.float64)
    lines = np.repeat(np.arange(count), np.diff(ends, prepend=0))
    pairs = np.unique(hashes.astype(np.uint64) << np.uint64(20) | lines.astype(np.uint64))
    words, line = pairs >> np.uint64(20), (pairs & np.uint64((1 << 20) - 1)).astype(np.int64)
    _, word = np.unique(words, return_inverse=True)
    times, mass = np.bincount(word)[word], np.bincount(word, chances[line])[word]
    weight, other = 1 / np.sqrt(times), mass - chances[line]
    everything = np.maximum(np.bincount(line, weight, count), 1e-6)
    shared = np.bincount(line, weight * np.minimum(other, 1), count) / everything
    again = times > 1
    others = np.bincount(line[again], 1 / (times - 1)[again], count)
    likely = np.bincount(line[again], (other[again] / (times - 1)[again] ** 2), count)
    return [shared, np.where(others > 0, likely / np.maximum(others, 1e-9), ABSENT)]


def like_shapes(page, names, odds, chances, words):
    """How likely the other lines of about the same shape are body, and the odds of the last and the
    next of them."""
    shape = shapes(page, names)
    before, behind = np.full(len(odds), -LIMIT, np.float32), np.full(len(odds), -LIMIT, np.float32)
    order = np.argsort(shape, kind="stable")
    same = shape[order][1:] == shape[order][:-1]
    before[order[1:][same]] = odds[order[:-1][same]]
    behind[order[:-1][same]] = odds[order[1:][same]]
    return shares(shape, chances, words) + [before, behind]


def shares(group, chances, words):
    """How likely the other lines of each line's group are body, and how many words of them."""
    mass = words * chances.astype(np.float64)
    everything = np.bincount(group, words)[group] - words
    body = np.bincount(group, mass)[group] - mass
    return [np.where(everything > 0, body / np.maximum(everything, 1), ABSENT), log2(body)]


def shapes(page, names):
    def value(name):
        return page.dense[:, names.index(name)]

    length = np.minimum(value("length") * np.float32(0.75), 7).astype(np.int64)
    sentence = value("endsSentence") + value("endsQuoted") > 0
    end = np.where(sentence, 0, np.where(value("endsLetter") > 0, 1, 2))
    return (length * 3 + end) * 4 + (value("bullet") > 0) * 2 + (value("blanksBefore") > 0)


QUANTILES = (0.5, 0.2, 0.05)


def page_view(odds, chances, words):
    """Where each line stands among the page's lines by their odds, which of them give the highest
    F1 that is to be expected, and that F1."""
    count, chances = len(odds), chances.astype(np.float64)
    order = np.argsort(-odds, kind="stable")
    taken, right = np.cumsum(words[order].astype(np.float64)), np.cumsum((words * chances)[order])
    expected = max(right[-1], 1)
    above = np.empty(count)
    above[order] = np.minimum((taken - words[order]) / expected, 5)
    scores = 2 * right / (taken + expected)
    cut = odds[order[np.argmax(scores)]]
    parts = [above, odds - cut, np.full(count, cut), np.full(count, scores.max())]
    for quantile in QUANTILES:
        at = min(np.searchsorted(taken, taken[-1] * quantile), count - 1)
        parts.append(odds - odds[order[at]])
    return parts


START = np.array([1, 0.367879, 0.002479])
STEP = np.array([[0.985, 0.015, 1e-9], [1e-9, 0.985, 0.015], [1e-9, 1e-9, 1]])


def text_places(odds, place):
    """The chances of standing above the body, within and below, by a chain that hardly goes back."""
    odds, place = (np.clip(values, -PLACE_LIMIT, PLACE_LIMIT).astype(np.float64)
                   for values in (odds, place))
    seen = np.stack([np.exp((-odds - place) / 2), np.exp(odds / 2) + np.exp((-odds - 3) / 2),
                     np.exp((place - odds) / 2)], 1)
    forward, state = [], START
    for line in seen:
        here = state * line
        forward.append(here / here.sum())
        state = forward[-1] @ STEP
    places, behind = np.empty_like(seen), np.ones(3)
    for at in range(len(seen) - 1, -1, -1):
        here = forward[at] * behind
        places[at] = here / here.sum()
        here = behind * seen[at]
        behind = STEP @ (here / here.sum())
    return places.T
