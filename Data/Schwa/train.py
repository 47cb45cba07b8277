#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Trains the model of schwa deletion: Data/Schwa/model.txt.

  train.py --data schwa_wikipron.tsv schwa_google.tsv [--words words.txt] [--parts parts.txt]
           [--model model.txt] [--held-out]

A data file is hin_deva_broad_filtered.tsv of WikiPron (`word<TAB>phonemes`), hi_ur_pron.tsv of
google/language-resources (`word<TAB>Urdu<TAB>phonemes`), or lines made from these,
`word<TAB>mask<TAB>phonemes<TAB>split<TAB>family split`. The mask has a character for each written
schwa, in reading order: 1 spoken, 0 silent, ? either. Words of the split `test`, or `dev` in a file that
has none, are only measured, never trained on.

Needs numpy, scipy and scikit-learn. The result is the same in every run: the solver has a fixed seed,
and features are numbered in the order of the sorted data.
"""
import argparse
import hashlib
import os
import re
import unicodedata
import warnings
import zlib

import numpy
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

VIRAMA, NUKTA = "\u094d", "\u093c"
# The letters that the model sees. `a` is the inherent vowel, M a nasal sign, H a visarga, + the border
# of a part, # the end of the word.
SIGNS = ["#", "+", "a", "M", "H"]
VOWELS = ["अ", "आ", "इ", "ई", "उ", "ऊ", "ऋ", "ऍ", "ए", "ऐ", "ऑ", "ओ", "औ"]
CONSONANTS = list("कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहळ")
# A nukta changes these; every other letter is read as if it had none.
WITH_NUKTA = ["ज़", "ड़", "ढ़", "फ़"]
WITH_NUKTA = [unicodedata.normalize("NFD", letter) for letter in WITH_NUKTA]
MATRAS = dict(zip("ािीुूृॄॅॆेैॉॊोौ", "आइईउऊऋऋऍएएऐऑओओऔ"))
# The rare ones of Kashmiri, Awadhi and Sanskrit.
MATRAS.update(zip("\u093a\u093b\u094e\u094f\u0955\u0956\u0957\u0962\u0963", "ओऑएऔऍउऊऋऋ"))
SAME_VOWEL = {"ऎ": "ए", "ऒ": "ओ", "ॠ": "ऋ", "ऌ": "ऋ", "ॡ": "ऋ", "ॲ": "ऍ"}
SAME_VOWEL.update(zip("\u0904\u0973\u0974\u0975\u0976\u0977\u0950", "एओऑऔउऊओ"))
SAME_CONSONANT = dict(zip("\u0978\u0979\u097a\u097b\u097c\u097e\u097f", "डजयगजडब"))

# Choices made by cross-validation over families of words.
STRENGTH = 0.5      # C of the logistic regression, with an L1 penalty
OWN_WEIGHT = 2.0    # how much a word of words.txt counts beside a word of the data
SCALE = 16          # a weight of 1.0 in the model file
SHAPE_LENGTH = 5    # letters in a shape on one side
SHAPE_PAIRS = [(2, 2), (2, 3), (3, 2), (3, 3), (4, 4)]
WINDOW = 4          # letters around the schwa that count alone
START_LENGTH = 4    # letters between the start of the part and the consonant


def letters(word):
  """The letters of a word as the model sees them: कमल is क a म a ल a."""
  word = unicodedata.normalize("NFD", word)
  result, place = [], 0
  while place < len(word):
    scalar = word[place]
    place += 1
    scalar = SAME_CONSONANT.get(scalar, scalar)
    if scalar in CONSONANTS:
      virama = False
      while place < len(word) and word[place] in (NUKTA, VIRAMA):
        if word[place] == VIRAMA:
          virama = True
        elif scalar + NUKTA in WITH_NUKTA:
          scalar += NUKTA
        place += 1
      result.append(scalar)
      if place < len(word) and word[place] in MATRAS and not virama:
        result.append(MATRAS[word[place]])
        place += 1
      elif not virama:
        result.append("a")
    elif scalar in MATRAS:
      result.append(MATRAS[scalar])
    elif scalar in VOWELS or scalar in SAME_VOWEL:
      result.append(SAME_VOWEL.get(scalar, scalar))
    elif scalar in "\u0900ँं":
      result.append("M")
    elif scalar == "ः":
      result.append("H")
  return result


VOCALIC = set(VOWELS) | {"a"}


def class_of(letter):
  """The class of a letter in a shape: itself for a sign, V or C."""
  return letter if letter in SIGNS else "V" if letter in VOCALIC else "C"


class Parts:
  """The final parts of compounds in parts.txt, and where a word is cut before them."""

  def __init__(self, path):
    self.parts = {tuple(letters(row[0])) for row in rows(path)}
    self.longest = max(map(len, self.parts))

  def may_cut(self, before, part):
    """Whether a word may be cut between its letters `before` and the listed `part`."""
    if not before or class_of(part[0]) != "C":
      return False
    # Never inside a written cluster.
    if class_of(before[-1]) == "C":
      return False
    # A part such as पति takes more than one syllable before it: निकला is no नि + कला.
    opens = len(part) > 3 and part[1] == "a" and class_of(part[2]) == "C" and part[3] in VOWELS
    needed = 2 if before[-1] == "a" or opens else 1
    return sum(letter in VOCALIC for letter in before) >= needed

  def joined(self, word):
    """The letters of a word with + before each final part, the longest first, from the end."""
    spelled = letters(word)
    result, end = [], len(spelled)
    while True:
      for length in range(min(self.longest, end - 1), 0, -1):
        part = spelled[end - length:end]
        if tuple(part) in self.parts and self.may_cut(spelled[:end - length], part):
          result = ["+"] + part + result
          end -= length
          break
      else:
        return spelled[:end] + result


def begin(sequence, count):
  """The first letters outward, with # behind the last of the word."""
  return tuple(sequence[:count]) if len(sequence) >= count else tuple(sequence) + ("#",)


def features(left, right):
  """The rows of the model that apply to a schwa.

  `left` are the letters before it, nearest first, so that left[0] is its consonant; `right` are those
  behind it without the schwas already found silent. In the model, every row matches a beginning.
  """
  found = set()
  for name, side in (("left", left), ("right", right)):
    outward = begin(side, WINDOW)
    for place, letter in enumerate(outward):
      found.add((name, str(place + 1), letter))
  shape_left = "".join(map(class_of, begin(left, SHAPE_LENGTH)))
  shape_right = "".join(map(class_of, begin(right, SHAPE_LENGTH)))
  found.add(("shape", shape_left, ""))
  found.add(("shape", "", shape_right))
  for before, behind in SHAPE_PAIRS:
    found.add(("shape", shape_left[:before], shape_right[:behind]))
  following = begin(right, 3)
  found.add(("pair", left[0], following[0]))
  found.add(("right-letters", " ".join(following[:2])))
  found.add(("right-letters", " ".join(following)))
  start = left[1:]
  if "+" in start:
    start = start[:start.index("+")]
  if len(start) <= START_LENGTH:
    found.add(("start", " ".join(reversed(start)) or "-"))
  # Twice the same consonant: जगमगा, खटखटा.
  get = lambda side, place: side[place] if place < len(side) else "#"
  same = lambda one, other: one == other and class_of(one) == "C"
  if same(get(right, 0), get(left, 2)):
    found.add(("same", "near", class_of(get(right, 1))))
  if same(get(right, 2), get(left, 0)):
    found.add(("same", "far", class_of(get(right, 3))))
  if same(get(right, 1), get(left, 0)):
    found.add(("same", "cluster", ""))
  return sorted(found)


def schwas(joined, decide):
  """Calls decide(index of the schwa, features) from right to left; it answers True for spoken."""
  right = []
  number = joined.count("a")
  for place in range(len(joined) - 1, -1, -1):
    if joined[place] == "a":
      number -= 1
      if not decide(number, features(joined[:place][::-1], right)):
        continue
    right = [joined[place]] + right


class Model:
  def __init__(self, parts):
    self.parts, self.weights = parts, {}

  def train(self, words):
    """Fits the weights to (word, mask, weight of the word)."""
    columns, row_of, column_of, target, weight = {}, [], [], [], []
    for word, mask, counts in sorted(words):
      joined = self.parts.joined(word)
      if joined.count("a") != len(mask):
        continue

      def decide(number, found):
        if mask[number] != "?":
          for feature in found:
            row_of.append(len(target))
            column_of.append(columns.setdefault(feature, len(columns)))
          target.append(int(mask[number]))
          weight.append(counts)
        return mask[number] != "0"

      schwas(joined, decide)
    shape = (len(target), len(columns))
    matrix = csr_matrix((numpy.ones(len(row_of)), (row_of, column_of)), shape=shape)
    fit = LogisticRegression(
      C=STRENGTH, penalty="l1", solver="liblinear", random_state=0, max_iter=1000
    )
    fit.fit(matrix, target, sample_weight=weight)
    scaled = {("bias", ""): fit.intercept_[0]}
    scaled.update((feature, fit.coef_[0][column]) for feature, column in columns.items())
    # Half to even, as round() does; within a signed byte.
    rounded = {f: max(-127, min(127, round(float(w) * SCALE))) for f, w in scaled.items()}
    self.weights = {feature: weight for feature, weight in rounded.items() if weight != 0}

  def mask(self, word):
    joined = self.parts.joined(word)
    result = [""] * joined.count("a")
    bias = self.weights.get(("bias", ""), 0)

    def decide(number, found):
      spoken = bias + sum(self.weights.get(feature, 0) for feature in found) > 0
      result[number] = "1" if spoken else "0"
      return spoken

    schwas(joined, decide)
    return "".join(result)


def agrees(mask, gold):
  return len(mask) == len(gold) and all(b in (a, "?") for a, b in zip(mask, gold))


def rows(path):
  """The fields of the rows of a data file of this project."""
  with open(path, encoding="utf-8") as file:
    for line in file:
      content = line.split("#")[0].strip()
      if content:
        yield [field.strip() for field in content.split(";")]


def own_words(path):
  """(word, mask) of words.txt, whose rows have a virama at each silent schwa."""
  result = []
  for word, marked in rows(path):
    plain = unicodedata.normalize("NFD", word)
    with_marks = unicodedata.normalize("NFD", marked)
    mask, place = "", 0
    spelled = list(plain)
    for index, scalar in enumerate(spelled):
      assert with_marks[place] == scalar, (word, marked)
      place += 1
      following = spelled[index + 1] if index + 1 < len(spelled) else ""
      carrier = scalar in CONSONANTS or scalar == NUKTA
      if carrier and following != NUKTA and following != VIRAMA and following not in MATRAS:
        silent = with_marks[place:place + 1] == VIRAMA
        mask += "0" if silent else "1"
        place += silent
    result.append((word, mask))
  return result


# The classes of sounds that a consonant can stand for; S is a schwa, V another vowel.
SOUNDS = {
  "कखगघ": "K", "चछझ": "[CJZ]", "ज": "[CJZK]", "टठडढतथदध": "[TCR]", "पफबभ": "P", "ङणनम": "N",
  "ञ": "[NJ]", "य": "J", "र": "R", "लळ": "L", "व": "W", "शषस": "Z", "ह": "H",
}
CLASSES = {
  "ə": "S", "@": "S", "ɑaeiouɪʊɛɔæɐʌɒEOAI": "V", "nmŋɲɳ": "N", "kqxɡɣgG": "K", "cjɟy": "J",
  "ʈɖtdɽθð": "T", "pbfɸ": "P", "vwʋβ": "W", "szʃʂʒʐɕ": "Z", "ɾrɹ": "R", "lɭɫ": "L", "hɦ": "H",
}


def sound_class(phoneme):
  """The class of a phoneme of IPA, or of the lexicon of google/language-resources."""
  plain = [c for c in unicodedata.normalize("NFD", phoneme) if unicodedata.category(c) != "Mn"]
  if plain == ["a"]:
    return "S"
  if plain[0] in "td" and plain[1:2] and plain[1] in "ʃʒɕʑs":
    return "C"
  return next((name for sounds, name in CLASSES.items() if plain[0] in sounds), "X")


def aligned_mask(word, phonemes):
  """The mask of a word, from its phonemes with spaces between; None if they do not match."""
  pattern = ""
  for letter in letters(word):
    if letter == "a":
      pattern += "([SV]?)"
    elif letter == "अ":
      pattern += "[SV]"
    elif letter == "ऋ":
      pattern += "RV?"
    elif letter in VOWELS:
      pattern += "[SV][VJ]?"
    elif letter == "M":
      pattern += "N?"
    elif letter == "H":
      pattern += "(?:HS?)?"
    else:
      pattern += next(classes for sounds, classes in SOUNDS.items() if letter[0] in sounds)
  spoken = "".join(sound_class(phoneme) for phoneme in phonemes.split() if phoneme not in "-.~")
  match = re.fullmatch(pattern, spoken)
  return match and "".join("1" if schwa else "0" for schwa in match.groups())


def read(path):
  """(name of the file, word, mask, split) of each word that has a schwa."""
  name = os.path.basename(path)
  masks = {}
  with open(path, encoding="utf-8") as file:
    for line in file:
      fields = line.rstrip("\n").split("\t")
      word = unicodedata.normalize("NFC", fields[0].strip())
      if len(fields) == 5:
        yield name, word, fields[1], fields[3]
        continue
      if not word or " " in word or "-" in word:
        continue
      mask = aligned_mask(word, fields[-1])
      if mask:
        masks.setdefault(word, []).append(mask)
  for word, found in sorted(masks.items()):
    mask = "".join(marks[0] if len(set(marks)) == 1 else "?" for marks in zip(*found))
    first = hashlib.sha1(word.encode()).digest()[0]
    yield name, word, mask, "test" if first < 51 else "dev" if first < 102 else "train"


def family(word):
  """Words with the same first letters, which no fold may part."""
  return zlib.crc32("".join(l for l in letters(word) if l != "a")[:4].encode())


def percent(right, all_words):
  return f"{100 * right / max(1, all_words):.2f} % of {all_words} words"


def measure(model, words, listed=None):
  listed = listed or {}
  right = sum(agrees(listed.get(word) or model.mask(word), mask) for word, mask in words)
  return percent(right, len(words))


def with_test(rows):
  """The rows of a file, with `dev` as the test split if it has none."""
  if any(split == "test" for *_, split in rows):
    return rows
  return [(*row, "test" if split == "dev" else split) for *row, split in rows]


def main():
  folder = os.path.dirname(os.path.abspath(__file__))
  options = argparse.ArgumentParser(
    description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
  )
  options.add_argument("--data", nargs="+", required=True)
  options.add_argument("--words", default=f"{folder}/words.txt")
  options.add_argument("--parts", default=f"{folder}/parts.txt")
  options.add_argument("--model", default=f"{folder}/model.txt")
  options.add_argument("--held-out", action="store_true", help="also print the figures of folds")
  options.add_argument("--predict", help="write `word<TAB>mask` for all words of the data here")
  arguments = options.parse_args()
  warnings.filterwarnings("ignore", category=FutureWarning)
  warnings.filterwarnings("ignore", category=UserWarning)

  parts = Parts(arguments.parts)
  data = [row for path in arguments.data for row in with_test(list(read(path)))]
  own = [(unicodedata.normalize("NFC", w), m) for w, m in own_words(arguments.words)]
  listed = dict(own)
  test = {word for _, word, _, split in data if split == "test"}
  figures = []

  def fitted(data_words, own_list):
    model = Model(parts)
    model.train([(w, m, 1.0) for w, m in data_words] + [(w, m, OWN_WEIGHT) for w, m in own_list])
    return model

  training = [(word, mask) for _, word, mask, split in data if word not in test]
  if arguments.held_out:
    # Folds over families: no word of a fold, nor a word that begins like it, is trained on.
    count = 4
    outcome = {}
    for fold in range(count):
      inside = lambda word: family(word) % count == fold
      model = fitted(
        [row for row in training if not inside(row[0])], [row for row in own if not inside(row[0])]
      )
      groups = {"own": [row for row in own if inside(row[0])]}
      for name, word, mask, _ in data:
        if inside(word) and word not in test:
          groups.setdefault(name, []).append((word, mask))
      for name, words in groups.items():
        right, total = outcome.get(name, (0, 0))
        right += sum(agrees(model.mask(word), mask) for word, mask in words)
        outcome[name] = (right, total + len(words))
    for name in sorted(outcome):
      figures.append(f"{count} folds over families, {name}: {percent(*outcome[name])}")
    # Without our words that the test split has.
    model = fitted(training, [row for row in own if row[0] not in test])
    scored = [(word, mask) for _, word, mask, split in data if split == "test"]
    figures.append(f"test split, trained without any word of it: {measure(model, scored)}")
  model = fitted(training, own)
  for name in sorted({row[0] for row in data}):
    scored = [(word, mask) for file, word, mask, split in data if file == name and split == "test"]
    if scored:
      figures.append(f"test split of {name}: {measure(model, scored)}")
      figures.append(f"test split of {name}, with words.txt: {measure(model, scored, listed)}")
  figures.append(f"words.txt, which is trained on: {measure(model, own)}")

  command = "train.py --data " + " ".join(map(os.path.basename, arguments.data))
  command += " --held-out" if arguments.held_out else ""
  with open(arguments.model, "w", encoding="utf-8") as file:
    print("# The weights of schwa deletion. Written by train.py; do not edit. See README.md.", file=file)
    print("# Trained on pronunciations of Wiktionary (by WikiPron, CC BY-SA 4.0), on the Hindi", file=file)
    print("# lexicon of google/language-resources (Apache-2.0), and on words.txt (Apache-2.0).", file=file)
    print("# SPDX-License-Identifier: Apache-2.0", file=file)
    print(f"# {command}", file=file)
    for figure in figures:
      print(f"# {figure}", file=file)
    print(f"# {len(model.weights)} weights, 1.0 is {SCALE}", file=file)
    print("#\n# row ; what it matches ; weight", file=file)
    for feature in sorted(model.weights):
      print(" ; ".join((*feature, str(model.weights[feature]))).replace(" ;  ; ", " ; - ; "), file=file)
  if arguments.predict:
    with open(arguments.predict, "w", encoding="utf-8") as file:
      for _, word, _, _ in data:
        print(word, model.mask(word), sep="\t", file=file)
  print("\n".join(figures))
  print(len(model.weights), "weights")


main()
