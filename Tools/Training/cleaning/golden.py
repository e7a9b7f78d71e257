"""What the library says of some made-up rows, as Swift that a test of the reader compares with."""

import numpy as np

ROWS, LINES = 8, 40  # more lines than the network's layers reach


def made_up_rows(count, width):
    """Rows that the reader's test makes in the same way."""
    row, column = np.arange(count)[:, None], np.arange(width)[None, :]
    return (((row * 31 + column * 17) % 101).astype(np.float32) / np.float32(20) - np.float32(0.5))


def write(model, form, path):
    name = "OfHTML" if form == "html" else "OfText"
    lines = [
        "// Written by training: the library's sums over made-up rows.",
        f"enum LibraryOdds{name} {{",
    ]
    for part in ("first", "second", "title"):
        trees = getattr(model, part)
        lines += array(part, trees.odds(made_up_rows(ROWS, trees.model.num_feature())))
    rows = made_up_rows(LINES, len(model.network.net.mean))
    words = np.arange(LINES, dtype=np.float32) % 9
    lines += array("network", model.network.odds(rows, words))
    with open(path, "w", encoding="utf8") as file:
        file.write("\n".join(lines + ["}", ""]))


def array(name, values):
    rows = [", ".join(f"{value:.6f}" for value in values[at : at + 4])
            for at in range(0, len(values), 4)]
    return [f"  static let {name}: [Float] = ["] + [f"    {row}," for row in rows] + ["  ]"]
