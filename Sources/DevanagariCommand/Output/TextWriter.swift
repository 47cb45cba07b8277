import DevanagariLexicon
import DevanagariText
import DevanagariTransliteration

/// Writes text in another way, each line by itself.
protocol TextWriter: Sendable {
  /// Appends `text`, written anew, to `target`.
  func write(_ text: UTF8Span, into target: inout [UInt8])
}

extension Normalizer: TextWriter {
  func write(_ text: UTF8Span, into target: inout [UInt8]) { normalize(text, into: &target) }
}

extension Transliterator: TextWriter {
  func write(_ text: UTF8Span, into target: inout [UInt8]) { transliterate(text, into: &target) }
}

extension Romanizer: TextWriter {
  func write(_ text: UTF8Span, into target: inout [UInt8]) { romanize(text, into: &target) }
}

extension Deromanizer: TextWriter {
  func write(_ text: UTF8Span, into target: inout [UInt8]) {
    target += deromanize(String(copying: text)).utf8
  }
}

extension Stemmer: TextWriter {
  func write(_ text: UTF8Span, into target: inout [UInt8]) { stemWords(in: text, into: &target) }
}

extension SearchKey: TextWriter {
  func write(_ text: UTF8Span, into target: inout [UInt8]) { key(for: text, into: &target) }
}
