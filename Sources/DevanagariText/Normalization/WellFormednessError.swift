import CDevanagariTables

/// A sign of Devanagari that stands where it cannot.
///
/// ```swift
/// for error in "पडे़ हि".wellFormednessErrors() {
///   print(error.kind, error.repair?.text ?? "")            // nukta-after-mark पड़े
/// }
/// ```
public struct WellFormednessError: Sendable, Hashable {
  /// What is wrong.
  public let kind: Kind
  /// Where the sign stands that is wrong: one scalar.
  public let range: Range<String.Index>
  /// What to write instead, where that is sure: what `Normalizer.safe` makes of the word, if that is
  /// well formed.
  public let repair: Repair?

  /// A way to make good the errors of a word.
  public struct Repair: Sendable, Hashable {
    /// The word: letters and signs of Devanagari, with joiners, around the error.
    public let range: Range<String.Index>
    /// What to put for it.
    public let text: String
  }
}

extension StringProtocol where SubSequence == Substring {
  /// Returns the signs of Devanagari in this text that stand where they cannot, in their order.
  ///
  /// The definition is that of ICANN's root zone rules for Devanagari, and of MeitY: a virama or a
  /// matra follows a consonant (with its nukta), a bindu or visarga follows a vowel, a consonant or a
  /// matra, only one of them, and a vowel never follows a virama. A vowel with a matra is an error
  /// where the two are a vowel that is typed in pieces; others are not (Kashmiri अि). A mark may stand
  /// on U+25CC or U+00A0. Joiners make no difference, but that a vowel may follow a virama and a joiner.
  ///
  /// - Complexity: O(*n*) in the UTF-8 bytes of the text.
  public func wellFormednessErrors() -> [WellFormednessError] {
    let text = self[...]
    var copy = text
    let faults = copy.withUTF8 { bytes in
      var word = 0..<0
      return unsafe IllFormedSigns.all(in: bytes).map { fault in
        if fault.range.upperBound > word.upperBound {
          unsafe word = IllFormedSigns.word(in: bytes, around: fault.range)
        }
        return (sign: fault, word: word)
      }
    }
    var word = 0..<0
    var repair: WellFormednessError.Repair?
    return faults.map { fault in
      if fault.word != word {
        word = fault.word
        let range = text.range(ofUTF8Offsets: word)
        let repaired = Normalizer.safe.normalize(text[range])
        repair =
          IllFormedSigns.all(in: repaired).isEmpty
          ? WellFormednessError.Repair(range: range, text: repaired) : nil
      }
      return WellFormednessError(
        kind: fault.sign.kind,
        range: text.range(ofUTF8Offsets: fault.sign.range),
        repair: repair
      )
    }
  }
}

/// The signs that stand where they cannot, by offsets in UTF-8.
private enum IllFormedSigns {
  struct Fault {
    var kind: WellFormednessError.Kind
    var range: Range<Int>
  }

  static func all(in text: String) -> [Fault] {
    var text = text
    return text.withUTF8 { unsafe all(in: $0) }
  }

  static func all(in bytes: UnsafeBufferPointer<UInt8>) -> [Fault] {
    let symbols = ScalarClasses.rewriteSymbols
    let table = unsafe dvn_rewrites().pointee.faults
    var result: [Fault] = []
    var position = 0
    var previous = RewriteSymbol.line
    var base = Unicode.Scalar(UInt8(0))
    var isAfterJoiner = false
    var hasBindu = false
    var vowelHasNukta = false
    while position < bytes.count {
      let (symbol, width) = unsafe symbols.decode(bytes, at: position)
      let range = position..<position + width
      position += width
      if RewriteSymbol.isJoiner(symbol) {
        isAfterJoiner = true
        continue
      }
      let scalar = unsafe Unicode.Scalar(in: bytes.span, at: range.lowerBound)
      var fault = unsafe table[previous * Int(dvn_rewrite_symbol_count) + symbol]
      let isBindu = symbol == dvn_symbol_bindu || symbol == dvn_symbol_visarga
      if isBindu, hasBindu { fault = UInt8(dvn_fault_two_bindus) }
      if fault != 0 {
        let kind = WellFormednessError.Kind(code: fault)
        let isAllowed =
          switch kind {
          case .vowelAfterVirama: isAfterJoiner
          case .matraAfterVowel: !isVowelInPieces(base, scalar)
          // To be shown alone, a sign stands on a dotted circle or a no-break space.
          default: base == "\u{25CC}" || base == "\u{A0}"
          }
        if !isAllowed { result.append(Fault(kind: kind, range: range)) }
      }
      isAfterJoiner = false
      // What may follow a vowel may follow it with a nukta, as in transcriptions of Arabic.
      if symbol == dvn_symbol_nukta, RewriteSymbol.isVowel(previous) {
        if vowelHasNukta { result.append(Fault(kind: .twoNuktas, range: range)) }
        vowelHasNukta = true
        continue
      }
      vowelHasNukta = false
      let isAccent = symbol == dvn_symbol_accent
      hasBindu = isBindu || (isAccent && hasBindu)
      previous = symbol
      base = scalar
    }
    return result
  }

  /// Whether the vowel and the matra are another vowel together.
  private static func isVowelInPieces(_ vowel: Unicode.Scalar, _ matra: Unicode.Scalar) -> Bool {
    let pair = String(String.UnicodeScalarView([vowel, matra]))
    if !Normalizer(.composedVowel).isNormalized(pair) { return true }
    // आा, but not अे, which some orthographies write for ए.
    return Normalizer(.vowelOwnMatra).normalize(pair).unicodeScalars.elementsEqual([vowel])
  }

  /// Returns the word around a sign.
  static func word(in bytes: UnsafeBufferPointer<UInt8>, around sign: Range<Int>) -> Range<Int> {
    let symbols = ScalarClasses.rewriteSymbols
    func isWord(_ offset: Int) -> Bool {
      unsafe RewriteSymbol.isWord(symbols.decode(bytes, at: offset).value)
    }
    var start = sign.lowerBound
    while start > 0 {
      let previous = unsafe bytes.scalarStart(before: start)
      guard isWord(previous) else { break }
      start = previous
    }
    var end = sign.upperBound
    while end < bytes.count, isWord(end) { end += unsafe symbols.decode(bytes, at: end).width }
    return start..<end
  }
}
