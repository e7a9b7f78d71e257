#!/usr/bin/env python3
"""Writes Sources/TearsheetCore/Text/ScalarClassTable.swift from Python's Unicode data.

    python3 Tools/Unicode/generate.py > Sources/TearsheetCore/Text/ScalarClassTable.swift

One entry a run of code points of one class: the first code point times 8 plus the class, as in
ScalarClass. Needs nothing but Python; the version of Unicode is that of its `unicodedata`.
"""
import sys
import unicodedata

DROPPED, MARK, NARROW, WIDE, SPACE, JOINER = range(6)

VARIATION_SELECTORS = {*range(0x180B, 0x180E), 0x180F, *range(0xFE00, 0xFE10),
                       *range(0xE0100, 0xE01F0)}
# Signs that stand before a number and are drawn, though their category is Cf.
PREPENDED = {*range(0x600, 0x606), 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD}
# Vowels and final consonants of Hangul that join the syllable before them.
JOINING_JAMO = {*range(0x1160, 0x1200), *range(0xD7B0, 0xD7C7), *range(0xD7CB, 0xD7FC)}
GRAPHEME_JOINER = 0x34F
# Two columns by the C library, so for curses too, though Unicode leaves them open.
WIDE_IN_C = {*range(0x3248, 0x3250), *range(0x4DC0, 0x4E00)}


def scalar_class(value):
    character = chr(value)
    category = unicodedata.category(character)
    if value in VARIATION_SELECTORS or value == GRAPHEME_JOINER:
        return DROPPED
    if value in (0x200C, 0x200D):
        return JOINER
    if category in ("Zl", "Zp") or value in (9, 10, 11, 12, 13, 0x85):
        return SPACE
    if category == "Cf" and value in PREPENDED:
        return NARROW
    if category in ("Cc", "Cf", "Cs", "Co", "Cn"):
        return DROPPED
    if category in ("Mn", "Me") or value in JOINING_JAMO:
        return MARK
    if value in WIDE_IN_C:
        return WIDE
    return WIDE if unicodedata.east_asian_width(character) in "WF" else NARROW


def main():
    runs = []
    for value in range(0x110000):
        found = scalar_class(value)
        if not runs or runs[-1][1] != found:
            runs.append((value, found))
    write = sys.stdout.write
    write("// Written by Tools/Unicode/generate.py; do not edit.\n\n")
    write("extension ScalarClass {\n")
    write("  /// The version of Unicode the table is made of.\n")
    write(f'  static let unicodeVersion = "{unicodedata.unidata_version}"\n\n')
    write("  /// One entry a run of one class: the first code point times 8 plus the class.\n")
    write("  static let table: [UInt32] = [\n")
    line = "   "
    for value, found in runs:
        entry = f" {value * 8 + found},"
        if len(line) + len(entry) > 100:
            write(line + "\n")
            line = "   "
        line += entry
    write(line + "\n  ]\n}\n")


main()
