#!/usr/bin/env python3
"""Writes the tokens of standard input, one a line, as a user of the Indic NLP Library would."""
from indicnlp.tokenize import indic_tokenize

for line in open(0, encoding="utf-8"):
    print("\n".join(indic_tokenize.trivial_tokenize(line, "hi")))
