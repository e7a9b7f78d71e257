#!/usr/bin/env python3
"""library.py BINARY LIBRARY : processor time from start to the first screen, and of a filter's first window on top of it.

Each is run several times without a terminal; the smallest is printed: what the machine does beside it only adds."""
import os, subprocess, sys

QUERIES = ["", "brontide", "quokka", '"climate science"', "brontide topic:science", "government", "the", "b*", "-the",
           "brontide OR quokka", "brontide sort:rank", "government sort:rank", "sort:title", "outlet:times", "after:2024"]


def run(binary, library, query):
    keys = "f%s\\r" % query if query else ""
    child = os.fork()
    if child == 0:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        os.execv(binary, [binary, "--library", library, "--screen", "120x40", "--keys", keys])
    _, status, usage = os.wait4(child, 0)
    return (usage.ru_utime + usage.ru_stime) * 1e3, usage.ru_maxrss / 1024, status


binary, library = sys.argv[1:]
start = None
print("| query | processor ms | above the start | memory MB |\n|---|---|---|---|")
for query in QUERIES:
    results = [run(binary, library, query) for _ in range(5)]
    if any(status for _, _, status in results): sys.exit("%s: failed" % query)
    best = min(results)
    start = start or best[0]
    print("| `%s` | %.1f | %.1f | %.0f |" % (query, best[0], best[0] - start, best[1]))
