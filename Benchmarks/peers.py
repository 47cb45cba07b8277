#!/usr/bin/env python3
"""How many times faster than libraries in Python ours must be, and is, on Hindi text.

  Benchmarks/peers.py [ROUNDS]

The libraries are installed from PyPI into Benchmarks/.venv at the first run. A round runs `compare`
and then the peer, so that both meet the same clock; the ratios are medians over the rounds. Ours
is the first method of each job: `bulk`, or `bytes` of normalizations, transliterations and stems.

results.py measures all contests of this file, those without a floor too.
"""
import dataclasses
import functools
import statistics
import subprocess
import sys
import time

import environment
import python_peers

# How often a method of `compare` runs in a round, and how long a peer repeats its pass.
INNER_ROUNDS = 3
SECONDS = 0.01


class Python:
    """A peer from PyPI, or of Python itself."""

    def __init__(self, name, package, prepare, floor=None):
        self.name, self.package, self.prepare, self.floor = name, package, prepare, floor

    def open(self, text):
        """Returns a function that gives the seconds of a pass; None if there is no such peer."""
        if self.package and not environment.install(self.package):
            return None
        run = self.prepare()
        run(text)  # It warms the caches up.

        def seconds():
            start = time.perf_counter()
            passes = 0
            while (elapsed := time.perf_counter() - start) < SECONDS:
                run(text)
                passes += 1
            return elapsed / passes
        return seconds


class Rust:
    """A function of the crate unicode-segmentation."""
    package = "unicode-segmentation"
    floor = None

    def __init__(self, function):
        self.name, self.function = f"Rust `{function}`", function

    def open(self, text):
        program = rust_program()
        if not program:
            return None
        text = text.encode()

        def seconds():
            done = subprocess.run([program, self.function], input=text, check=True,
                                  capture_output=True)
            return float(done.stdout)
        return seconds


@dataclasses.dataclass
class Contest:
    """A job of `compare` on one of its texts, and who else does it."""
    job: str
    text: str
    # Names of methods in `compare`, ours first.
    methods: list
    peers: list


FACES = ["bulk", "ranges", "substrings"]
RESULTS = ["bytes", "string"]
ICU = ["ICU-UTF-8", "ICU-UTF-16"]
ICU_NFC = ["ICU-normalizeUTF8", "ICU-UTF-16"]

INDIC, SPACY, HUGGING_FACE = "indic-nlp-library", "spacy", "tokenizers"


@functools.cache
def rust_program():
    return environment.build_rust()


def word_peers():
    return [
        Rust("split_word_bounds"),
        Rust("unicode_words"),
        Python("Python regex", "regex", python_peers.regex_words),
    ]


CONTESTS = [
    Contest("words", "news", FACES + ICU, word_peers()),
    Contest("words", "mixed", FACES + ICU, word_peers()),
    Contest("graphemes", "news", FACES + ICU + ["Character", "String.count"], [
        Rust("graphemes"),
        Python("Python regex", "regex", python_peers.regex_graphemes),
    ]),
    Contest("sentences", "news", FACES + ICU, [
        Rust("unicode_sentences"),
        Python("Indic NLP Library", INDIC, python_peers.indic_sentences),
        Python("spaCy", SPACY, python_peers.spacy_sentences),
    ]),
    Contest("tokens", "news", FACES + ICU, [
        Python("Indic NLP Library", INDIC, python_peers.indic_tokens, floor=30),
        Python("spaCy", SPACY, python_peers.spacy_tokens),
        Python("HF tokenizers, Whitespace", HUGGING_FACE, python_peers.huggingface_whitespace),
        Python("HF tokenizers, Bert", HUGGING_FACE, python_peers.huggingface_bert),
    ]),
    Contest("nfc", "news", RESULTS + ICU_NFC, [
        Python("Python unicodedata", None, python_peers.python_nfc),
    ]),
    Contest("nfc", "precomposed", RESULTS + ICU_NFC, [
        Python("Python unicodedata", None, python_peers.python_nfc),
    ]),
    Contest("safe", "news", RESULTS + ICU_NFC[:1], [
        Python("Indic NLP Library", INDIC, python_peers.indic_normalizer, floor=50),
    ]),
    Contest("safe", "faults", RESULTS + ICU_NFC[:1], [
        Python("Indic NLP Library", INDIC, python_peers.indic_normalizer, floor=15),
    ]),
    Contest("iast", "news", RESULTS + ["ICU-transliterator"], [
        Python("vidyut", "vidyut", python_peers.vidyut_iast, floor=10),
    ]),
    Contest("stem", "news", RESULTS[:1], [
        Python("snowballstemmer", "snowballstemmer", python_peers.snowball_stems, floor=20),
    ]),
]


@dataclasses.dataclass
class Row:
    """What was measured of one method or peer; nothing of a peer that is not to be had."""
    name: str
    floor: float = None
    # Seconds of passes, and how many times faster our first method was in the same round.
    seconds: list = dataclasses.field(default_factory=list)
    ratios: list = dataclasses.field(default_factory=list)
    bytes: int = 0

    @property
    def speed(self):
        """Megabytes of UTF-8 a second."""
        return self.bytes / 1e6 / statistics.median(self.seconds) if self.seconds else None

    @property
    def ratio(self):
        return statistics.median(self.ratios) if self.ratios else None


def measure(contests, rounds):
    """Returns the rows of each contest: those of `compare`, then the peers in their order."""
    compare = environment.build("compare")
    texts = {name: read_text(compare, name) for name in {contest.text for contest in contests}}
    runs = [[peer.open(texts[contest.text]) for peer in contest.peers] for contest in contests]
    tables = [[Row(name) for name in contest.methods]
              + [Row(peer.name, peer.floor) for peer in contest.peers] for contest in contests]
    for number in range(rounds):
        for contest, peers, rows in zip(contests, runs, tables):
            environment.say(f"round {number + 1} of {rounds}: {contest.job}, {contest.text}")
            ours = compare_seconds(compare, contest)
            passes = [ours[name] for name in contest.methods]
            base = passes[0]
            passes += [run and [run()] * len(base) for run in peers]
            for row, seconds in zip(rows, passes):
                if seconds is None:
                    continue
                row.seconds += seconds
                row.ratios += [other / own for own, other in zip(base, seconds)]
                row.bytes = len(texts[contest.text].encode())
    environment.say("")
    return tables


def read_text(compare, name):
    out = subprocess.run([compare, "--text", name], check=True, capture_output=True).stdout
    return out.decode()


def compare_seconds(compare, contest):
    """The seconds of each method's rounds."""
    command = [compare, "--seconds", str(INNER_ROUNDS), contest.job, contest.text]
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    fields = [line.split("\t") for line in out.splitlines()]
    return {method: [float(each) for each in seconds] for _, _, method, *seconds in fields}


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    contests = [
        dataclasses.replace(contest, methods=contest.methods[:1], peers=peers)
        for contest in CONTESTS if (peers := [peer for peer in contest.peers if peer.floor])
    ]
    environment.enter()
    print("| job | text | peer | ours, MB/s | peer, MB/s | ratio | floor | holds |")
    print("|---|---|---|---:|---:|---:|---:|---|")
    for contest, (ours, *others) in zip(contests, measure(contests, rounds)):
        for row in others:
            measured = "left out | | | "
            if row.seconds:
                verdict = "yes" if row.ratio >= row.floor else "NO"
                measured = f"{row.speed:.1f} | {row.ratio:.0f}× | {row.floor}× | {verdict}"
            print(f"| {contest.job} | {contest.text} | {row.name} | {ours.speed:.0f} "
                  f"| {measured} |")


if __name__ == "__main__":
    main()
