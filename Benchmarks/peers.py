#!/usr/bin/env python3
"""Our tokens and sentences beside the Indic NLP Library's, in turn, on the Hindi news.

  Benchmarks/peers.py [ROUNDS]

The library is installed from PyPI into Benchmarks/.venv at the first run. A round runs `compare`
and then the peer, so that both meet the same clock; the ratios are medians over the rounds.
"""
import pathlib
import statistics
import subprocess
import sys
import time
import venv

FOLDER = pathlib.Path(__file__).resolve().parent
VENV = FOLDER / ".venv"
COMPARE = FOLDER / ".build" / "release" / "compare"


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    subprocess.run(
        ["swift", "build", "--package-path", FOLDER, "-c", "release", "--product", "compare"],
        check=True, stdout=subprocess.DEVNULL)
    text = subprocess.run([COMPARE, "--text", "news"], check=True, capture_output=True).stdout
    jobs = {"tokens": ("trivial_tokenize", tokenize), "sentences": ("sentence_split", split)}
    ours = {job: [] for job in jobs}
    theirs = {job: [] for job in jobs}
    for _ in range(rounds):
        for job, (_, run) in jobs.items():
            ours[job].append(our_speed(job))
            theirs[job].append(len(text) / 1e6 / seconds(run, text.decode()))
    print("| job | ours, bulk, MB/s | Indic NLP Library, MB/s | ratio |")
    print("|---|---:|---:|---:|")
    for job, (name, _) in jobs.items():
        ratio = statistics.median(a / b for a, b in zip(ours[job], theirs[job]))
        print(f"| {job} | {statistics.median(ours[job]):.0f} "
              f"| {statistics.median(theirs[job]):.1f} ({name}) | {ratio:.0f}× |")


def our_speed(job):
    """The first row of `compare` is the speeds: job, text, bulk, …"""
    out = subprocess.run([COMPARE, job, "news"], check=True, capture_output=True, text=True).stdout
    row = next(line for line in out.splitlines() if line.strip("| ").startswith(job))
    return float(row.split("|")[3])


def seconds(run, text):
    start = time.perf_counter()
    run(text)
    return time.perf_counter() - start


def tokenize(text):
    from indicnlp.tokenize import indic_tokenize
    for line in text.splitlines():
        indic_tokenize.trivial_tokenize(line, "hi")


def split(text):
    from indicnlp.tokenize import sentence_tokenize
    sentence_tokenize.sentence_split(text, "hi")


def enter_venv():
    """Goes on inside the environment that has the peer."""
    python = VENV / "bin" / "python"
    if not python.exists():
        venv.create(VENV, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "-q", "indic-nlp-library"], check=True)
    if pathlib.Path(sys.prefix) != VENV:
        raise SystemExit(subprocess.run([python, __file__, *sys.argv[1:]]).returncode)


if __name__ == "__main__":
    enter_venv()
    main()
