#!/usr/bin/env python3
"""Measures everything beside its peers and writes RESULTS.md and results.svg.

  Benchmarks/results.py [--quick] [--output FOLDER]

Peers that are not installed and cannot be are named as such; WITHOUT="spacy cargo" leaves them out.
--quick takes fewer rounds and a small input, to try the script out: give it another FOLDER.
"""
import argparse
import datetime
import os
import pathlib

import chart
import environment
import machine
import peers
import whole_process

# Titles of jobs, and what a chart says beside them.
TITLES = {
    ("words", "news"): ("Words", "हिन्दी · में"),
    ("words", "mixed"): ("Words of mixed text", "30 % English, addresses, emoji"),
    ("graphemes", "news"): ("Graphemes", "क्ष · त्रि · य"),
    ("sentences", "news"): ("Sentences", "ends at । ? ! and the like"),
    ("tokens", "news"): ("Tokens", "डॉ. · १०:३० · ₹५००, ours with their kinds"),
    ("nfc", "news"): ("NFC", "of text that is in NFC"),
    ("nfc", "precomposed"): ("NFC of other text", "much to decompose and to compose"),
    ("safe", "news"): ("Safe normalization", "of clean text"),
    ("safe", "faults"): ("Safe normalization of faulty text", "a mistake in 100 letters"),
    ("iast", "news"): ("IAST", "हिन्दी → hindī"),
    ("stem", "news"): ("Stems", "किताबें → किताब"),
}

OURS = {
    "bulk": "ours, into a buffer",
    "ranges": "ours, `for` over ranges",
    "substrings": "ours, `for` over segments",
    "bytes": "ours, bytes into a buffer",
    "string": "ours, `String` to `String`",
}

PEERS = {
    "ICU-UTF-8": "ICU, UTF-8",
    "ICU-UTF-16": "ICU, UTF-16",
    "ICU-normalizeUTF8": "ICU `normalizeUTF8`",
    "ICU-transliterator": "ICU `Devanagari-Latin`",
    "Character": "Swift `for` over `Character`s",
    "String.count": "Swift `String.count`",
}

# What has to be known to compare, of a method in all jobs or in one.
NOTES = {
    "ICU-UTF-16": "Over UTF-16 that is there already: converting is not counted.",
    "Character": "Of the Unicode version of Swift's library, which need not be ours.",
    "Rust `unicode_words`": "Without the white space and punctuation between the words, which the "
                            "others find too.",
    "Rust `graphemes`": "If of a Unicode version before 15.1, it cuts between the letters of a "
                        "conjunct.",
    "Python regex": "Makes a list of Python's strings. Words are `[\\p{L}\\p{M}\\p{N}]+`, which is "
                    "no standard's definition.",
    "spaCy": "`blank(\"hi\")`, line by line. Makes a `Doc`, an object that holds much more than "
             "boundaries, and remembers the words that it has met.",
    "HF tokenizers, Whitespace": "The pre-tokenizers only, line by line. They make a list of "
                                 "Python's strings and offsets.",
    "Indic NLP Library": "Pure Python, makes lists of strings; by rules of its own.",
    "Python unicodedata": "From `str` to `str`, with Python's version of Unicode.",
    "vidyut": "Rust behind a Python function, the whole text in one call.",
    "snowballstemmer": "Pure Python, and another algorithm. Words are cut at white space.",
    "ICU-transliterator": "Line by line, over UTF-16 that is there already; it makes about the "
                          "letters of ISO 15919. On long texts at once it takes quadratic time.",
    ("tokens", "ICU-UTF-8"): "ICU's words: it knows neither tokens nor their kinds.",
    ("tokens", "ICU-UTF-16"): "ICU's words: it knows neither tokens nor their kinds.",
    ("sentences", "ICU-UTF-8"): "Those of UAX #29: they know no abbreviations.",
    ("sentences", "ICU-UTF-16"): "Those of UAX #29: they know no abbreviations.",
    ("sentences", "Rust `unicode_sentences`"): "Those of UAX #29 that have letters or digits.",
    ("sentences", "spaCy"): "Its `sentencizer`, with the tokens that it needs.",
    ("safe", "ICU-normalizeUTF8"): "NFC alone, which is far less.",
}
NOTES["HF tokenizers, Bert"] = NOTES["HF tokenizers, Whitespace"]

INTRODUCTION = """\
# Results

Written by `Benchmarks/results.py` ({command}) on {date}; not to be edited. What each job and
method is: [README.md](README.md). Compare ratios: a processor's clock drifts, so all that is
compared ran in turn, and the ratios are medians of those inside a round.

## Machine and versions
"""

ONE_PASS = """
## One pass over a megabyte of Hindi

One thread, text in memory, {rounds} rounds of the whole and {inner} of each method within. MB/s
counts bytes of UTF-8 for all. The last column says how many times as fast the first row of the job,
ours, is.

![The speeds as bars, by job](results.svg)
"""

WHOLE_PROCESS = """
## Whole processes on {megabytes} MB

From start to end, reading and validating the input included, the output thrown away; {rounds}
rounds. “× ours” says how many times as long a process takes as the first of its group. The peak is
the most memory that one process of a row had.
"""

PROCESS_NOTES = """\
- `icu-text` is `programs/icu-text.c`, written for this comparison as fast as ICU lets it be. Its
  tokens are all segments of ICU that are not white space; it finds neither sentences nor kinds.
- `devanagari words` writes words and numbers only, as `devanagari words --count` counts them.
- `wc -w` counts what stands between white space, in the locale C.UTF-8; so it counts fewer.
- The Indic NLP Library runs in `programs/indic-tokens.py`, with the start of Python.
- `sort` and `devanagari` may use more than one processor.
"""


class Notes:
    """Numbers for notes, in the order in which they are met."""

    def __init__(self):
        self.texts = []

    def marks(self, job, method):
        found = [NOTES[key] for key in [(job, method), method] if key in NOTES]
        self.texts += [note for note in found if note not in self.texts]
        numbers = sorted(self.texts.index(note) + 1 for note in found)
        return f" <sup>{', '.join(map(str, numbers))}</sup>" if numbers else ""


def speed_text(speed):
    digits = 0 if speed >= 10 else 1 if speed >= 1 else 2
    return f"{speed:,.{digits}f}"


def ratio_text(ratio):
    return f"{ratio:,.0f}×" if ratio >= 100 else f"{ratio:.1f}×"


def label(method):
    return OURS.get(method) or PEERS.get(method, method)


def speed_table(tables):
    """The lines of the table and of its notes."""
    notes = Notes()
    yield "| job | | MB/s | ours / it |"
    yield "|---|---|---:|---:|"
    for contest, rows in zip(peers.CONTESTS, tables):
        title, caption = TITLES[contest.job, contest.text]
        job = f"**{title}**<br>{caption}"
        for row in rows:
            name = label(row.name) + notes.marks(contest.job, row.name)
            measured = "not installed | "
            if row.seconds:
                ratio = "" if row is rows[0] else ratio_text(row.ratio)
                measured = f"{speed_text(row.speed)} | {ratio}"
            yield f"| {job} | {name} | {measured} |"
            job = ""
    yield ""
    for number, note in enumerate(notes.texts, 1):
        yield f"{number}. {note}"


def speed_chart(tables, date, processor):
    groups = []
    for contest, rows in zip(peers.CONTESTS, tables):
        bars = []
        for row in rows:
            is_ours = row.name in OURS
            text = "not installed"
            if row.seconds:
                text = speed_text(row.speed)
                text += "" if is_ours else f" · ours {ratio_text(row.ratio)}"
            bars.append(chart.Bar(label(row.name).replace("`", ""), row.speed, text, is_ours))
        groups.append(chart.Group(*TITLES[contest.job, contest.text], bars))
    return chart.svg(
        "swift-devanagari and its peers",
        "Megabytes of Hindi (UTF-8) a second, logarithmic. “ours 9.0×”: our first bar is 9 times "
        f"as fast. {processor}, {date}",
        groups)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="2 rounds, and 5 MB for processes")
    parser.add_argument("--output", type=pathlib.Path, default=environment.FOLDER,
                        metavar="FOLDER", help="where the two files go, instead of Benchmarks")
    options = parser.parse_args()
    rounds = 2 if options.quick else 7
    megabytes = 5 if options.quick else whole_process.MEGABYTES

    date = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d")
    packages = sorted({peer.package for contest in peers.CONTESTS for peer in contest.peers
                       if isinstance(peer, peers.Python) and peer.package})
    load = os.getloadavg()[0]
    tables = peers.measure(peers.CONTESTS, rounds)
    outcome = whole_process.measure(megabytes, rounds)
    facts = dict(machine.rows(packages, load))

    lines = [INTRODUCTION.format(command="quick" if options.quick else "in full", date=date)]
    lines += ["| | |", "|---|---|", *(f"| {what} | {value} |" for what, value in facts.items())]
    lines += [ONE_PASS.format(rounds=rounds, inner=peers.INNER_ROUNDS), *speed_table(tables)]
    lines += [WHOLE_PROCESS.format(megabytes=megabytes, rounds=rounds)]
    lines += [*whole_process.table(outcome), ""]
    lines += [f"- {remark}" for remark in whole_process.remarks(outcome)]
    lines += [PROCESS_NOTES.rstrip()]
    options.output.mkdir(parents=True, exist_ok=True)
    markdown = options.output / "RESULTS.md"
    picture = options.output / "results.svg"
    markdown.write_text("\n".join(lines) + "\n", encoding="utf-8")
    picture.write_text(speed_chart(tables, date, facts["processor"]), encoding="utf-8")
    print(f"{markdown}\n{picture}")


if __name__ == "__main__":
    environment.enter()
    main()
