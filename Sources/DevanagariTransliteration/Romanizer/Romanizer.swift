public import DevanagariText

/// Writes Hindi in Latin letters as it is spoken: without the inherent vowels that are silent.
///
/// ```swift
/// Romanizer(style: .iso).romanize("लड़का जनता समझ")        // "laṛkā jantā samajh"
/// Romanizer.hindi.romanize("लड़का जनता समझ")               // "ladka janta samajh"
/// ```
///
/// What is silent is a guess, though a good one (see `Schwa`), and the everyday style has no way back; to
/// keep every letter, use a `Transliterator`.
public struct Romanizer: Sendable, Hashable {
  /// The letters that it writes.
  public let style: Style
  /// What tells which inherent vowels are silent.
  public let schwa: Schwa
  /// Which words get a capital; `.none` where case tells the letters of the style apart.
  public let capitals: Capitals

  /// Everyday Roman, as people write it.
  public static let hindi = Romanizer()

  /// Creates a romanizer.
  ///
  /// - Parameters:
  ///   - style: the letters to write.
  ///   - schwa: what tells which inherent vowels are silent, with words of one's own, perhaps.
  ///   - capitals: which words get a capital. Schemes in which case tells letters apart have none.
  public init(style: Style = .plain, schwa: Schwa = .hindi, capitals: Capitals = .none) {
    self.style = style
    self.schwa = schwa
    self.capitals = style.scheme?.table?.ignoresCase == false ? .none : capitals
  }

  /// Returns `text` in Latin letters.
  ///
  /// - Complexity: O(*n*) in the UTF-8 bytes of the text.
  public func romanize(_ text: String) -> String {
    var target: [UInt8] = []
    romanize(text.utf8Span, into: &target)
    return unsafe String(uncheckedUTF8: target)
  }

  /// Returns `text` in Latin letters.
  ///
  /// - Complexity: O(*n*) in the UTF-8 bytes of the text.
  public func romanize(_ text: Substring) -> String { romanize(String(text)) }

  /// Appends `text` in Latin letters to `target`.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public func romanize(_ text: UTF8Span, into target: inout [UInt8]) {
    guard capitals == .none else {
      target += align(String(copying: text)).text.utf8
      return
    }
    Normalizer.nfc.withNormalized(text) { text in
      if style == .plain { return EverydayPass(schwa: schwa).run(text, into: &target) }
      guard let writer else { return SchwaPass(schwa: schwa).run(text, into: &target) }
      var marked: [UInt8] = []
      SchwaPass(schwa: schwa).run(text, into: &marked)
      writer.run(unsafe UTF8Span(unchecked: marked.span), into: &target)
    }
  }

  /// Returns `text` in Latin letters with the way back from every range of it.
  ///
  /// - Complexity: O(*n*) in the UTF-8 bytes of the text.
  public func align(_ text: String) -> AlignedText {
    let text = Normalizer.nfc.align(text)
    if style == .plain {
      return capitals.applied(to: EverydayPass(schwa: schwa).run(text), from: text)
    }
    let marked = SchwaPass(schwa: schwa).run(text)
    // Names are those of the text, which has no viramas at silent vowels.
    return writer.map { capitals.applied(to: $0.run(marked), from: text) } ?? marked
  }

  private var writer: WritingMachine? {
    style.scheme?.table.map { WritingMachine($0, keeping: [], quoting: false) }
  }
}
