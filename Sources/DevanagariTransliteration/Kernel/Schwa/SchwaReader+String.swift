import CDevanagariTransliterationTables

extension SchwaReader {
  /// The letter that a written schwa is.
  static var inherent: UInt8 { UInt8(dvn_schwa_inherent) }

  /// The letters of one word, or nil if `text` is not one word.
  mutating func letters(ofWord text: String) -> [UInt8]? {
    var text = text
    return text.withUTF8 { unsafe letters(ofWord: $0) }
  }

  /// Calls `body` for each schwa of `text` in reading order: whether it is silent, and the offset in
  /// bytes behind its consonant.
  mutating func forEachSchwa(in text: String, _ body: (Bool, Int) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      var position = 0
      while position < bytes.count {
        let end = unsafe readWord(in: bytes, from: position)
        for schwa in 0..<schwaCount { body(isSilent(schwa), self.end(ofConsonantOf: schwa)) }
        position = max(end, position + 1)
      }
    }
  }
}
