/// A slow segmenter that follows the text of UAX #29 word for word.
///
/// The tests compare the library with it. It decides each position on its own, by asking the
/// rules in the order in which UAX #29 lists them. All offsets count scalars.
enum ReferenceSegmenter {
  /// The boundaries of grapheme clusters, by GB1 to GB999.
  static func graphemeBoundaries(of scalars: [Unicode.Scalar]) -> [Int] {
    let rules = GraphemeRules(scalars: scalars)
    return (0...scalars.count).filter { rules.isBoundary(at: $0) }
  }

  /// The boundaries of words, by WB1 to WB999.
  static func wordBoundaries(
    of scalars: [Unicode.Scalar],
    tailoring: WordTailoring = .unicode
  ) -> [Int] {
    let rules = WordRules(scalars: scalars, tailoring: tailoring)
    return (0...scalars.count).filter { rules.isBoundary(at: $0) }
  }

  /// The boundaries of sentences, by SB1 to SB998.
  static func sentenceBoundaries(of scalars: [Unicode.Scalar]) -> [Int] {
    let rules = SentenceRules(scalars: scalars)
    return (0...scalars.count).filter { rules.isBoundary(at: $0) }
  }

  /// The segments of the akshara definition, in order and without gaps.
  static func aksharaBoundaries(
    of scalars: [Unicode.Scalar]
  ) -> [(end: Int, isWellFormed: Bool)] {
    AksharaRules(scalars: scalars).segments()
  }

  /// Whether ICU looks for words with this scalar in a dictionary.
  ///
  /// ICU calls the set `$dictionary`: Complex_Context, Han, Hiragana, Katakana and Hangul
  /// syllables.
  static func dictionaryScalar(_ scalar: Unicode.Scalar) -> Bool {
    WordTailoring.isComplexContext(scalar)
      || WordTailoring.isKanaOrHan(scalar)
      || WordTailoring.isHangulSyllable(scalar)
  }
}
