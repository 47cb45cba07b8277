#!/usr/bin/env python3
"""Our tokens, sentences and repairs beside the Indic NLP Library's, our IAST beside vidyut's,
our stems beside Snowball's, in turn, on Hindi text.

  Benchmarks/peers.py [ROUNDS]

The libraries are installed from PyPI into Benchmarks/.venv at the first run. A round runs `compare`
and then the peer, so that both meet the same clock; the ratios are medians over the rounds. Ours
is the first method of each job: `bulk`, or `bytes` of normalizations and
transliterations.
"""
import statistics
import subprocess
import sys
import time

import environment


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    compare = environment.build("compare")
    # Job, text, the peer's function, and how many times faster than it ours must be.
    contests = [
        ("tokens", "news", trivial_tokenize, None),
        ("sentences", "news", sentence_split, None),
        ("safe", "news", normalize, 50),
        ("safe", "faults", normalize, 15),
        ("iast", "news", vidyut_transliterate, 10),
        ("stem", "news", snowball_stem, 20),
    ]
    texts = {name: read_text(compare, name) for _, name, _, _ in contests}
    ours = [[] for _ in contests]
    theirs = [[] for _ in contests]
    for _ in range(rounds):
        for number, (job, text, run, _) in enumerate(contests):
            ours[number].append(our_speed(compare, job, text))
            theirs[number].append(megabytes_per_second(run, texts[text]))
    print("| job | text | ours, MB/s | peer, MB/s | ratio | floor | holds |")
    print("|---|---|---:|---:|---:|---:|---|")
    for (job, text, run, floor), mine, other in zip(contests, ours, theirs):
        ratio = statistics.median(a / b for a, b in zip(mine, other))
        verdict = f"{floor}× | {'yes' if ratio >= floor else 'NO'}" if floor else " | "
        print(f"| {job} | {text} | {statistics.median(mine):.0f} "
              f"| {statistics.median(other):.1f} ({run.__name__}) | {ratio:.0f}× | {verdict} |")


def read_text(compare, name):
    out = subprocess.run([compare, "--text", name], check=True, capture_output=True).stdout
    return out.decode()


def our_speed(compare, job, text):
    """The first row of `compare` is the speeds: job, text, the first method, …"""
    out = subprocess.run([compare, job, text], check=True, capture_output=True, text=True).stdout
    row = next(line for line in out.splitlines() if line.strip("| ").startswith(job))
    return float(row.split("|")[3])


def megabytes_per_second(run, text):
    run(text[:1000])  # It imports what it needs.
    start = time.perf_counter()
    run(text)
    return len(text.encode()) / 1e6 / (time.perf_counter() - start)


def trivial_tokenize(text):
    from indicnlp.tokenize import indic_tokenize
    for line in text.splitlines():
        indic_tokenize.trivial_tokenize(line, "hi")


def sentence_split(text):
    from indicnlp.tokenize import sentence_tokenize
    sentence_tokenize.sentence_split(text, "hi")


def normalize(text):
    from indicnlp.normalize.indic_normalize import IndicNormalizerFactory
    normalizer = IndicNormalizerFactory().get_normalizer("hi")
    for line in text.splitlines():
        normalizer.normalize(line)


def vidyut_transliterate(text):
    from vidyut.lipi import Scheme, transliterate
    transliterate(text, Scheme.Devanagari, Scheme.Iast)


def snowball_stem(text):
    import snowballstemmer
    # The words are cut at white space: that takes a small part of the time.
    snowballstemmer.stemmer("hindi").stemWords(text.split())


if __name__ == "__main__":
    environment.enter("indic-nlp-library", "vidyut", "snowballstemmer")
    main()
