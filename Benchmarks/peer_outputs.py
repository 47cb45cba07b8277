#!/usr/bin/env python3
"""What other tools make of the same text, as tables of README.md.

  Benchmarks/peer_outputs.py [--check]

Every cell is what the tool gave in this run. It is marked if it misses what the row asks for; the
rows say that, and ours are marked by the same rule. The tables stand between two comments of the
README; --check only tells whether they would change. Python's packages are installed into
Benchmarks/.venv at the first run; PyICU is compiled then, and needs libicu-dev, pkg-config and a
compiler of C++.
"""
import difflib
import functools
import platform
import re
import sqlite3
import subprocess
import sys
import unicodedata

import environment

README = environment.ROOT / "README.md"
BEGIN = "<!-- Benchmarks/peer_outputs.py writes this part. -->"
END = "<!-- Up to here. -->"
WRONG = "✗ "
# Its three blocks, and the joiners.
DEVANAGARI = re.compile("[\u0900-\u097f\u1cd0-\u1cff\ua8e0-\ua8ff\u200c\u200d]+")
SHOWN = {"\u200c": "‹ZWNJ›", "\u200d": "‹ZWJ›", "|": "\\|"}

INDIC, SPACY, ICU = "indic-nlp-library", "spacy", "PyICU"
VIDYUT, INDIC_SCHEMES, AKSHARAMUKHA = "vidyut", "indic_transliteration", "aksharamukha"
STOPWORDS = "stopwordsiso"
PACKAGES = [INDIC, SPACY, ICU, VIDYUT, INDIC_SCHEMES, AKSHARAMUKHA, STOPWORDS]


@functools.cache
def command():
    return environment.build_command()


def devanagari(text, *arguments):
    """The lines that our command writes."""
    done = subprocess.run([command(), *arguments], input=text + "\n", check=True, text=True,
                          capture_output=True)
    return done.stdout.splitlines()


def cut_by_icu(iterator, text):
    import icu
    iterator.setText(icu.UnicodeString(text))
    # The offsets count UTF-16.
    units = text.encode("utf-16-le")
    ends = [0, *iterator]
    pieces = [units[2 * start:2 * end].decode("utf-16-le") for start, end in zip(ends, ends[1:])]
    return [piece.strip() for piece in pieces if piece.strip()]


# Tokens


def our_tokens(text):
    lines = devanagari(text, "tokenize", "--format", "lines")
    return [line for line in lines if line]


def icu_words(text):
    import icu
    return cut_by_icu(icu.BreakIterator.createWordInstance(icu.Locale("hi")), text)


def indic_tokens(text):
    from indicnlp.tokenize import indic_tokenize
    return indic_tokenize.trivial_tokenize(text, "hi")


@functools.cache
def spacy_pipeline():
    import spacy
    pipeline = spacy.blank("hi")
    pipeline.add_pipe("sentencizer")
    return pipeline


def spacy_tokens(text):
    return [token.text for token in spacy_pipeline()(text)]


def sqlite_tokens(text):
    """The terms in SQLite's index, in the order of the text."""
    base = sqlite3.connect(":memory:")
    base.execute("create virtual table texts using fts5(content)")
    base.execute("create virtual table terms using fts5vocab(texts, instance)")
    base.execute("insert into texts values (?)", (text,))
    return [term for term, in base.execute('select term from terms order by "offset"')]


def regex_words(text):
    return re.findall(r"\w+", text)


# Sentences


def our_sentences(text):
    return devanagari(text, "sentences")


def icu_sentences(text):
    import icu
    return cut_by_icu(icu.BreakIterator.createSentenceInstance(icu.Locale("hi")), text)


def indic_sentences(text):
    from indicnlp.tokenize import sentence_tokenize
    return sentence_tokenize.sentence_split(text, "hi")


def spacy_sentences(text):
    return [sentence.text for sentence in spacy_pipeline()(text).sents]


# Normalization


def our_normal_form(text):
    return devanagari(text, "normalize", "--preset", "corpus")[0]


def indic_normal_form(text):
    from indicnlp.normalize.indic_normalize import IndicNormalizerFactory
    return IndicNormalizerFactory().get_normalizer("hi").normalize(text)


def nfc(text):
    return unicodedata.normalize("NFC", text)


# There and back: a word in Latin letters, and what comes of them


def our_trips(words):
    text = "\n".join(words)
    there = devanagari(text, "transliterate", "--to", "iast")
    back = devanagari("\n".join(there), "transliterate", "--from", "iast", "--to", "devanagari")
    return list(zip(there, back))


def vidyut_trips(words):
    from vidyut.lipi import Scheme, transliterate
    there = [transliterate(word, Scheme.Devanagari, Scheme.Iast) for word in words]
    return [(each, transliterate(each, Scheme.Iast, Scheme.Devanagari)) for each in there]


def indic_scheme_trips(words):
    from indic_transliteration.sanscript import DEVANAGARI, IAST, transliterate
    there = [transliterate(word, DEVANAGARI, IAST) for word in words]
    return [(each, transliterate(each, IAST, DEVANAGARI)) for each in there]


def aksharamukha_trips(words):
    from aksharamukha.transliterate import process
    there = [process("Devanagari", "IAST", word) for word in words]
    return [(each, process("IAST", "Devanagari", each)) for each in there]


def icu_trips(words):
    import icu
    latin = icu.Transliterator.createInstance("Devanagari-Latin")
    inverse = latin.createInverse()
    there = [latin.transliterate(word) for word in words]
    return [(each, inverse.transliterate(each)) for each in there]


# Stopwords


def our_rest(text):
    return devanagari(text, "stopwords", "remove")[0].split()


def rest_without(words):
    return lambda text: [word for word in text.split() if word not in words]


def stopwords_iso_rest(text):
    import stopwordsiso
    return rest_without(stopwordsiso.stopwords("hi"))(text)


def spacy_rest(text):
    from spacy.lang.hi.stop_words import STOP_WORDS
    return rest_without(STOP_WORDS)(text)


# The tables


def visible(text):
    return "".join(SHOWN.get(character, character) for character in text)


def cell(output, is_right):
    text = output if isinstance(output, str) else " · ".join(output)
    return ("" if is_right else WRONG) + visible(text)


def table(title, names, rows):
    lines = [f"| {title} | {' | '.join(names)} |", "|---" * (len(names) + 1) + "|"]
    return lines + ["| " + " | ".join(row) + " |" for row in rows]


def compared(title, tools, inputs, is_right):
    """A row for each input; what is asked for stands beside it."""
    rows = []
    for text, wanted in inputs:
        outputs = [tool(text) for tool in tools.values()]
        rows.append([visible(text), *(cell(each, is_right(each, wanted)) for each in outputs)])
    return table(title, tools, rows)


def has_all(tokens, wanted):
    return all(token in tokens for token in wanted)


def is_equal(output, wanted):
    return output == wanted


def token_table():
    tools = {
        "ours": our_tokens, "ICU": icu_words, "Indic NLP": indic_tokens, "spaCy": spacy_tokens,
        "SQLite FTS5": sqlite_tokens, r"Python `\w+`": regex_words,
    }
    inputs = [
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("आया है।वह", ["है", "वह"]),
        ("४,३२,००० रु.", ["४,३२,०००"]),
    ]
    return compared("words and numbers", tools, inputs, has_all)


def sentence_table():
    tools = {
        "ours": our_sentences, "ICU": icu_sentences, "Indic NLP": indic_sentences,
        "spaCy `sentencizer`": spacy_sentences,
    }
    inputs = [
        ("प्रो. राम आए।वे गए।", ["प्रो. राम आए।", "वे गए।"]),
        ("“आओ।” वह बोला।", ["“आओ।”", "वह बोला।"]),
    ]
    return compared("sentences", tools, inputs, is_equal)


def normalization_table():
    tools = {
        "ours, `corpus`": our_normal_form, "Indic NLP": indic_normal_form,
        "NFC of Python": nfc,
    }
    inputs = [
        ("खाडी़", "खाड़ी"),
        ("काॅलेज", "कॉलेज"),
        ("हिन्\u200cदी", "हिन्\u200cदी"),
        ("दु:ख १०:३०", "दुःख १०:३०"),
    ]
    # What is compared is what the bytes are, not what is seen.
    wanted = [(text, unicodedata.normalize("NFC", right)) for text, right in inputs]
    return compared("repairs", tools, wanted, is_equal)


def sample_words():
    """The words of the samples that are all in Devanagari, each once, in NFC."""
    files = sorted((environment.ROOT / "Data" / "Samples").glob("*.txt"))
    text = "".join(nfc(file.read_text()) for file in files)
    words = devanagari(text, "words")
    return [word for word in dict.fromkeys(words)
            if DEVANAGARI.fullmatch(word) and not word.isdecimal()]


def trip_table():
    tools = {
        "ours, IAST": our_trips, "vidyut, IAST": vidyut_trips,
        "indic_transliteration, IAST": indic_scheme_trips, "Aksharamukha, IAST": aksharamukha_trips,
        "ICU": icu_trips,
    }
    words = ["लोगों", "प्रउग", "गर्\u200dयो", "हिन्दी"]
    rows = [[visible(word)] for word in words]
    samples = sample_words()
    total = ["all words of `Data/Samples`"]
    for trips in tools.values():
        for row, word, (there, back) in zip(rows, words, trips(words)):
            is_latin = not re.search("[\u0900-\u097f]", there)
            row.append(cell(f"{there} → {back}", nfc(back) == nfc(word) and is_latin))
        lost = sum(nfc(back) != word for word, (_, back) in zip(samples, trips(samples)))
        total.append(cell(f"{lost:,} of {len(samples):,} lost", lost == 0))
    return table("Latin letters, and back", tools, [*rows, total])


def stopword_table():
    tools = {"ours": our_rest, "stopwords-iso": stopwords_iso_rest, "spaCy": spacy_rest}
    inputs = [("मैं घर गई हूँ", ["घर"]), ("उसने मुझे पानी पिलाया", ["पानी", "पिलाया"])]
    return compared("without stopwords", tools, inputs, is_equal)


def versions():
    import icu
    named = [f"{package} {environment.package_version(package)}" for package in PACKAGES]
    named += [f"ICU {icu.ICU_VERSION}", f"SQLite {sqlite3.sqlite_version}",
              f"Python {platform.python_version()}"]
    # Names may be broken where they have a space.
    line, lines = "", []
    for each in ("Versions: " + ", ".join(named) + ".").split(" "):
        if len(line) + len(each) >= 100:
            lines.append(line)
            line = ""
        line += (" " if line else "") + each
    return [*lines, line]


def main():
    environment.enter(*PACKAGES)
    parts = [token_table(), sentence_table(), normalization_table(), trip_table(),
             stopword_table(), versions()]
    written = "\n\n".join("\n".join(part) for part in parts)
    text = README.read_text()
    before, _, rest = text.partition(BEGIN)
    between, found, after = rest.partition(END)
    if not found:
        sys.exit(f"README.md has no part between “{BEGIN}” and “{END}”")
    between = between.strip()
    if "--check" not in sys.argv[1:]:
        README.write_text(f"{before}{BEGIN}\n\n{written}\n\n{END}{after}")
    elif between != written:
        difference = difflib.unified_diff(between.split("\n"), written.split("\n"), "README.md",
                                          "now", lineterm="")
        sys.exit("\n".join(difference))


if __name__ == "__main__":
    main()
