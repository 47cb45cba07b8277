#!/usr/bin/env python3
"""The command as a whole process: counting, writing tokens, counting frequencies, starting up.

  Benchmarks/whole_process.py [MEGABYTES [ROUNDS]]

The input is a file of Hindi news that is in the system's cache; the output goes to /dev/null, lest
the disk is measured. Every round runs each process once, those on an empty input five times; the
times and ratios are medians over the rounds, the memory is the largest peak.
"""
import dataclasses
import os
import shlex
import statistics
import subprocess
import sys
import tempfile

import environment

MEGABYTES = 50
ROUNDS = 7
STARTS = 5


@dataclasses.dataclass
class Process:
    """A command; one without arguments is not to be had."""
    name: str
    arguments: list
    times: list = dataclasses.field(default_factory=list)
    peak: int = 0

    @property
    def milliseconds(self):
        return statistics.median(self.times) * 1000

    def ratio(self, base):
        """How many times as long it takes."""
        return statistics.median(own / other for own, other in zip(self.times, base.times))


@dataclasses.dataclass
class Group:
    """Processes that do the same, ours first."""
    title: str
    processes: list
    is_start: bool = False


@dataclasses.dataclass
class Outcome:
    megabytes: int
    rounds: int
    groups: list
    # How many words each program counts, and the bytes of the command: as built, and stripped.
    counts: dict
    sizes: dict


def groups(devanagari, static):
    wc = environment.program("wc")
    icu = environment.compile_c("icu-text", "icu-uc")
    indic = environment.install("indic-nlp-library")
    python = [sys.executable, environment.PROGRAMS / "indic-tokens.py"]
    # `sort` is fastest in the locale C.
    pipeline = f"{shlex.quote(str(devanagari))} words | LC_ALL=C sort | uniq -c | LC_ALL=C sort -rn"
    counting = [
        Process("`devanagari words --count`", [devanagari, "words", "--count"]),
        Process("the same, Swift linked statically", static and [static, "words", "--count"]),
        Process("`icu-text words`", [icu, "words"]),
    ]
    return [
        Group("count words", copies(counting) + [Process("`wc -w`", wc and [wc, "-w"])]),
        Group("write tokens", [
            Process("`devanagari tokenize --format lines`",
                    [devanagari, "tokenize", "--format", "lines"]),
            Process("`devanagari words`", [devanagari, "words"]),
            Process("`icu-text tokens`", [icu, "tokens"]),
            Process("Indic NLP Library", indic and python),
        ]),
        Group("count frequencies", [
            Process("`devanagari freq`", [devanagari, "freq"]),
            Process("`devanagari words \\| sort \\| uniq -c \\| sort -rn`", ["sh", "-c", pipeline]),
        ]),
        Group("start, on an empty input",
              copies(counting) + [Process("`true`, which does nothing", ["true"])], is_start=True),
    ]


def copies(processes):
    return [Process(process.name, process.arguments) for process in processes]


def measure(megabytes, rounds):
    devanagari = environment.build_command()
    static = environment.build_static_command()
    stopwatch = environment.compile_c("measure")
    contests = groups(devanagari, static)
    there = [(group, process) for group in contests for process in group.processes
             if process.arguments]
    with tempfile.TemporaryDirectory() as folder:
        text = os.path.join(folder, "news.txt")
        write_text(text, megabytes)
        empty = os.path.join(folder, "empty.txt")
        open(empty, "w").close()
        times = os.path.join(folder, "times")
        # The first round warms the file cache up.
        for number in range(rounds + 1):
            for group, process in there:
                environment.say(f"round {number} of {rounds}: {process.name}")
                path, repeats = (empty, STARTS) if group.is_start else (text, 1)
                runs = [run(stopwatch, times, process.arguments, path) for _ in range(repeats)]
                if number > 0:
                    process.times.append(statistics.median(seconds for seconds, _ in runs))
                    process.peak = max(process.peak, *(peak for _, peak in runs))
        environment.say("")
        counts = {os.path.basename(process.arguments[0]): count(process.arguments, text)
                  for process in contests[0].processes if process.arguments}
    sizes = {name: (path.stat().st_size, stripped_size(path))
             for name, path in [("dynamic", devanagari), ("static", static)] if path}
    return Outcome(megabytes, rounds, contests, counts, sizes)


def write_text(path, megabytes):
    """The news again and again, whole lines only."""
    compare = environment.build("compare")
    news = subprocess.run([compare, "--text", "news"], check=True, capture_output=True).stdout
    size = megabytes * 1_000_000
    text = (news * (size // len(news) + 1))[:size]
    with open(path, "wb") as file:
        file.write(text[:text.rindex(b"\n") + 1])


def run(stopwatch, times, command, path):
    """Returns the seconds that a command takes and the peak of its memory in bytes."""
    with open(path, "rb") as text:
        subprocess.run([stopwatch, times, *command], stdin=text, stdout=subprocess.DEVNULL,
                       env=in_utf8(), check=True)
    with open(times) as file:
        seconds, peak = file.read().split()
    return float(seconds), int(peak)


def count(command, path):
    with open(path, "rb") as text:
        out = subprocess.run(command, stdin=text, env=in_utf8(), check=True, capture_output=True)
    return int(out.stdout.split()[0])


def in_utf8():
    """wc reads Devanagari as words in a UTF-8 locale only."""
    return {**os.environ, "LC_ALL": "C.UTF-8"}


def stripped_size(path):
    """The size without the symbols of debuggers; None without the program `strip`."""
    strip = environment.program("strip")
    if not strip:
        return None
    with tempfile.TemporaryDirectory() as folder:
        copy = os.path.join(folder, "stripped")
        subprocess.run([strip, "-o", copy, path], check=True)
        return os.path.getsize(copy)


def table(outcome):
    """The lines of the table."""
    yield "| | process | ms | × ours | peak, MB |"
    yield "|---|---|---:|---:|---:|"
    for group in outcome.groups:
        ours = group.processes[0]
        for process in group.processes:
            title = f"**{group.title}**" if process is ours else ""
            if not process.times:
                yield f"| {title} | {process.name} | not installed | | |"
                continue
            ratio = "" if process is ours else f"{process.ratio(ours):.1f}"
            yield (f"| {title} | {process.name} | {process.milliseconds:.1f} | {ratio} "
                   f"| {process.peak / 1e6:.1f} |")


def remarks(outcome):
    """What the table does not say: the words counted, and the sizes of the command."""
    counts = ", ".join(f"`{name}` {number:,}" for name, number in outcome.counts.items())
    yield f"Words counted: {counts}."
    for name, (size, stripped) in outcome.sizes.items():
        less = f", {stripped / 1e6:.1f} MB after `strip`" if stripped else ""
        yield f"Size of the command, Swift linked {name}ally: {size / 1e6:.1f} MB{less}."


def main():
    numbers = [int(argument) for argument in sys.argv[1:3]]
    outcome = measure(*(numbers + [MEGABYTES, ROUNDS][len(numbers):]))
    print(f"{outcome.megabytes} MB of Hindi news, median of {outcome.rounds} rounds\n")
    print("\n".join(table(outcome)), end="\n\n")
    print("\n".join(remarks(outcome)))


if __name__ == "__main__":
    environment.enter()
    main()
