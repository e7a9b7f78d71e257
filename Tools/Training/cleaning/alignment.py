"""Which lines of a page make up a body that is known as text only."""

import re
from collections import Counter, defaultdict

WORD = re.compile(r"\w+")
GRAM = 4  # words that must stand together to propose a place
COMMON = 60  # a gram with more places proposes none
PLACES = 6  # places looked at for one line


def aligned(lines, body):
    """One Boolean a line: of the places its words have in `body`, the heaviest set in rising
    order without overlap is taken; a line is in when half of its words are matched."""
    words = WORD.findall(body)
    places = _places_of_grams(words)
    found = []
    for index, line in enumerate(lines):
        found += _places(index, WORD.findall(line), words, places)
    return _heaviest_chain(found, len(words), len(lines))


def _places_of_grams(words):
    places = {size: defaultdict(list) for size in range(1, GRAM + 1)}
    for size, table in places.items():
        for start in range(len(words) - size + 1):
            table[tuple(words[start : start + size])].append(start)
    return places


def _places(index, line, words, places):
    """(line, start, end, matched) for the places a line may have in the body."""
    count = len(line)
    if not count:
        return
    size = min(GRAM, count)
    table = places[size]
    votes = Counter()
    for at in range(0, count - size + 1, max(1, count // 200)):
        starts = table.get(tuple(line[at : at + size]), ())
        if len(starts) <= COMMON:
            votes.update(max(start - at, 0) for start in starts)
    held = Counter(line)
    for start, _ in votes.most_common(PLACES):
        # A body that leaves words out is shorter than the line, one that adds some is longer.
        for length in (count, count + count // 2 if count >= 8 else 0):
            end = min(len(words), start + length)
            matched = sum((held & Counter(words[start:end])).values())
            if matched * 2 >= count:
                yield index, start, end, matched
                break


def _heaviest_chain(found, words, lines):
    """A Fenwick tree of the best chain that ends at or before each word."""
    tree = [(0, -1)] * (words + 2)

    def best_until(end):
        best, at = (0, -1), end + 1
        while at > 0:
            best = max(best, tree[at], key=lambda chain: chain[0])
            at -= at & -at
        return best

    def add(end, chain):
        at = end + 1
        while at < len(tree):
            if chain[0] > tree[at][0]:
                tree[at] = chain
            at += at & -at

    before, first = [], 0
    while first < len(found):
        last = first
        while last < len(found) and found[last][0] == found[first][0]:
            last += 1
        chains = []
        for at in range(first, last):
            weight, previous = best_until(found[at][1])
            before.append(previous)
            chains.append((found[at][2], (weight + found[at][3], at)))
        for end, chain in chains:
            add(end, chain)
        first = last
    held = [False] * lines
    at = best_until(words)[1]
    while at >= 0:
        held[found[at][0]] = True
        at = before[at]
    return held
