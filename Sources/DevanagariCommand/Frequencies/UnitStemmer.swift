import DevanagariLexicon

/// Writes the stem of a unit, which is a word as a whole or none.
struct UnitStemmer: TextWriter {
  func write(_ unit: UTF8Span, into target: inout [UInt8]) {
    Stemmer.hindi.stem(unit, into: &target)
  }
}
