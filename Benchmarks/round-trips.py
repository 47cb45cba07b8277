#!/usr/bin/env python3
"""The share of words that come back from each scheme, and what is lost most often.

  Benchmarks/round-trips.py FILE...

Takes the words of Devanagari in the files, each once, writes them with `devanagari transliterate`
and reads them again. The reasons are counted by `--lossless-check`, for each word once.
"""
import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

import environment

WORD = re.compile("[\u0900-\u0963\u0971-\u097f\u200c\u200d]+")


def main():
    command = environment.build_command()

    def devanagari(*arguments, ok=(0,)):
        done = subprocess.run([command, *arguments], capture_output=True, text=True)
        if done.returncode not in ok:
            sys.exit(done.stderr)
        return done.stdout.splitlines()

    words = set()
    for path in sys.argv[1:]:
        text = unicodedata.normalize("NFC", pathlib.Path(path).read_text(encoding="utf-8"))
        words.update(WORD.findall(text))
    words = sorted(words)
    schemes = [json.loads(line) for line in devanagari("transliterate", "--list", "--format", "jsonl")]
    print(f"{len(words)} words\n")
    print("| scheme | lossless | words that come back | most frequent losses |")
    print("|---|---|---:|---|")
    with tempfile.TemporaryDirectory() as folder:
        there = pathlib.Path(folder, "words")
        back = pathlib.Path(folder, "written")
        there.write_text("\n".join(words) + "\n", encoding="utf-8")
        for scheme in schemes:
            name = scheme["name"]
            if name == "devanagari":
                continue
            written = devanagari("transliterate", "--to", name, there)
            back.write_text("\n".join(written) + "\n", encoding="utf-8")
            read = devanagari("transliterate", "--from", name, "--to", "devanagari", back)
            same = sum(a == b for a, b in zip(words, read, strict=True))
            losses = collections.Counter()
            check = ("--lossless-check", "--format", "jsonl")
            for line in devanagari("transliterate", "--to", name, *check, there, ok=(0, 1)):
                loss = json.loads(line)
                losses[f"{loss['text']} → {loss['restored']}"] += 1
            reasons = ", ".join(reason for reason, _ in losses.most_common(5))
            share = 100 * same / len(words)
            print(f"| `{name}` | {'yes' if scheme['lossless'] else 'no'} | {share:.2f} % | {reasons} |")


if __name__ == "__main__":
    main()
