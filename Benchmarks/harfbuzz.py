#!/usr/bin/env python3
"""Our well-formedness errors beside the dotted circles that HarfBuzz draws.

  Benchmarks/harfbuzz.py

All strings of one to four scalars, of those that stand for the classes of Devanagari, are shaped
with Noto Sans Devanagari. A dotted circle (U+25CC) means that HarfBuzz finds the string ill-formed.
The rows of harfbuzz-differences.txt say why ours differs; the exit code is 1 if there is a
difference that no row explains, or a row that explains none.

HarfBuzz comes from PyPI (uharfbuzz), into Benchmarks/.venv at the first run. The font comes with
Debian's fonts-noto-core; FONT=path takes another copy of it.
"""
import itertools
import os
import pathlib
import re
import subprocess
import sys

import environment

FONT = os.environ.get("FONT", "/usr/share/fonts/truetype/noto/NotoSansDevanagari-Regular.ttf")
ROWS = environment.FOLDER / "harfbuzz-differences.txt"
MAX_LENGTH = 4

CLASSES = {
    "C": "करड",
    "a": "अ",
    "V": "आइए",
    "e": "\u0947",
    "M": "\u093e\u093f\u0945\u0941",
    "N": "\u093c",
    "H": "\u094d",
    "B": "\u0901\u0902",
    "Z": "\u0903",
    "A": "\u0951\u0952",
    "J": "\u200c\u200d",
    "S": "ऽ",
    "_": " ",
}
LETTERS = str.maketrans({scalar: name for name, scalars in CLASSES.items() for scalar in scalars})


class Row:
    """A kind of our errors, or `ok`; a pattern over classes; the reason of the difference."""

    def __init__(self, kind, pattern="", reason=""):
        self.kind, self.pattern, self.reason = kind, pattern, reason
        self.texts = []

    def explains(self, kind, text):
        return kind == self.kind and re.search(self.pattern, text.translate(LETTERS))


def main():
    rows = [Row(*re.split(" +; +", line))
            for line in ROWS.read_text().splitlines() if line and line[0] != "#"]
    texts = ["".join(scalars) for length in range(1, MAX_LENGTH + 1)
             for scalars in itertools.product("".join(CLASSES.values()), repeat=length)]
    ours = our_kinds(texts)
    theirs = dotted_circles(texts)
    counts = {answer: 0 for answer in itertools.product([False, True], repeat=2)}
    unexplained = {}
    for text, kinds, circle in zip(texts, ours, theirs):
        ill_formed = kinds != ["ok"]
        counts[ill_formed, circle] += 1
        if ill_formed == circle:
            continue
        for kind in kinds:
            matches = [row for row in rows if row.explains(kind, text)]
            for row in matches:
                row.texts.append(text)
            if not matches:
                unexplained.setdefault(kind, Row(kind)).texts.append(text)
    print(f"{len(texts)} strings: {counts[False, False]} well-formed for both, "
          f"{counts[True, True]} ill-formed for both, {counts[True, False]} for ours alone, "
          f"{counts[False, True]} for HarfBuzz alone")
    print_groups("Ours alone", [row for row in rows if row.kind != "ok"])
    print_groups("HarfBuzz alone", [row for row in rows if row.kind == "ok"])
    print_groups("No row explains", unexplained.values())
    idle = [row for row in rows if not row.texts]
    print_groups("Rows that explain nothing", idle)
    return 1 if unexplained or idle else 0


def print_groups(title, rows):
    if rows:
        print(f"\n{title}")
    for row in rows:
        print(f"\n  {row.kind}  {row.pattern}  {len(row.texts)}  {row.reason}".rstrip())
        for shape, text in examples(row.texts):
            print(f"    {shape:6}{' '.join(f'{ord(scalar):04X}' for scalar in text)}")


def examples(texts):
    """The shortest: one of each shape, but for shapes that hold another; texts come by length."""
    found = {}
    for text in texts:
        shape = text.translate(LETTERS)
        if not any(other in shape for other in found):
            found[shape] = text
    return itertools.islice(found.items(), 6)


def our_kinds(texts):
    """The kinds of our errors in each text, or `ok`."""
    program = environment.build("wellformed")
    lines = subprocess.run([program], input="\n".join(texts) + "\n", check=True,
                           capture_output=True, text=True).stdout.splitlines()
    assert len(lines) == len(texts)
    return [sorted(set(line.split())) for line in lines]


def dotted_circles(texts):
    """Whether HarfBuzz draws a dotted circle in each text."""
    import uharfbuzz
    font = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(FONT)))
    circle = font.get_nominal_glyph(0x25CC)
    print(f"HarfBuzz {uharfbuzz.version_string()}, {pathlib.Path(FONT).name}")
    for text in texts:
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.direction, buffer.script, buffer.language = "ltr", "Deva", "hi"
        uharfbuzz.shape(font, buffer)
        yield any(glyph.codepoint == circle for glyph in buffer.glyph_infos)


if __name__ == "__main__":
    if not pathlib.Path(FONT).exists():
        raise SystemExit(f"{FONT} is missing: apt-get install fonts-noto-core")
    environment.enter("uharfbuzz")
    sys.exit(main())
