"""What the library says of some made-up rows, as Swift that a test of the reader compares with."""

import numpy as np

ROWS = 8


def made_up_rows(width):
    """Rows that the reader's test makes in the same way."""
    row, column = np.arange(ROWS)[:, None], np.arange(width)[None, :]
    return (((row * 31 + column * 17) % 101).astype(np.float32) / np.float32(20) - np.float32(0.5))


def write(model, form, path):
    name = "OfHTML" if form == "html" else "OfText"
    lines = [
        "// Written by training: the library's sums over made-up rows.",
        f"enum LibraryOdds{name} {{",
    ]
    for part in ("first", "second", "title"):
        trees = getattr(model, part)
        odds = trees.odds(made_up_rows(trees.model.num_feature()))
        lines.append(f"  static let {part}: [Float] = [")
        lines += [f"    {', '.join(f'{value:.6f}' for value in odds[at:at + 4])},"
                  for at in range(0, ROWS, 4)]
        lines.append("  ]")
    with open(path, "w", encoding="utf8") as file:
        file.write("\n".join(lines + ["}", ""]))
