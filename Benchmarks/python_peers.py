"""What packages from PyPI do with a Hindi text.

Each function gets ready what its package keeps, and returns the pass over a text.
"""
import unicodedata


def indic_tokens():
    from indicnlp.tokenize import indic_tokenize

    def run(text):
        for line in text.splitlines():
            indic_tokenize.trivial_tokenize(line, "hi")
    return run


def indic_sentences():
    from indicnlp.tokenize import sentence_tokenize
    return lambda text: sentence_tokenize.sentence_split(text, "hi")


def indic_normalizer():
    from indicnlp.normalize.indic_normalize import IndicNormalizerFactory
    normalizer = IndicNormalizerFactory().get_normalizer("hi")

    def run(text):
        for line in text.splitlines():
            normalizer.normalize(line)
    return run


def spacy_tokens():
    import spacy
    tokenizer = spacy.blank("hi").tokenizer

    def run(text):
        for line in text.splitlines():
            tokenizer(line)
    return run


def spacy_sentences():
    import spacy
    pipeline = spacy.blank("hi")
    pipeline.add_pipe("sentencizer")

    def run(text):
        for line in text.splitlines():
            pipeline(line)
    return run


def huggingface_whitespace():
    from tokenizers.pre_tokenizers import Whitespace
    return pre_tokens(Whitespace())


def huggingface_bert():
    from tokenizers.pre_tokenizers import BertPreTokenizer
    return pre_tokens(BertPreTokenizer())


def pre_tokens(splitter):
    def run(text):
        for line in text.splitlines():
            splitter.pre_tokenize_str(line)
    return run


def regex_words():
    import regex
    return regex.compile(r"[\p{L}\p{M}\p{N}]+").findall


def regex_graphemes():
    import regex
    return regex.compile(r"\X").findall


def python_nfc():
    return lambda text: unicodedata.normalize("NFC", text)


def vidyut_iast():
    from vidyut.lipi import Scheme, transliterate
    return lambda text: transliterate(text, Scheme.Devanagari, Scheme.Iast)


def snowball_stems():
    import snowballstemmer
    stemmer = snowballstemmer.stemmer("hindi")
    # The words are cut at white space: that takes a small part of the time.
    return lambda text: stemmer.stemWords(text.split())
